import type { ProgressEntry } from '../plan/types.ts';
import { SHEET_COLUMNS } from '../vocabulary/sheet-field.ts';

/**
 * The columns that are blank in every one of these rows, by their printed names and in the sheet's
 * order (成果, 達成度, 今後の方向性). Empty where there are no rows: nothing can be said then.
 */
export function fieldsBlankInAll(entries: readonly ProgressEntry[]): string[] {
  if (entries.length === 0) return [];
  return SHEET_COLUMNS.filter(({ key }) => entries.every((entry) => entry[key] === null)).map(
    ({ name }) => name,
  );
}
