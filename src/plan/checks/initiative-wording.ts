import { initiativeWorded } from '../initiatives-in-year.ts';
import { placeOfRow } from '../row-place.ts';
import type { PlanRule } from './plan-rules.ts';

/** A row bears the wording that its initiative has in the measure. The two are joined by number, never by wording. */
export const initiativeWording: PlanRule = ({ sheets }, { measures }) =>
  sheets.flatMap((sheet) => {
    const measure = measures.get(sheet.measure);
    return sheet.entries.flatMap((row) => {
      const initiative = measure?.initiatives.find(({ number }) => number === row.number);
      if (!measure?.complete || !initiative || initiative.name === row.name) return [];
      const other = initiativeWorded(measure.initiatives, row.name, sheet.year);
      const right = `## ${initiative.number}. ${initiative.name}${row.relisted ? '（再掲）' : ''}`;
      return {
        code: 'E-INITIATIVE-WORDING' as const,
        ...placeOfRow(sheet, row, 'heading'),
        message: `取組 ${row.number} の文「${row.name}」が、施策の文と違います。`,
        hint: other
          ? `この文は取組 ${other.number} のものです。番号を ${other.number} にするか、「${right}」と書いてください。`
          : `「${right}」と書いてください。施策の文（${measure?.file}）の方が違うなら、そちらを直します。`,
      };
    });
  });
