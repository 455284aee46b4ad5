import { placeOfRow } from '../row-place.ts';
import type { PlanRule } from './plan-rules.ts';

/** A row names each of its divisions once. */
export const divisionTwiceInRow: PlanRule = ({ sheets }, { divisionNames }) =>
  sheets.flatMap((sheet) =>
    sheet.entries.flatMap((row) => {
      const seen = new Set<string>();
      return divisionNames.resolve(row.divisions, sheet.year).flatMap(({ name, division }) => {
        const id = division?.id ?? name;
        const twice = seen.has(id);
        seen.add(id);
        if (!twice) return [];
        return {
          code: 'E-DIVISION-TWICE' as const,
          ...placeOfRow(sheet, row, 'divisions'),
          message: `担当課「${name}」が、同じ行に二度書かれています。`,
          hint: '一つだけ残してください。',
        };
      });
    }),
  );
