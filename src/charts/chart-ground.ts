import type { Plugin } from 'chart.js';
import { formatNumber, withUnit } from '../vocabulary/quantity.ts';
import type { ChartLook } from './chart-look.ts';
import { figureWordings, fittingWords, shortUnit } from './fitting-words.ts';
import type { IndicatorChart } from './indicator-chart.ts';

/**
 * What stands above the vertical axis: the unit, and from where it begins if not from 0. The fullest
 * wording first; the shorter ones cut the unit, never the note.
 */
export function axisWordings({ unit, axis }: IndicatorChart): string[] {
  const note =
    axis.min > 0
      ? (end: string) => `縦軸は${end}から（0からではありません）`
      : axis.max < 0
        ? (end: string) => `縦軸は${end}まで（0を含みません）`
        : null;
  const number = formatNumber(axis.min > 0 ? axis.min : axis.max, axis.decimals);
  const units = unit === '' ? [] : [`単位：${unit}`, `単位：${shortUnit(unit)}`];
  const [whole, short] = units;
  if (note === null) return units;
  const joined = (first: string | undefined, end: string) =>
    [...(first === undefined ? [] : [first]), note(end)].join('　');
  return [
    joined(whole, withUnit(number, unit)),
    joined(whole, number),
    joined(short, number),
    note(number),
  ];
}

/** {@link axisWordings} where there is little room. */
function smallAxisWordings({ unit, axis }: IndicatorChart): string[] {
  if (axis.min <= 0 && axis.max >= 0) return [''];
  const number = formatNumber(axis.min > 0 ? axis.min : axis.max, axis.decimals);
  const end = axis.min > 0 ? 'から' : 'まで';
  return figureWordings(withUnit(number, unit), unit).map((words) => `縦軸は${words}${end}`);
}

/** What the two years at the ends of a small chart take of its width. */
const YEARS_WIDTH = 130;

/** Paints the ground, so that the picture can be read wherever it is put, the band of a range and {@link axisWordings}. */
export function chartGround(
  chart: IndicatorChart,
  { palette, font, form }: ChartLook,
): Plugin<'line'> {
  return {
    id: 'chartGround',
    beforeDraw({ ctx, width, height }) {
      ctx.fillStyle = palette.surface;
      ctx.fillRect(0, 0, width, height);
    },
    beforeDatasetsDraw({ ctx, scales }) {
      const edge = (role: string) => chart.series.find((each) => each.role === role)?.points;
      const lower = edge('lowerBound');
      const upper = edge('upperBound');
      const { x, y } = scales;
      if (!lower?.[0] || !upper?.[1] || !x || !y) return;
      const left = x.getPixelForValue(lower[0].x);
      const top = y.getPixelForValue(upper[1].y as number);
      ctx.fillStyle = palette.band;
      ctx.fillRect(
        left,
        top,
        x.getPixelForValue(upper[1].x) - left,
        y.getPixelForValue(lower[0].y as number) - top,
      );
    },
    afterDraw({ ctx, width, height }) {
      ctx.fillStyle = palette.inkSoft;
      ctx.textBaseline = 'middle';
      if (form === 'small') {
        // Between the two years, where the axis would begin.
        ctx.font = `11px ${font}`;
        ctx.textAlign = 'center';
        const words = fittingWords(ctx, smallAxisWordings(chart), width - YEARS_WIDTH);
        ctx.fillText(words, width / 2, height - 10);
      } else {
        ctx.font = `12px ${font}`;
        ctx.textAlign = 'left';
        ctx.fillText(fittingWords(ctx, axisWordings(chart), width - 4), 2, 11);
      }
    },
  };
}
