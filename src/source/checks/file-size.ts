import type { SourceText } from '../source-text.ts';

/** Bytes. A sheet has a few thousand; the parsers take longer than anybody waits for much more. */
const LARGEST_FILE = 500_000;
/** Characters. A page of print has about 1,500. */
const LONGEST_LINE = 20_000;

/** The file is small enough to be read at all; whether it is. */
export function checkFileSize(source: SourceText, bytes: number): boolean {
  if (bytes <= LARGEST_FILE) return true;
  source.report(
    'E-FILE-SIZE',
    0,
    `ファイルが大きすぎます（${Math.ceil(bytes / 1000)} KB）。中身は調べていません。`,
    '500 KB までにしてください。画像や表計算の中身が貼り付けられていないかを確かめてください。',
  );
  return false;
}

/** No line is longer than any text of a plan; whether none is. */
export function checkLineLengths(source: SourceText): boolean {
  let start = 0;
  for (const line of source.text.split('\n')) {
    if (line.length > LONGEST_LINE) {
      source.report(
        'E-FILE-SIZE',
        start,
        `一行が長すぎます（${line.length} 文字）。ファイルの中身は調べていません。`,
        `一行は ${LONGEST_LINE} 文字までです。段落を空の行で分け、余分な空白や記号を消してください。`,
      );
      return false;
    }
    start += line.length + 1;
  }
  return true;
}
