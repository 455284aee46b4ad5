import { chartConfiguration } from './chart-configuration.ts';
import { CHART_PALETTES, NARROW_SCREEN } from './chart-look.ts';
import { Chart } from './chart-parts.ts';
import type { IndicatorChart } from './indicator-chart.ts';
import { PointReader } from './point-reader.ts';

/** What changes how the chart must be drawn, as media queries. */
const DARK = matchMedia('(prefers-color-scheme: dark)');
const NARROW = matchMedia(NARROW_SCREEN);
/** The reader's own colours: the picture, which keeps its own ground, is the safer one. */
const FORCED = matchMedia('(forced-colors: active)');

/**
 * A canvas over the picture of a chart, with a tooltip for mouse, finger and arrow keys. The
 * picture stays below it: it gives the size, is what assistive technology reads, and is printed.
 */
export class ChartInBrowser {
  readonly #frame: HTMLElement;
  readonly #data: IndicatorChart;
  #drawn: { chart: Chart<'line', { x: number; y: number }[]>; layer: HTMLElement } | null = null;

  /** @param frame the element around the picture */
  constructor(frame: HTMLElement, data: IndicatorChart) {
    this.#frame = frame;
    this.#data = data;
    for (const query of [DARK, NARROW, FORCED]) query.addEventListener('change', () => this.show());
  }

  /** Draws the chart as the screen now asks for; leaves the picture alone under forced colours. */
  show(): void {
    const focused = this.#drawn?.layer === document.activeElement;
    this.#clear();
    if (FORCED.matches) return;
    const layer = document.createElement('div');
    layer.className = 'live';
    const canvas = document.createElement('canvas');
    canvas.ariaHidden = 'true';
    layer.append(canvas);
    this.#frame.append(layer);
    const configuration = chartConfiguration(this.#data, {
      form: NARROW.matches ? 'narrow' : 'full',
      palette: CHART_PALETTES[DARK.matches ? 'dark' : 'light'],
      font: getComputedStyle(this.#frame).fontFamily,
    });
    const chart = new Chart(canvas, {
      ...configuration,
      options: { ...configuration.options, responsive: true, maintainAspectRatio: false },
    });
    this.#drawn = { chart, layer };
    new PointReader(layer, chart, this.#data);
    if (focused) layer.focus();
  }

  #clear(): void {
    // The layer first: losing the focus, it takes its mark off a chart that must still be there.
    this.#drawn?.layer.remove();
    this.#drawn?.chart.destroy();
    this.#drawn = null;
  }
}
