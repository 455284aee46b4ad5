import type { ProgressEntry } from '../plan/types.ts';
import { SHEET_COLUMNS, type SHEET_FIELDS } from '../vocabulary/sheet-field.ts';

/**
 * Full-width characters that a line of each column holds; follows from the widths of the columns
 * and the size of the letters in public/print/paper.css.
 */
const LINE_LENGTHS: Record<(typeof SHEET_FIELDS)[number]['key'], number> = {
  currentStateAndIssues: 18,
  projects: 17,
  results: 15,
  futureDirection: 14,
};

/** About half of a page below the heading of the table. */
const LONG = 18;

/**
 * Whether a row is so long that keeping it on one page would leave half a page blank. An estimate:
 * nothing is cut off where it errs, a page just breaks earlier or later.
 */
export function isLongRow(entry: ProgressEntry): boolean {
  return SHEET_COLUMNS.some(({ key }) => {
    if (key === 'grade') return false;
    const lines = entry[key]?.markdown.split(/\n+/) ?? [];
    const needed = lines.map((line) => Math.ceil(width(line) / LINE_LENGTHS[key]));
    return needed.reduce((sum, count) => sum + count, 0) > LONG;
  });
}

/** Width in full-width characters; letters and digits of half width count as half. */
function width(line: string): number {
  return [...line].reduce((sum, letter) => sum + (letter < '\u0100' ? 0.5 : 1), 0);
}
