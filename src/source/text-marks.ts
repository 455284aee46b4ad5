import type { Text } from 'mdast';
import type { TextMark } from './documents.ts';
import type { SourceText } from './source-text.ts';

// No term, and no list mark before a note, is longer; a line can hold thousands of marks.
const LONGEST_TERM = 200;
const MARK = /※[0-9０-９]*|\\?[*＊]/gu;

/** Marks (`※1`, `NPO*`) in a piece of running text. Emphasis has no asterisks left here. */
export function findMarks(source: SourceText, node: Text): TextMark[] {
  if (!/[※*＊]/u.test(node.value)) return [];
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return findMarksBetween(source, start, end);
}

/** The same in any stretch of a file, such as a value of the front matter. */
export function findMarksBetween(source: SourceText, start: number, end: number): TextMark[] {
  return [...source.text.slice(start, end).matchAll(MARK)].map((match) => {
    const offset = start + match.index;
    const lineStart = source.lineStart(offset);
    const before = source.text.slice(Math.max(lineStart, offset - LONGEST_TERM), offset);
    const [line, column] = source.place(offset);
    const noteMark = match[0].startsWith('※');
    return {
      mark: noteMark ? match[0].normalize('NFKC') : '*',
      opensNote:
        noteMark &&
        offset - lineStart < LONGEST_TERM &&
        /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?[（(]?$/.test(before),
      before: before.replace(/[\\*_~`[\]]/g, ''),
      line,
      column,
    };
  });
}
