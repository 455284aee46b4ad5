import type { SheetDocument } from './documents.ts';
import type { SourceText } from './source-text.ts';

/** The line that stands right below the heading of a row. */
const ITEM_LINE = /^[ \t]*(?:[-*+・][ \t]*)?担当課[ \t]*[:：]/m;

/**
 * Where the heading of a row must have stood: above a line 担当課 in a stretch of the file that belongs
 * to the row before. `null` where there is no such line.
 */
export function lostRowHeading(
  source: SourceText,
  start: number,
  end: number,
  after: number | null,
): SheetDocument['lostHeadings'][number] | null {
  const match = ITEM_LINE.exec(source.text.slice(start, end));
  if (!match) return null;
  const [line, column] = source.place(start + match.index);
  return { after, line, column };
}
