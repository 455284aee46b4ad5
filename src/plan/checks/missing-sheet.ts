import type { PlanDocument } from '../../source/documents.ts';
import { type FiscalYear, fiscalYearName } from '../../vocabulary/fiscal-year.ts';
import { runsIn } from '../initiatives-in-year.ts';
import type { PlanRule } from './plan-rules.ts';

/** Every measure has a sheet for every published year. */
export const missingSheet: PlanRule = ({ plan, measures }, { sheets }) =>
  (plan?.sheetYears ?? [])
    .filter((year) => inPeriod(plan, year))
    .flatMap((year) =>
      measures
        .filter(({ id, initiatives, complete }) => {
          const active = initiatives.some((initiative) => runsIn(initiative, year));
          return !sheets.has(`${year}/${id}`) && (active || !complete);
        })
        .map(({ id, file }) => ({
          code: 'E-SHEET-MISSING' as const,
          file,
          line: 1,
          column: 1,
          message: `施策 ${id} の、${fiscalYearName(year)}の進捗管理シートがありません。`,
          hint: `sheets/${year}/${id}.md を作ってください。まだ公開しない年度なら、plan.yaml の「シートの年度」から ${year} を消します。`,
        })),
    );

/** A year outside the plan is E-YEAR-OUTSIDE; nobody is to write its sheets. */
function inPeriod(plan: PlanDocument | null, year: FiscalYear): boolean {
  return plan !== null && plan.period.first <= year && year <= plan.period.last;
}
