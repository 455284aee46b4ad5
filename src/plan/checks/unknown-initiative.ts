import { initiativeWorded } from '../initiatives-in-year.ts';
import { placeOfRow } from '../row-place.ts';
import type { PlanRule } from './plan-rules.ts';

/** The number of every row is that of an initiative of its measure. */
export const unknownInitiative: PlanRule = ({ sheets }, { measures }) =>
  sheets.flatMap((sheet) => {
    const measure = measures.get(sheet.measure);
    if (!measure?.complete) return [];
    return sheet.entries
      .filter((row) => !measure.initiatives.some(({ number }) => number === row.number))
      .map((row) => {
        const sameWording = initiativeWorded(measure.initiatives, row.name, sheet.year);
        const numbers = measure.initiatives.map(({ number }) => number).join('、');
        return {
          code: 'E-INITIATIVE-UNKNOWN' as const,
          ...placeOfRow(sheet, row, 'heading'),
          message: `施策 ${measure.id} に、取組 ${row.number} はありません。`,
          hint: sameWording
            ? `「${row.name}」の番号は ${sameWording.number} です。「## ${sameWording.number}. ${row.name}」と書いてください。`
            : `施策 ${measure.id} の取組は ${numbers} です（${measure.file}）。`,
        };
      });
  });
