import { plainLine } from './source-markup.ts';

/** One line of the extracted text, stripped of what the extraction may or may not put around it. */
export interface SourceLine {
  number: number;
  /** the line without heading marks, list marks and surrounding spaces; tabs kept */
  text: string;
  /** whether the extraction took it for a heading; it often forgets, and often errs in the level */
  heading: boolean;
  /** depth of the list item that starts here (0 outermost), `null` where none does */
  itemDepth: number | null;
  /** cells of a table row, untrimmed; `null` where the line has no tab */
  cells: string[] | null;
  /** whether a blank line, a table or the start of the file stands before it */
  startsBlock: boolean;
}

/** The lines that hold anything, in order. */
export function toSourceLines(lines: readonly string[]): SourceLine[] {
  const result: SourceLine[] = [];
  let afterBreak = true;
  lines.forEach((raw, index) => {
    const line = toSourceLine(raw, index + 1, afterBreak);
    if (line.text !== '') result.push(line);
    afterBreak = line.text === '' || line.cells !== null;
  });
  return result;
}

/** Characters that count: no white space, so that `現 状` and `現状` are the same. */
export function compact(text: string): string {
  return text.replace(/[\s\u3000]/gu, '');
}

function toSourceLine(raw: string, number: number, startsBlock: boolean): SourceLine {
  if (raw.includes('\t') && compact(raw) !== '') {
    const text = raw.replace(/^[ \u3000]+|[ \u3000]+$/gu, '');
    return {
      number,
      text,
      heading: false,
      itemDepth: null,
      cells: text.split('\t').map(unwrapped),
      startsBlock,
    };
  }
  const trimmed = plainLine(raw).replace(/[\s\u3000]+$/u, '');
  const heading = /^\s*#{1,6}\s+(.*)$/u.exec(trimmed);
  const item = /^(\s*)[-*+]\s+(.*)$/u.exec(trimmed);
  return {
    number,
    text: (heading?.[1] ?? item?.[2] ?? trimmed).replace(/^[\s\u3000]+/u, ''),
    heading: heading !== null,
    itemDepth: item ? Math.floor((item[1] ?? '').length / 2) : null,
    cells: null,
    startsBlock,
  };
}

// A cell that is one paragraph is the same as its text; labels are known by their text.
function unwrapped(cell: string): string {
  return cell.replace(/^\s*<p\b[^<>]*>([^<]*)<\/p>\s*$/iu, '$1');
}
