import { placeOfRow } from '../row-place.ts';
import type { PlanRule } from './plan-rules.ts';

/** An initiative has one primary row in a sheet. */
export const primaryTwice: PlanRule = ({ sheets }) =>
  sheets.flatMap((sheet) => {
    const seen = new Map<number, number>();
    return sheet.entries
      .filter(({ relisted }) => !relisted)
      .flatMap((row) => {
        const firstLine = seen.get(row.number);
        if (firstLine === undefined) {
          seen.set(row.number, row.places.heading[0]);
          return [];
        }
        return {
          code: 'E-PRIMARY-TWICE' as const,
          ...placeOfRow(sheet, row, 'heading'),
          message: `取組 ${row.number} の、再掲でない行が二つあります（${firstLine} 行目にもあります）。`,
          hint: `ほかの課の行なら「## ${row.number}. ${row.name}（再掲）」としてください。別の取組なら、番号を直してください。`,
        };
      });
  });
