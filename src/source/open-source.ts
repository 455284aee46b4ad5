import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrokenCharacters } from './checks/broken-characters.ts';
import { checkBulletMarks } from './checks/bullet-marks.ts';
import { checkEncoding } from './checks/encoding.ts';
import { checkFileSize, checkLineLengths } from './checks/file-size.ts';
import { checkHiddenCharacters } from './checks/hidden-characters.ts';
import { checkLineEndings } from './checks/line-endings.ts';
import { checkPlaceholders } from './checks/placeholder.ts';
import { checkPrivateCharacters } from './checks/private-characters.ts';
import { checkStackedMarks } from './checks/stacked-marks.ts';
import { checkTabs } from './checks/tabs.ts';
import { checkUnicodeForm } from './checks/unicode-form.ts';
import { decodeBytes } from './decode-bytes.ts';
import { SourceText } from './source-text.ts';

/** Every rule that looks at the characters of a file, whatever the file is. */
const CHARACTER_RULES: readonly ((source: SourceText) => void)[] = [
  checkHiddenCharacters,
  checkBrokenCharacters,
  checkPrivateCharacters,
  checkStackedMarks,
  checkTabs,
  checkBulletMarks,
  checkUnicodeForm,
  checkPlaceholders,
];

/** Reads one file of the content folder and reports what is wrong with its characters. */
export function openSource(root: string, file: string): SourceText {
  const empty = new SourceText(file, '');
  let bytes: Uint8Array;
  try {
    // Synchronous: with thousands of small files, promises cost more than the reading.
    const { size, isPlain } = factsOf(join(root, file));
    if (!isPlain || !checkFileSize(empty, size)) return withoutText(empty);
    bytes = readFileSync(join(root, file));
  } catch (error) {
    return unreadable(file, error);
  }
  const decoded = decodeBytes(bytes);
  const raw = decoded.text;
  const source = new SourceText(file, raw.replace(/\r\n?/g, '\n'));
  checkEncoding(source, decoded);
  if (!decoded.readable || !checkLineLengths(source)) return withoutText(source);
  checkLineEndings(source, raw);
  for (const rule of CHARACTER_RULES) rule(source);
  if (source.text.trim() === '') {
    source.complete = false;
    source.report(
      'E-FILE-EMPTY',
      0,
      'ファイルに何も書かれていません。',
      '中身を書くか、要らないファイルなら消してください。',
    );
  }
  return source;
}

/** A pipe or a device is reported by the rule on file names; to open it could wait for ever. */
function factsOf(path: string): { size: number; isPlain: boolean } {
  const facts = statSync(path);
  return { size: facts.size, isPlain: facts.isFile() || facts.isDirectory() };
}

/** Only what was found so far: in a text that is no text, every rule would find a fault. */
function withoutText({ file, problems }: SourceText): SourceText {
  const source = new SourceText(file, '');
  source.problems.push(...problems);
  source.complete = false;
  return source;
}

function unreadable(file: string, error: unknown): SourceText {
  const source = new SourceText(file, '');
  source.complete = false;
  const reason = error instanceof Error && 'code' in error ? `（${error.code}）` : '';
  source.report(
    'E-FILE-UNREADABLE',
    0,
    `ファイルを開けません${reason}。`,
    'ファイルを読む権限と、ほかのソフトで開いたままになっていないかを確かめてください。',
  );
  return source;
}
