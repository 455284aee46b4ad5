import type { Chapter, Plan, Policy } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

/** How much the plan, or a part of it, holds. Rows of sheets are counted apart, by `gradeTally`. */
export interface PlanCounts {
  policies: number;
  measures: number;
  /** 施策内容・取組 as the measures list them, whichever years they run in */
  initiatives: number;
  indicators: number;
}

/** Counts what stands in the plan, a chapter or a policy. */
export function planCounts(scope: Plan | Chapter | Policy): PlanCounts {
  const policies = 'policies' in scope ? scope.policies : [scope];
  const measures = policies.flatMap((policy) => policy.measures);
  return {
    policies: policies.length,
    measures: measures.length,
    initiatives: measures.reduce((sum, measure) => sum + measure.initiatives.length, 0),
    indicators: policies.reduce((sum, policy) => sum + policy.indicators.length, 0),
  };
}

/** The measures before and after this one in the plan's order, across policies and chapters; likewise of other lists. */
export function neighbours<T extends { id: string }>(
  list: readonly T[],
  item: T,
): { previous: T | null; next: T | null } {
  // By id: while the site is edited, each request has a plan of its own.
  const index = list.findIndex(({ id }) => id === item.id);
  return { previous: list[index - 1] ?? null, next: list[index + 1] ?? null };
}

/** The newest fiscal year with published sheets, `null` before the first. */
export function newestYear(plan: Plan): FiscalYear | null {
  return plan.sheetYears.at(-1) ?? null;
}
