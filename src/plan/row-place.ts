import type { SheetDocument, SheetEntryDocument } from '../source/documents.ts';
import type { Place } from '../vocabulary/content-problem.ts';

/** Where a part of a row stands in its sheet. */
export function placeOfRow(
  sheet: SheetDocument,
  row: SheetEntryDocument,
  part: keyof SheetEntryDocument['places'],
): Place {
  const [line, column] = row.places[part];
  return { file: sheet.file, line, column };
}
