import type { Indicator } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { INDICATOR_STATUSES, type IndicatorStatus } from '../vocabulary/indicator-status.ts';
import type { IndicatorId } from '../vocabulary/plan-id.ts';
import { judgedActual } from './indicator-facts.ts';
import { judgeIndicator } from './indicator-status-rule.ts';

/**
 * How many of the indicators stand at each status, in the order in which statuses are tested, also
 * where none does. They add up to all of the indicators. `final`: how many of them for good, because
 * their target year is reported.
 */
export function indicatorsByStatus(
  indicators: readonly Indicator[],
): { status: IndicatorStatus; count: number; final: number }[] {
  const groups = Map.groupBy(indicators.map(judgeIndicator), ({ status }) => status);
  return INDICATOR_STATUSES.map((status) => {
    const judgements = groups.get(status) ?? [];
    const final = judgements.filter((judgement) => judgement.final);
    return { status, count: judgements.length, final: final.length };
  });
}

/** First and last fiscal year of the figures that statuses are about; `null` where nothing is reported. */
export function judgedYears(
  indicators: readonly Indicator[],
): { first: FiscalYear; last: FiscalYear } | null {
  const years = indicators.flatMap((indicator) => judgedActual(indicator)?.year ?? []);
  if (years.length === 0) return null;
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** The place of each indicator, from 0, when they are put in the order of their names. */
export function indicatorNameOrder(indicators: readonly Indicator[]): Map<IndicatorId, number> {
  const collator = new Intl.Collator('ja', { numeric: true });
  const sorted = [...indicators].sort((a, b) => collator.compare(a.name, b.name));
  return new Map(sorted.map(({ id }, place) => [id, place]));
}
