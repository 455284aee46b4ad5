import type { Chart } from 'chart.js';
import { pointWords } from './chart-configuration.ts';
import type { IndicatorChart } from './indicator-chart.ts';

/** Where a point stands in the chart's datasets, and what it says. */
interface ReadPoint {
  datasetIndex: number;
  index: number;
  words: string;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

/**
 * Lets the arrow keys lead from point to point in the order of time: a slider whose value is the
 * point's figure in words, which is what screen readers pass the arrow keys to.
 */
export class PointReader {
  readonly #layer: HTMLElement;
  readonly #chart: Chart<'line', { x: number; y: number }[]>;
  readonly #points: ReadPoint[];
  #at = 0;

  constructor(
    layer: HTMLElement,
    chart: Chart<'line', { x: number; y: number }[]>,
    data: IndicatorChart,
  ) {
    this.#layer = layer;
    this.#chart = chart;
    this.#points = pointsInOrder(data);
    layer.role = 'slider';
    layer.tabIndex = 0;
    layer.ariaLabel = 'グラフの値（左右の矢印キーで順に読めます）';
    layer.ariaValueMin = '1';
    layer.ariaValueMax = String(this.#points.length);
    this.#say();
    layer.addEventListener('keydown', (event) => this.#onKey(event));
    layer.addEventListener('focus', () => this.#mark());
    layer.addEventListener('blur', () => this.#unmark());
  }

  #onKey(event: KeyboardEvent): void {
    const last = this.#points.length - 1;
    if (event.key === 'Escape') {
      this.#unmark();
      return;
    }
    if (event.key === 'Home') this.#at = 0;
    else if (event.key === 'End') this.#at = last;
    else if (event.key in STEPS) {
      this.#at = Math.min(Math.max(this.#at + (STEPS[event.key] as number), 0), last);
    } else return;
    event.preventDefault();
    this.#say();
    this.#mark();
  }

  #say(): void {
    this.#layer.ariaValueNow = String(this.#at + 1);
    this.#layer.ariaValueText = this.#points[this.#at]?.words ?? '';
  }

  #mark(): void {
    // A click focuses too, but there the pointer already says which point is meant.
    const point = this.#points[this.#at];
    if (point === undefined || !this.#layer.matches(':focus-visible')) return;
    const { x, y } = this.#chart.getDatasetMeta(point.datasetIndex).data[point.index] as {
      x: number;
      y: number;
    };
    this.#chart.setActiveElements([point]);
    this.#chart.tooltip?.setActiveElements([point], { x, y });
    this.#chart.update();
  }

  #unmark(): void {
    this.#chart.setActiveElements([]);
    this.#chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
    this.#chart.update();
  }
}

function pointsInOrder({ series }: IndicatorChart): ReadPoint[] {
  return series
    .flatMap(({ role, points }, datasetIndex) =>
      points.flatMap((point, index) =>
        point.text === undefined
          ? []
          : [{ datasetIndex, index, x: point.x, words: pointWords(role, point) }],
      ),
    )
    .sort((a, b) => a.x - b.x)
    .map(({ datasetIndex, index, words }) => ({ datasetIndex, index, words }));
}
