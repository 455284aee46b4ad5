import type { IndicatorChart } from '../../src/charts/indicator-chart.ts';
import { indicatorChart } from '../../src/charts/indicator-chart.ts';
import type { Indicator } from '../../src/plan/types.ts';
import { indicatorProgress } from '../../src/summaries/indicator-progress.ts';
import { factsOf, type WrittenFacts } from '../summaries/indicator-facts-of.ts';

/** An indicator as a test writes it; the unit is 人 where it does not matter. */
export interface WrittenIndicator extends WrittenFacts {
  unit?: string;
  revisions?: Indicator['revisions'];
}

/** The part of an indicator that charts are made from. */
export function indicatorOf(written: WrittenIndicator) {
  return {
    ...factsOf(written),
    unit: written.unit ?? '人',
    revisions: written.revisions ?? [],
  };
}

/** Its chart; `null` where it has none. */
export function chartOf(written: WrittenIndicator): IndicatorChart | null {
  const indicator = indicatorOf(written);
  return indicatorChart(indicator, indicatorProgress(indicator));
}
