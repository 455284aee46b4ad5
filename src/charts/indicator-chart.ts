import type { IndicatorFigure } from '../source/indicator-document.ts';
import { expectedPath } from '../summaries/expected-path.ts';
import type { IndicatorFacts } from '../summaries/indicator-facts.ts';
import type { IndicatorProgress } from '../summaries/indicator-progress.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { printedFigure, type ToldIndicator, targetText } from './figure-rows.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** What a series shows; each has a shape or dash of its own. Those with a lower index lie on top. */
export const SERIES_ROLES = [
  'interim',
  'actual',
  'baseline',
  'target',
  'milestone',
  'beforeCorrection',
  'formerTarget',
  'path',
  'bound',
  'lowerBound',
  'upperBound',
] as const;

export type SeriesRole = (typeof SERIES_ROLES)[number];

/** A point of a series. */
export interface ChartPoint {
  /** fiscal year at whose end the figure was taken; half a year earlier for 9月末 */
  x: number;
  /** in the unit; `null`: a year without a figure, where the line breaks */
  y: number | null;
  /** the figure as printed, with its unit; left out where the point only guides a line */
  text?: string;
}

export interface ChartSeries {
  role: SeriesRole;
  points: ChartPoint[];
}

/** A chart of an indicator as plain data: it travels to the browser as JSON. */
export interface IndicatorChart {
  unit: string;
  /** first and last fiscal year on the horizontal axis */
  first: FiscalYear;
  last: FiscalYear;
  axis: ValueAxis;
  /** only series that hold a point, in the order of {@link SERIES_ROLES} */
  series: ChartSeries[];
}

/**
 * The chart of an indicator; `null` for a deed or a text, and where there is neither a reported
 * figure nor a baseline with a target. Where the figures are declared not to be comparable, they
 * are shown without a way from one to the other.
 */
export function indicatorChart(
  indicator: ToldIndicator & IndicatorFacts,
  progress: IndicatorProgress,
): IndicatorChart | null {
  if (indicator.kind === 'deed' || indicator.kind === 'text') return null;
  const figures = figureSeries(indicator);
  const has = (role: SeriesRole) => figures.some((each) => each.role === role);
  const aimed = has('target') || indicator.range !== null;
  if (!has('actual') && !has('interim') && !(has('baseline') && aimed)) return null;
  const path = progress.reason?.code === 'declared' ? [] : pathSeries(indicator);
  const times = xs([...figures, ...path]);
  const first = Math.floor(Math.min(...times));
  const series = [...figures, ...path, ...boundSeries(indicator, first)].sort(
    (a, b) => SERIES_ROLES.indexOf(a.role) - SERIES_ROLES.indexOf(b.role),
  );
  const values = series.flatMap(({ points }) => points.flatMap(({ y }) => (y === null ? [] : [y])));
  const last = Math.ceil(Math.max(...times, ...xs(series)));
  return { unit: indicator.unit, first, last, axis: valueAxis(values, indicator.unit), series };
}

function figureSeries(indicator: ToldIndicator): ChartSeries[] {
  const { baseline, target, milestones, revisions, actuals, unit } = indicator;
  const yearEnds = actuals.flatMap(({ yearEnd }) => yearEnd ?? []);
  const interims = actuals.flatMap(({ interim }) => interim ?? []);
  const marks = (role: SeriesRole, figures: (IndicatorFigure | null)[], offset = 0) => ({
    role,
    points: figures.flatMap((figure) => pointOf(figure, unit, offset)),
  });
  const aim = marks('target', [target]);
  for (const point of aim.points) point.text = targetText(indicator) ?? point.text;
  return [
    { role: 'actual' as const, points: withGaps(marks('actual', yearEnds).points) },
    marks('interim', interims, -0.5),
    marks('baseline', [baseline]),
    aim,
    marks('milestone', milestones),
    marks('beforeCorrection', [baseline, target, ...yearEnds].map(beforeCorrection)),
    marks('beforeCorrection', interims.map(beforeCorrection), -0.5),
    marks(
      'formerTarget',
      revisions.map(({ previous }) => previous),
    ),
  ].filter(({ points }) => points.length > 0);
}

function pathSeries(facts: IndicatorFacts): ChartSeries[] {
  const points = expectedPath(facts).map(({ year, value }) => ({ x: year, y: value.toNumber() }));
  return points.length > 0 ? [{ role: 'path', points }] : [];
}

/** What a kept or ranged indicator must not cross, from the left edge to the target year. */
function boundSeries(indicator: ToldIndicator, first: FiscalYear): ChartSeries[] {
  const { kind, target, range } = indicator;
  if (target === null) return [];
  const level = (role: SeriesRole, y: number): ChartSeries => ({
    role,
    points: [
      { x: Math.min(first, target.year) - 0.5, y },
      { x: target.year, y },
    ],
  });
  if (kind === 'range' && range !== null) {
    const upper = level('upperBound', range.upper);
    // The band has no mark of its own for the target year; its upper edge bears the label.
    upper.points[1] = { x: target.year, y: range.upper, text: targetText(indicator) as string };
    return [level('lowerBound', range.lower), upper];
  }
  const kept = kind === 'keepAtLeast' || kind === 'keepAtMost';
  return kept && typeof target.value === 'number' ? [level('bound', target.value)] : [];
}

function pointOf(figure: IndicatorFigure | null, unit: string, offset: number): ChartPoint[] {
  if (figure === null || typeof figure.value !== 'number') return [];
  const text = printedFigure(figure, unit) as string;
  const suffix = figure.corrected === null ? '' : '（訂正後）';
  return [{ x: figure.year + offset, y: figure.value, text: `${text}${suffix}` }];
}

function beforeCorrection(figure: IndicatorFigure | null): IndicatorFigure | null {
  if (figure === null || figure.corrected === null) return null;
  return { ...figure, value: figure.corrected.from, corrected: null };
}

/** Puts a point without a value into every year that has none, so that no line leads through it. */
function withGaps(points: ChartPoint[]): ChartPoint[] {
  const inOrder = [...points].sort((a, b) => a.x - b.x);
  return inOrder.flatMap((point, i) => {
    const before = inOrder[i - 1];
    const missing = before !== undefined && point.x - before.x > 1;
    return missing ? [{ x: before.x + 1, y: null }, point] : [point];
  });
}

function xs(series: readonly ChartSeries[]): number[] {
  return series.flatMap(({ points }) => points.map(({ x }) => x));
}
