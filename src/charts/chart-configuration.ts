import type { ChartConfiguration, ChartDataset, TooltipItem } from 'chart.js';
import {
  fiscalYearAbbreviation,
  fiscalYearName,
  fiscalYearNameWithWestern,
} from '../vocabulary/fiscal-year.ts';
import { formatNumber } from '../vocabulary/quantity.ts';
import { chartGround } from './chart-ground.ts';
import { CHART_SIZES, type ChartForm, type ChartLook } from './chart-look.ts';
import type { ChartPoint, IndicatorChart, SeriesRole } from './indicator-chart.ts';
import { isNews } from './latest-point.ts';
import { pointLabels } from './point-labels.ts';
import { SERIES_NAMES } from './series-names.ts';
import { seriesStyle } from './series-style.ts';

export type LineConfiguration = ChartConfiguration<'line', { x: number; y: number }[]>;

/** Room for one mark of the horizontal axis, in CSS pixels. */
const TICK_WIDTH = { full: 68, narrow: 36, small: 110 } as const;

/**
 * The Chart.js configuration of a chart. The picture drawn at build time and the chart in the
 * browser are both made from it, so they show the same.
 */
export function chartConfiguration(whole: IndicatorChart, look: ChartLook): LineConfiguration {
  const { form, palette, font } = look;
  const small = form === 'small';
  const chart = small ? withoutDetails(whole) : whole;
  const size = small ? 11 : 12;
  return {
    type: 'line',
    data: {
      datasets: chart.series.map(({ role, points }) => ({
        label: SERIES_NAMES[role],
        // A year without a figure breaks the line; JSON knows no NaN.
        data: points.map(({ x, y }) => ({ x, y: y ?? Number.NaN })),
        ...(seriesStyle(role, palette, small) as Partial<
          ChartDataset<'line', { x: number; y: number }[]>
        >),
      })),
    },
    options: {
      // What moves would say nothing more: the picture stands there already.
      animation: false,
      spanGaps: false,
      font: { family: font, size },
      color: palette.inkSoft,
      layout: { padding: small ? { top: 12, right: 8 } : { top: 30, right: 8 } },
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: chart.first - 0.5,
          max: chart.last + 0.5,
          border: { color: palette.lineStrong },
          grid: { display: !small, drawOnChartArea: false, color: palette.lineStrong },
          ticks: {
            color: palette.inkSoft,
            autoSkip: false,
            maxRotation: 0,
            font: { family: font, size },
            callback: (year) => yearMark(Number(year), form),
          },
          afterBuildTicks: (axis) => {
            axis.ticks = markedYears(chart, form).map((value) => ({ value }));
          },
        },
        y: {
          min: chart.axis.min,
          max: chart.axis.max,
          display: !small,
          border: { display: false },
          grid: {
            color: ({ tick }) => (tick.value === 0 ? palette.lineStrong : palette.line),
            tickLength: 0,
          },
          ticks: {
            color: palette.inkSoft,
            padding: 6,
            stepSize: chart.axis.step,
            autoSkip: false,
            font: { family: font, size },
            callback: (value) => formatNumber(rounded(Number(value), chart), chart.axis.decimals),
          },
        },
      },
      plugins: {
        tooltip: {
          animation: false,
          titleFont: { family: font },
          bodyFont: { family: font, size: 14 },
          backgroundColor: palette.ink,
          titleColor: palette.surface,
          bodyColor: palette.surface,
          displayColors: false,
          padding: 10,
          filter: (item) => pointAt(chart, item).text !== undefined,
          callbacks: {
            title: ([item]) => (item ? yearOf(pointAt(chart, item)) : ''),
            label: (item) => `${SERIES_NAMES[roleAt(chart, item)]} ${pointAt(chart, item).text}`,
          },
        },
      },
    },
    plugins: [chartGround(chart, look), pointLabels(chart, look)],
  };
}

/** A small chart shows how far it has got; what was replaced or overtaken stands in the full one. */
function withoutDetails(chart: IndicatorChart): IndicatorChart {
  const details: readonly SeriesRole[] = ['milestone', 'beforeCorrection', 'formerTarget'];
  const series = chart.series
    .filter(({ role }) => !details.includes(role))
    .map((each) =>
      each.role === 'interim'
        ? { ...each, points: each.points.filter((point) => isNews(chart, point)) }
        : each,
    );
  return { ...chart, series };
}

/** What a point says when it is asked: `令和3年度（2021年度） 実績値（年度末） 14,446人`. */
export function pointWords(role: SeriesRole, point: ChartPoint): string {
  return `${yearOf(point)} ${SERIES_NAMES[role]} ${point.text}`;
}

/** The fiscal year that a point belongs to; 9月末 lies half a year before its end. */
function yearOf({ x }: ChartPoint): string {
  return fiscalYearNameWithWestern(Math.ceil(x));
}

/** The years that bear a mark: as many as there is room for, the last one always among them. */
export function markedYears({ first, last }: IndicatorChart, form: ChartForm): number[] {
  if (form === 'small') return first === last ? [first] : [first, last];
  const room = Math.floor((CHART_SIZES[form].width - 60) / TICK_WIDTH[form]);
  const each = Math.ceil((last - first + 1) / room);
  const years: number[] = [];
  for (let year = last; year >= first; year -= each) years.unshift(year);
  return years;
}

function yearMark(year: number, form: ChartForm): string | string[] {
  if (form === 'small') return fiscalYearName(year);
  const name = form === 'narrow' ? fiscalYearAbbreviation(year) : fiscalYearName(year);
  return [name, String(year)];
}

/** Chart.js counts its marks up in binary fractions: 0.30000000000000004. */
function rounded(value: number, { axis }: IndicatorChart): number {
  return Number(value.toFixed(axis.decimals));
}

function roleAt(chart: IndicatorChart, { datasetIndex }: TooltipItem<'line'>): SeriesRole {
  return chart.series[datasetIndex]?.role as SeriesRole;
}

function pointAt(chart: IndicatorChart, item: TooltipItem<'line'>): ChartPoint {
  return chart.series[item.datasetIndex]?.points[item.dataIndex] as ChartPoint;
}
