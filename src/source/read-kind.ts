import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentProblem } from '../vocabulary/content-problem.ts';
import type { ContentFile } from './content-file.ts';
import { liesInside, listFiles } from './content-files.ts';
import {
  type ContentKind,
  type FolderKind,
  isSingleKind,
  SINGLE_FILES,
  type SingleKind,
} from './content-kinds.ts';
import type { ContentDocuments } from './documents.ts';
import { openSource } from './open-source.ts';
import { readAddressesFile } from './read-addresses-file.ts';
import { readChapter } from './read-chapter.ts';
import { readDepartment } from './read-department.ts';
import { readDivisionsFile } from './read-divisions-file.ts';
import { readErrataFile } from './read-errata-file.ts';
import { readFuriganaFile } from './read-furigana-file.ts';
import { readGlossaryTerm } from './read-glossary-term.ts';
import { readMeasure } from './read-measure.ts';
import { readMovesFile } from './read-moves-file.ts';
import { readPage } from './read-page.ts';
import { readPlanFile } from './read-plan-file.ts';
import { readPolicy } from './read-policy.ts';
import { readReadingsFile } from './read-readings-file.ts';
import { readSheet } from './read-sheet.ts';
import { readSummary } from './read-summary.ts';
import { readSynonymsFile } from './read-synonyms-file.ts';
import { readTopic } from './read-topic.ts';
import { readVoice } from './read-voice.ts';
import type { SourceText } from './source-text.ts';

export interface KindReading<Kind extends ContentKind> {
  documents: ContentDocuments[Kind];
  problems: ContentProblem[];
  /** texts of the files that could be read, by path, for rules that look for a wording */
  texts: Map<string, string>;
}

/**
 * What was read of each file, by its path, so that a file that did not change need not be read
 * again. Whoever keeps it takes out the files that did.
 */
export type FileReadings = Map<string, FileReading>;

interface FileReading {
  document: ContentDocuments[SingleKind] | ContentDocuments[FolderKind][number] | null;
  problems: ContentProblem[];
  text: string;
}

const SINGLE_READERS: { [Kind in SingleKind]: (source: SourceText) => ContentDocuments[Kind] } = {
  plan: readPlanFile,
  divisions: readDivisionsFile,
  errata: readErrataFile,
  synonyms: readSynonymsFile,
  readings: readReadingsFile,
  furigana: readFuriganaFile,
  moves: readMovesFile,
  addresses: readAddressesFile,
};

const FILE_READERS: {
  [Kind in FolderKind]: (source: SourceText, file: ContentFile) => ContentDocuments[Kind][number];
} = {
  chapters: readChapter,
  policies: readPolicy,
  measures: readMeasure,
  sheets: readSheet,
  departments: readDepartment,
  glossary: readGlossaryTerm,
  topics: readTopic,
  voices: readVoice,
  summaries: readSummary,
  pages: readPage,
};

/** Reads one kind of content: its documents, sorted by path, and what is wrong with their files. */
export async function readKind<Kind extends ContentKind>(
  root: string,
  kind: Kind,
  known: FileReadings = new Map(),
): Promise<KindReading<Kind>> {
  const reading = isSingleKind(kind)
    ? readSingle(root, kind, known)
    : readFolder(root, kind as FolderKind, known);
  return reading as unknown as KindReading<Kind>;
}

function readSingle(root: string, kind: SingleKind, known: FileReadings) {
  const { file, required } = SINGLE_FILES[kind];
  const texts = new Map<string, string>();
  if (!existsSync(join(root, file))) {
    const problems: ContentProblem[] = required ? [missingFile(file)] : [];
    return { documents: null, problems, texts };
  }
  if (!liesInside(root, file)) return { documents: null, problems: [], texts };
  const read: (source: SourceText) => ContentDocuments[SingleKind] = SINGLE_READERS[kind];
  const { document, problems, text } = readFile(root, file, known, read);
  if (text !== '') texts.set(file, text);
  return { documents: document, problems, texts };
}

function readFolder(root: string, kind: FolderKind, known: FileReadings) {
  const { files, problems } = listFiles(root, kind);
  const texts = new Map<string, string>();
  const read = FILE_READERS[kind] as (
    source: SourceText,
    file: ContentFile,
  ) => ContentDocuments[FolderKind][number];
  const documents = files.flatMap((contentFile) => {
    const { file } = contentFile;
    const reading = readFile(root, file, known, (source) => read(source, contentFile));
    if (reading.text !== '') texts.set(file, reading.text);
    problems.push(...reading.problems);
    return reading.document === null ? [] : [reading.document];
  });
  return { documents, problems, texts };
}

function readFile(
  root: string,
  file: string,
  known: FileReadings,
  read: (source: SourceText) => FileReading['document'],
): FileReading {
  const before = known.get(file);
  if (before) return before;
  const source = openSource(root, file);
  const document = readSafely(source, read);
  const reading = { document, problems: source.problems, text: source.text };
  known.set(file, reading);
  return reading;
}

/**
 * The parsers are other people's code and have limits (a million open brackets): whatever they throw
 * is one more fault of the file, never the end of the run.
 */
function readSafely<T>(source: SourceText, read: (source: SourceText) => T): T | null {
  try {
    return read(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    source.report(
      'E-FILE-UNREADABLE',
      0,
      'ファイルの作りが複雑すぎて、読み取れません。',
      '箇条書きや引用、かっこが何重にも入れ子になっていないかを確かめてください。',
    );
    return null;
  }
}

function missingFile(file: string): ContentProblem {
  return {
    code: 'E-FILE-MISSING',
    file,
    line: 1,
    column: 1,
    message: `${file} がありません。`,
    hint: `docs/content-format.md の「${file}」の例を写して作ってください。`,
  };
}
