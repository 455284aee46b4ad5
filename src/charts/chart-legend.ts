import type { IndicatorChart, SeriesRole } from './indicator-chart.ts';

/** The order in which a legend names the series: what was reached, where it began, where it is to lead. */
const ORDER: readonly SeriesRole[] = [
  'actual',
  'interim',
  'baseline',
  'target',
  'milestone',
  'path',
  'bound',
  'upperBound',
  'formerTarget',
  'beforeCorrection',
];

/** What a legend of this chart must explain; the two edges of a range are one thing. */
export function legendRoles({ series }: IndicatorChart): SeriesRole[] {
  return ORDER.filter((role) => series.some((each) => each.role === role));
}
