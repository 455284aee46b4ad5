import type { ChartPalette } from './chart-look.ts';
import type { SeriesRole } from './indicator-chart.ts';

/** The drawing options of a series: Chart.js dataset options that are plain data. */
export interface SeriesStyle {
  showLine: boolean;
  borderColor: string;
  borderWidth: number;
  borderDash?: number[];
  pointStyle?: 'circle' | 'rect' | 'rectRot' | 'triangle' | 'crossRot';
  pointRadius: number;
  pointHoverRadius: number;
  pointBackgroundColor: string;
  pointHoverBackgroundColor: string;
  pointBorderColor: string;
  pointBorderWidth: number;
  /** a mark on the edge of the chart is drawn whole */
  clip: false;
}

/**
 * How a series looks. No two share a shape or a dash, so that they are told apart without colour:
 * ● year end, ○ interim, ■ baseline, ◆ target, △ milestone, × before a correction, ◇ former target.
 */
export function seriesStyle(role: SeriesRole, palette: ChartPalette, small: boolean): SeriesStyle {
  const scale = small ? 0.75 : 1;
  const line = (borderColor: string, borderWidth: number, borderDash?: number[]): SeriesStyle => ({
    ...mark('circle', 0, borderColor, borderColor),
    showLine: true,
    borderWidth,
    ...(borderDash ? { borderDash } : {}),
  });
  const mark = (
    pointStyle: SeriesStyle['pointStyle'],
    radius: number,
    fill: string,
    edge: string,
  ): SeriesStyle => ({
    showLine: false,
    borderColor: edge,
    borderWidth: 2,
    pointStyle,
    pointRadius: radius * scale,
    pointHoverRadius: radius === 0 ? 0 : radius * scale + 2,
    pointBackgroundColor: fill,
    pointHoverBackgroundColor: fill,
    pointBorderColor: edge,
    pointBorderWidth: 2,
    clip: false,
  });
  const { ink, inkSoft, surface, lineStrong, accent } = palette;
  switch (role) {
    case 'actual':
      return { ...mark('circle', 5, accent, accent), showLine: true, borderWidth: 2.5 * scale };
    case 'interim':
      return mark('circle', 5, surface, accent);
    case 'baseline':
      return mark('rect', 6, inkSoft, inkSoft);
    case 'target':
      return mark('rectRot', 7, ink, ink);
    case 'milestone':
      return mark('triangle', 6, surface, ink);
    case 'beforeCorrection':
      return mark('crossRot', 5, inkSoft, inkSoft);
    case 'formerTarget':
      return mark('rectRot', 6, surface, lineStrong);
    case 'path':
      return line(inkSoft, 1.5, [6, 5]);
    case 'bound':
      return line(ink, 1.5, [12, 4]);
    case 'lowerBound':
    case 'upperBound':
      return line(lineStrong, 1.5, [2, 3]);
  }
}
