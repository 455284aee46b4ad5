import type { ChapterDraft } from './chapter-draft.ts';
import { ERRATA_FILE, type ErrataList } from './errata-list.ts';
import type { ImportProblem } from './import-problem.ts';
import type { SourceText } from './source-text.ts';
import { RECORD_FILE } from './writing/import-record.ts';

/** A file that the import may not overwrite. */
export function editedSince({ file }: { file: string }): ImportProblem {
  return {
    file,
    line: null,
    message: '取り込んだ後に書き直されているため、上書きしません。',
    remedy: '変えたい箇所は、このファイルを直接直してください。',
  };
}

/** The record cannot be read, so nothing may be overwritten. */
export function brokenRecord(): ImportProblem {
  return {
    file: RECORD_FILE,
    line: null,
    message: '取り込みの記録が読めないため、どのファイルが書き直されたか分かりません。',
    remedy: 'git で前の版に戻してから、もう一度取り込んでください。',
  };
}

/**
 * errata.yaml names the source that it corrects. Imported under another name, the same text would
 * lose all its corrections without a word.
 */
export function renamedSource(
  source: SourceText,
  errata: ErrataList,
  chapter: ChapterDraft,
): ImportProblem[] {
  const ofChapter = new RegExp(
    `^(?:chapters|policies|measures|sheets/\\d+)/${chapter.id}[.-]`,
    'u',
  );
  const other = errata.others.find(
    ({ sourceName, file }) => sourceName !== source.name && ofChapter.test(file),
  );
  if (!other || errata.corrections.length > 0) return [];
  return [
    {
      file: ERRATA_FILE,
      line: null,
      message: `第${chapter.id}章の訂正は「${other.sourceName}」のもので、取り込むファイルは「${source.name}」です。`,
      remedy: '同じ原典なら、ファイルの名前か errata.yaml の原典をそろえてください。',
    },
  ];
}
