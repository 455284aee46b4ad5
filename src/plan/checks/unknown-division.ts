import { fiscalYearName } from '../../vocabulary/fiscal-year.ts';
import { nearestWord } from '../../vocabulary/nearest-word.ts';
import { placeOfRow } from '../row-place.ts';
import type { PlanRule } from './plan-rules.ts';

/** Every 担当課 of a row is in divisions.yaml, under a name that it bore in that year. */
export const unknownDivision: PlanRule = ({ sheets, divisions }, { divisionNames }) => {
  // Without a readable list, every name would look unknown.
  if (divisions === null || !divisions.complete) return [];
  return sheets.flatMap((sheet) =>
    sheet.entries.flatMap((row) =>
      divisionNames.resolve(row.divisions, sheet.year).flatMap((named) => {
        const place = placeOfRow(sheet, row, 'divisions');
        if (named.status === 'unknown') {
          const nearest = nearestWord(named.name, divisionNames.current);
          const add = '新しい課なら divisions.yaml に書き足してください。';
          return {
            code: 'E-DIVISION-UNKNOWN' as const,
            ...place,
            message: `担当課「${named.name}」は、divisions.yaml にありません。`,
            hint:
              nearest === null
                ? `名前を確かめてください。${add}`
                : `「${nearest}」の書き間違いではありませんか。${add}`,
          };
        }
        if (named.status === 'outdated') {
          return {
            code: 'E-DIVISION-FORMER' as const,
            ...place,
            message: `担当課「${named.name}」は、${fiscalYearName(named.until)}までの名前です。`,
            hint: `${fiscalYearName(sheet.year)}のシートには、今の名前「${named.division.name}」を書いてください。`,
          };
        }
        return [];
      }),
    ),
  );
};
