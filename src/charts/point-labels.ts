import type { Chart, Plugin } from 'chart.js';
import type { ChartForm, ChartLook } from './chart-look.ts';
import { figureWordings, fittingWords } from './fitting-words.ts';
import type { IndicatorChart, SeriesRole } from './indicator-chart.ts';
import { type Box, freePlace, type Place } from './label-places.ts';
import { isNews, latestOf } from './latest-point.ts';
import { LABEL_WORDS } from './series-names.ts';

/** Which series bear labels, the most important first: where there is no room, the last ones go without. */
const LABELLED: Readonly<Record<ChartForm, readonly SeriesRole[]>> = {
  full: [
    'actual',
    'target',
    'upperBound',
    'baseline',
    'interim',
    'milestone',
    'formerTarget',
    'beforeCorrection',
  ],
  narrow: ['actual', 'target', 'upperBound', 'baseline', 'interim', 'milestone', 'formerTarget'],
  small: ['actual', 'target', 'upperBound'],
};

/** Of these the newest is labelled even where it must cover something. */
const NEEDED: readonly SeriesRole[] = ['actual', 'target', 'upperBound', 'baseline'];

/** Share of the picture's width that a label may take before its unit is cut. */
const LONGEST_LABEL = 0.5;

interface Label {
  role: SeriesRole;
  /** what it says, the fullest wording first */
  wordings: string[];
  x: number;
  y: number;
  /** shown even where it must cover something */
  needed: boolean;
}

/** Writes the figures beside their points, so that a picture says what it shows without a legend. */
export function pointLabels(chart: IndicatorChart, look: ChartLook): Plugin<'line'> {
  const { palette, font, form } = look;
  const size = form === 'small' ? 11 : 12;
  return {
    id: 'pointLabels',
    afterDatasetsDraw(drawn) {
      const { ctx, width, chartArea } = drawn;
      const marks = allMarks(drawn, chart);
      const bounds = {
        left: chartArea.left + 2,
        right: width - 2,
        top: chartArea.top - 8,
        bottom: chartArea.bottom,
      };
      const taken: Box[] = [];
      for (const label of labels(drawn, chart, form)) {
        const bold = label.role === 'actual' && label.needed;
        ctx.font = `${bold ? 'bold ' : ''}${size}px ${font}`;
        const text = fittingWords(ctx, label.wordings, width * LONGEST_LABEL);
        const box = { width: ctx.measureText(text).width, height: size * 1.35 };
        const place = freePlace(label, box, {
          bounds,
          taken,
          marks,
          lines: lineDots(drawn, chart),
        });
        if (!label.needed && !place.free) continue;
        taken.push(place.box);
        write(ctx, text, place, {
          ink: bold ? palette.accent : palette.ink,
          ground: palette.surface,
        });
      }
    },
  };
}

/** On a ground of its own, so that a line that it covers does not run through the letters. */
function write(
  ctx: CanvasRenderingContext2D,
  text: string,
  { box }: Place,
  { ink, ground }: { ink: string; ground: string },
): void {
  ctx.fillStyle = ground;
  ctx.fillRect(box.left - 1, box.top + 1, box.right - box.left + 2, box.bottom - box.top - 2);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = ink;
  ctx.fillText(text, box.left, (box.top + box.bottom) / 2);
}

function labels(drawn: Chart, chart: IndicatorChart, form: ChartForm): Label[] {
  const found = LABELLED[form].flatMap((role) =>
    chart.series.flatMap((series, index) => {
      if (series.role !== role) return [];
      const newest = latestOf(chart, role);
      return series.points.flatMap((point, i) => {
        const { x, text } = point;
        const element = drawn.getDatasetMeta(index).data[i];
        if (text === undefined || element === undefined) return [];
        if (role === 'interim' && !isNews(chart, point)) return [];
        const needed = x === newest && NEEDED.includes(role);
        const words = LABEL_WORDS[role];
        const wordings = figureWordings(text, chart.unit).map((figure) =>
          words ? `${words} ${figure}` : figure,
        );
        return [{ role, wordings, needed, x: element.x, y: element.y }];
      });
    }),
  );
  const shown =
    form === 'full' ? found : found.filter((each) => each.needed || each.role !== 'actual');
  return [...shown.filter(({ needed }) => needed), ...shown.filter(({ needed }) => !needed)];
}

function allMarks(drawn: Chart, chart: IndicatorChart): Box[] {
  return chart.series.flatMap(({ points }, index) =>
    points.flatMap(({ text }, i) => {
      const element = drawn.getDatasetMeta(index).data[i];
      if (text === undefined || element === undefined) return [];
      const { x, y } = element;
      return [{ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }];
    }),
  );
}

/** Dots along every line, a few pixels apart: a label should rather not cover them. */
function lineDots(drawn: Chart, chart: IndicatorChart): { x: number; y: number }[] {
  return chart.series.flatMap(({ role }, index) => {
    if (!['actual', 'path', 'bound', 'lowerBound', 'upperBound'].includes(role)) return [];
    const points = drawn.getDatasetMeta(index).data;
    return points.slice(1).flatMap((to, i) => {
      const from = points[i];
      if (from === undefined || Number.isNaN(from.y) || Number.isNaN(to.y)) return [];
      const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6);
      return Array.from({ length: count + 1 }, (_, step) => ({
        x: from.x + ((to.x - from.x) * step) / count,
        y: from.y + ((to.y - from.y) * step) / count,
      }));
    });
  });
}
