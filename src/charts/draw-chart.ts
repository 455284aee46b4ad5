import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import { chartConfiguration } from './chart-configuration.ts';
import { axisWordings } from './chart-ground.ts';
import { CHART_PALETTES, CHART_SIZES, type ChartForm, type ChartScheme } from './chart-look.ts';
import { Chart } from './chart-parts.ts';
import { indexedPng } from './indexed-png.ts';
import type { IndicatorChart } from './indicator-chart.ts';
import { pictureFont } from './picture-fonts.ts';
import { LABEL_WORDS } from './series-names.ts';

// A native module cannot be bundled: it is found from the project's folder.
const { createCanvas, GlobalFonts } = createRequire(join(process.cwd(), 'package.json'))(
  '@napi-rs/canvas',
) as typeof import('@napi-rs/canvas');

/** Pixels of the picture for one CSS pixel, for sharp screens and print. */
const PIXEL_RATIO = 2;

/** The words of the years, which every chart bears. */
const YEAR_WORDS = '令和平成昭元年度RHS0123456789−,.';

/** The chart as a PNG of twice its size in CSS pixels. The same chart gives the same bytes. */
export function drawChart(
  chart: IndicatorChart,
  look: { form: ChartForm; scheme: ChartScheme },
): Uint8Array<ArrayBuffer> {
  return paintChart(chart, { ...look, ratio: PIXEL_RATIO }, (canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return indexedPng(data, canvas.width, canvas.height);
  });
}

/** Draws the chart with so many pixels for one CSS pixel and hands its canvas over, as long as `use` runs. */
export function paintChart<T>(
  chart: IndicatorChart,
  { form, scheme, ratio }: { form: ChartForm; scheme: ChartScheme; ratio: number },
  use: (canvas: Canvas) => T,
): T {
  const { width, height } = CHART_SIZES[form];
  const canvas = createCanvas(width, height);
  const look = {
    form,
    palette: CHART_PALETTES[scheme],
    font: pictureFont(wordsOf(chart), GlobalFonts),
  };
  const configuration = chartConfiguration(chart, look);
  const drawn = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...configuration,
    options: { ...configuration.options, responsive: false, devicePixelRatio: ratio },
  });
  const used = use(canvas);
  // A picture does not change: Chart.js need not keep it.
  drawn.destroy();
  return used;
}

function wordsOf(chart: IndicatorChart): string {
  const texts = chart.series.flatMap(({ points }) => points.map(({ text }) => text ?? ''));
  return [YEAR_WORDS, ...axisWordings(chart), '…', ...Object.values(LABEL_WORDS), ...texts].join(
    '',
  );
}
