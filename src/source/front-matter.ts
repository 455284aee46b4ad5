import type { SourceText } from './source-text.ts';

/** Where the facts between the two `---` lines stand, and where the body begins. */
export interface FrontMatter {
  start: number;
  end: number;
  bodyStart: number;
}

/** With what a person may have put around the `---`; a full-width space counts as well. */
const OPENING = /^\s*---[^\S\n]*\n/;

/**
 * Finds the front matter of a file. Done by hand and not by the Markdown parser, so that the facts
 * can be read even where the body has a fault that stops the parser.
 */
export function findFrontMatter(source: SourceText): FrontMatter | null {
  const open = OPENING.exec(source.text);
  if (!open) return null;
  const start = open[0].length;
  const close = /^---[ \t]*$/m.exec(source.text.slice(start));
  if (!close) return null;
  const end = start + close.index;
  return { start, end, bodyStart: end + close[0].length };
}

/**
 * The same for a file that must have one; reports where it is missing, not closed, or opened with
 * anything but a first line `---`: other programs take such facts for text.
 */
export function requireFrontMatter(source: SourceText, firstKey: string): FrontMatter | null {
  const found = findFrontMatter(source);
  if (found && !source.text.startsWith('---\n')) reportOpening(source);
  if (found || source.text.trim() === '') return found;
  source.complete = false;
  const opened = OPENING.test(source.text);
  if (opened) {
    source.report(
      'E-FRONT-MATTER',
      0,
      '先頭の「---」に、終わりの「---」の行がありません。',
      '短い項目の後に「---」だけの行を書いてください。',
    );
  } else {
    source.report(
      'E-FRONT-MATTER',
      0,
      `ファイルの先頭に、「---」で囲んだ項目（${firstKey}など）がありません。`,
      `1行目に「---」、続けて「${firstKey}: …」、その後に「---」の行を書いてください。`,
    );
  }
  return null;
}

function reportOpening(source: SourceText): void {
  source.report(
    'E-FRONT-MATTER',
    0,
    'ファイルの1行目が「---」だけになっていません。',
    '「---」の前の空の行と、前後の空白（全角の空白も）を消し、1行目の行の頭に「---」とだけ書いてください。',
  );
}
