import type { ChartPoint, IndicatorChart, SeriesRole } from './indicator-chart.ts';

/** Where the newest figure of a series stands on the horizontal axis; `null` where it has none. */
export function latestOf(chart: IndicatorChart, role: SeriesRole): number | null {
  const points = chart.series.find((each) => each.role === role)?.points ?? [];
  return points.findLast(({ text }) => text !== undefined)?.x ?? null;
}

/** Whether a 9月末 figure is news: no later year-end figure has overtaken it. */
export function isNews(chart: IndicatorChart, { x }: ChartPoint): boolean {
  const latest = latestOf(chart, 'actual');
  return latest === null || x > latest;
}
