import type { Indicator } from '../plan/types.ts';
import { INDICATOR_STATUSES, type IndicatorStatus } from '../vocabulary/indicator-status.ts';
import type { IndicatorId } from '../vocabulary/plan-id.ts';
import { judgeIndicator } from './indicator-status-rule.ts';

/**
 * How many of the indicators stand at each status, in the order in which statuses are tested, also
 * where none does. They add up to all of the indicators.
 */
export function indicatorsByStatus(
  indicators: readonly Indicator[],
): { status: IndicatorStatus; count: number }[] {
  const groups = Map.groupBy(indicators, (indicator) => judgeIndicator(indicator).status);
  return INDICATOR_STATUSES.map((status) => ({ status, count: groups.get(status)?.length ?? 0 }));
}

/** The place of each indicator, from 0, when they are put in the order of their names. */
export function indicatorNameOrder(indicators: readonly Indicator[]): Map<IndicatorId, number> {
  const collator = new Intl.Collator('ja', { numeric: true });
  const sorted = [...indicators].sort((a, b) => collator.compare(a.name, b.name));
  return new Map(sorted.map(({ id }, place) => [id, place]));
}
