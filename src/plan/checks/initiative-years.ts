import { fiscalYearName } from '../../vocabulary/fiscal-year.ts';
import { runsIn } from '../initiatives-in-year.ts';
import { placeOfRow } from '../row-place.ts';
import type { PlanRule } from './plan-rules.ts';

/** No row stands in a year before its initiative begins or after it has ended. */
export const initiativeYears: PlanRule = ({ plan, sheets }, { measures }) =>
  sheets.flatMap((sheet) =>
    sheet.entries.flatMap((row) => {
      const initiatives = measures.get(sheet.measure)?.initiatives ?? [];
      const initiative = initiatives.find(({ number }) => number === row.number);
      if (!initiative) return [];
      const { from, until } = initiative;
      // A year that is not of the plan is E-YEAR-OUTSIDE.
      if (plan && ((from ?? 0) > plan.period.last || (until ?? Infinity) < plan.period.first))
        return [];
      const early = from !== null && sheet.year < from;
      if (!early && (until === null || sheet.year <= until)) return [];
      const period = early
        ? `${fiscalYearName(from)}から`
        : `${fiscalYearName(until as number)}まで`;
      // It ended and began again under another number, or the other way round.
      const again = initiatives.find(
        (other) => other.name === initiative.name && runsIn(other, sheet.year),
      );
      return {
        code: 'E-INITIATIVE-YEAR' as const,
        ...placeOfRow(sheet, row, 'heading'),
        message: `取組 ${row.number} は${period}の取組です。${fiscalYearName(sheet.year)}のシートには置けません。`,
        hint: again
          ? `同じ文で${fiscalYearName(sheet.year)}に行う取組は ${again.number} です。「## ${again.number}. ${again.name}${row.relisted ? '（再掲）' : ''}」と書いてください。`
          : `この取組をシートから消すか、施策 ${sheet.measure} の「（${early ? `${from}年度から` : `${until}年度まで`}）」を直してください。`,
      };
    }),
  );
