import { placeOfRow } from '../row-place.ts';
import type { PlanRule } from './plan-rules.ts';

/** The same divisions relist an initiative once: their row's address is made of both. */
export const relistedTwice: PlanRule = ({ sheets }, { divisionNames }) =>
  sheets.flatMap((sheet) => {
    const seen = new Map<string, number>();
    return sheet.entries
      .filter(({ relisted }) => relisted)
      .flatMap((row) => {
        const divisions = divisionNames
          .resolve(row.divisions, sheet.year)
          .map(({ division, name }) => division?.id ?? name);
        const key = `${row.number} ${divisions.sort().join(' ')}`;
        const firstLine = seen.get(key);
        if (firstLine === undefined) {
          seen.set(key, row.places.heading[0]);
          return [];
        }
        return {
          code: 'E-RELISTED-TWICE' as const,
          ...placeOfRow(sheet, row, 'heading'),
          message: `取組 ${row.number} の、同じ担当課（${row.divisions.join('・')}）の再掲が二つあります（${firstLine} 行目にもあります）。`,
          hint: '一つにまとめるか、担当課を直してください。',
        };
      });
  });
