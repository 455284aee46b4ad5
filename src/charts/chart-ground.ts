import type { Plugin } from 'chart.js';
import { formatNumber } from '../vocabulary/quantity.ts';
import type { ChartLook } from './chart-look.ts';
import type { IndicatorChart } from './indicator-chart.ts';

/** What stands above the vertical axis: the unit, and from where it begins if not from 0. */
export function axisWords({ unit, axis }: IndicatorChart): string {
  const number = (value: number) => `${formatNumber(value, axis.decimals)}${unit}`;
  return [
    ...(unit === '' ? [] : [`単位：${unit}`]),
    ...(axis.min > 0 ? [`縦軸は${number(axis.min)}から（0からではありません）`] : []),
    ...(axis.max < 0 ? [`縦軸は${number(axis.max)}まで（0を含みません）`] : []),
  ].join('　');
}

/** {@link axisWords} where there is little room. */
function smallAxisWords({ unit, axis }: IndicatorChart): string {
  const number = (value: number) => `${formatNumber(value, axis.decimals)}${unit}`;
  if (axis.min > 0) return `縦軸は${number(axis.min)}から`;
  return axis.max < 0 ? `縦軸は${number(axis.max)}まで` : '';
}

/** Paints the ground, so that the picture can be read wherever it is put, the band of a range and {@link axisWords}. */
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
        ctx.fillText(smallAxisWords(chart), width / 2, height - 10);
      } else {
        ctx.font = `12px ${font}`;
        ctx.textAlign = 'left';
        ctx.fillText(axisWords(chart), 2, 11);
      }
    },
  };
}
