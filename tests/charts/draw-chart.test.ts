import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { CHART_PALETTES, CHART_SIZES, chartVariants } from '../../src/charts/chart-look.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import type { IndicatorChart } from '../../src/charts/indicator-chart.ts';
import { chartOf, type WrittenIndicator } from './written-indicator.ts';

const { createCanvas, loadImage } = createRequire(import.meta.url)(
  '@napi-rs/canvas',
) as typeof import('@napi-rs/canvas');

const WRITTEN: WrittenIndicator = {
  baseline: [2019, -712],
  target: [2025, 0],
  actuals: [
    [2020, -300],
    [2021, -271],
    [2023, -120],
  ],
};
const chart = chartOf(WRITTEN) as IndicatorChart;

describe('グラフの画像', () => {
  it.each(chartVariants())('$name: 二度描いても1バイトも変わらない', (variant) => {
    expect(drawChart(chart, variant)).toEqual(drawChart(chart, variant));
  });

  it.each(chartVariants())('$name: 大きさは表示の2倍で、地と実績値の色がある', async (variant) => {
    const { width, height, colours } = await seen(drawChart(chart, variant));
    const size = CHART_SIZES[variant.form];
    expect([width, height]).toEqual([size.width * 2, size.height * 2]);
    const { surface, accent } = CHART_PALETTES[variant.scheme];
    expect(colours.get(surface) ?? 0).toBeGreaterThan((width * height) / 2);
    expect(colours.get(accent) ?? 0).toBeGreaterThan(100);
  });

  it('15桁の近い値も、画像に描かれる', async () => {
    const large = chartOf({
      baseline: [2019, 123456789012345],
      target: [2025, 123456789012351],
      actuals: [[2021, 123456789012347]],
    }) as IndicatorChart;
    const { colours } = await seen(drawChart(large, { form: 'full', scheme: 'light' }));
    expect(colours.get(CHART_PALETTES.light.accent) ?? 0).toBeGreaterThan(100);
  });

  it('値が違えば画像も違う', () => {
    const other = chartOf({ ...WRITTEN, actuals: [[2021, -272]] }) as IndicatorChart;
    const variant = { form: 'full', scheme: 'light' } as const;
    expect(drawChart(other, variant)).not.toEqual(drawChart(chart, variant));
  });

  it.each(['㎡', '℃', '‰', '件/千人', '髙﨑', '㎞'])('単位「%s」が文字化けしない', async (unit) => {
    const variant = { form: 'full', scheme: 'light' } as const;
    const picture = drawChart({ ...chart, unit }, variant);
    // A character that no font holds is drawn as the same box as this one, which none ever will.
    const missing = drawChart({ ...chart, unit: '\u{10fffd}'.repeat([...unit].length) }, variant);
    expect(picture).not.toEqual(missing);
  });
});

async function seen(
  png: Uint8Array,
): Promise<{ width: number; height: number; colours: Map<string, number> }> {
  const image = await loadImage(Buffer.from(png));
  const { width, height } = image;
  const canvas = createCanvas(width, height);
  const ctx = canvas.getContext('2d');
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, width, height);
  const colours = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = `#${[0, 1, 2].map((j) => data[i + j]?.toString(16).padStart(2, '0')).join('')}`;
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return { width, height, colours };
}
