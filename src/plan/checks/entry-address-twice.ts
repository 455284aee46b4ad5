import type { SheetDocument, SheetEntryDocument } from '../../source/documents.ts';
import { initiativeId, relistedEntryId } from '../../vocabulary/plan-id.ts';
import type { DivisionNames } from '../division-names.ts';
import { placeOfRow } from '../row-place.ts';
import type { PlanRule } from './plan-rules.ts';

/**
 * No two rows of a sheet share an address. Ids of divisions are joined by hyphens and may hold
 * hyphens themselves: `kikaku-gakko` and 企画課・学校教育課 (`kikaku`, `gakko`) look the same.
 */
export const entryAddressTwice: PlanRule = ({ sheets }, { divisionNames }) =>
  sheets.flatMap((sheet) => {
    const rows = new Map<string, { row: SheetEntryDocument; divisions: string }>();
    return sheet.entries.flatMap((row) => {
      const address = addressOf(sheet, row, divisionNames);
      if (address === null) return [];
      const first = rows.get(address.id);
      if (!first) {
        rows.set(address.id, { row, divisions: address.divisions });
        return [];
      }
      // The very same divisions are E-RELISTED-TWICE.
      if (first.divisions === address.divisions) return [];
      const names = [first.row, row]
        .map(({ divisions }) => `「${divisions.join('・')}」`)
        .join('と');
      return {
        code: 'E-ENTRY-ADDRESS' as const,
        ...placeOfRow(sheet, row, 'heading'),
        message: `取組 ${row.number} の再掲の行が、${first.row.places.heading[0]} 行目の行と同じアドレス（#${address.id}）になります。担当課は${names}です。`,
        hint: 'divisions.yaml で、どちらかの担当課の id をほかの言葉に変えてください。',
      };
    });
  });

/** The row's anchor; `null` for one that is not relisted or names an unknown division. */
function addressOf(
  { measure, year }: SheetDocument,
  { number, relisted, divisions }: SheetEntryDocument,
  names: DivisionNames,
): { id: string; divisions: string } | null {
  const ids = names.resolve(divisions, year).map(({ division }) => division?.id ?? null);
  if (!relisted || ids.includes(null)) return null;
  return {
    id: relistedEntryId(initiativeId(measure, number), ids as string[]),
    divisions: ids.join(' '),
  };
}
