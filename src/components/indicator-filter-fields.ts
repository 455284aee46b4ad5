import type { Plan } from '../plan/types.ts';
import { indicatorsByStatus } from '../summaries/indicator-overview.ts';
import { planCounts } from '../summaries/plan-counts.ts';
import { INDICATOR_STATUS_NAMES } from '../vocabulary/indicator-status.ts';
import type { FilterField } from './ListFilter.astro';

/** What the indicators are filtered by: status and, where there are several, chapter. */
export function indicatorFilterFields(plan: Plan): FilterField[] {
  const status: FilterField = {
    name: 'status',
    label: '状況',
    options: indicatorsByStatus(plan.indicators).map((each) => ({
      value: each.status,
      name: INDICATOR_STATUS_NAMES[each.status],
      count: each.count,
    })),
  };
  const chapter: FilterField = {
    name: 'chapter',
    label: '章',
    options: plan.chapters.map((each) => ({
      value: each.id,
      name: `第${each.id}章 ${each.name}`,
      count: planCounts(each).indicators,
    })),
  };
  return plan.chapters.length > 1 ? [status, chapter] : [status];
}
