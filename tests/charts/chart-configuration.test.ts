import { describe, expect, it } from 'vitest';
import {
  chartConfiguration,
  markedYears,
  pointWords,
} from '../../src/charts/chart-configuration.ts';
import { axisWordings } from '../../src/charts/chart-ground.ts';
import { CHART_FORMS, CHART_PALETTES, type ChartForm } from '../../src/charts/chart-look.ts';
import { figureWordings, fittingWords } from '../../src/charts/fitting-words.ts';
import type { IndicatorChart } from '../../src/charts/indicator-chart.ts';
import { SERIES_ROLES } from '../../src/charts/indicator-chart.ts';
import { seriesStyle } from '../../src/charts/series-style.ts';
import { chartOf, type WrittenIndicator } from './written-indicator.ts';

const WRITTEN: WrittenIndicator = {
  baseline: [2019, 33.8],
  target: [2025, 40],
  unit: '%',
  actuals: [
    [2021, 34.3],
    [2023, 36],
  ],
  interim: [[2024, 36.5]],
  milestones: [[2022, 36]],
};
const chart = chartOf(WRITTEN) as IndicatorChart;

function configured(form: ChartForm, of = chart) {
  return chartConfiguration(of, { form, palette: CHART_PALETTES.light, font: 'sans-serif' });
}

describe('Chart.js の設定', () => {
  it.each(CHART_FORMS)('%s: 横軸は年度の間隔どおりで、最初と最後の年度を含む', (form) => {
    const { x } = configured(form).options?.scales ?? {};
    expect(x).toMatchObject({ type: 'linear', min: 2018.5, max: 2025.5 });
  });

  it.each(CHART_FORMS)('%s: 実績値のない年度は数でない値になり、線はつながらない', (form) => {
    const { data, options } = configured(form);
    const actual = data.datasets.find(({ label }) => label === '実績値（年度末）');
    expect(actual?.data.map(({ y }) => y)).toEqual([34.3, Number.NaN, 36]);
    expect(options?.spanGaps).toBe(false);
  });

  it('動きはない', () => {
    expect(configured('full').options?.animation).toBe(false);
  });

  it('小さなグラフは、途中の目標や訂正前の値を省く', () => {
    const labels = (form: ChartForm) => configured(form).data.datasets.map(({ label }) => label);
    expect(labels('full')).toContain('中間目標');
    expect(labels('small')).not.toContain('中間目標');
    expect(labels('small')).toContain('目標値');
  });

  it('小さなグラフは、9月末の値を年度末の実績値が出るまでだけ示す', () => {
    const overtaken = chartOf({
      ...WRITTEN,
      interim: [
        [2023, 35],
        [2024, 36.5],
      ],
    });
    const interim = configured('small', overtaken as IndicatorChart).data.datasets.find(
      ({ label }) => label?.startsWith('実績値（9月末'),
    );
    expect(interim?.data).toEqual([{ x: 2023.5, y: 36.5 }]);
  });

  it('どの系列も、色がなくても形か線の種類で見分けられる', () => {
    const looks = SERIES_ROLES.filter((role) => role !== 'upperBound').map((role) => {
      const style = seriesStyle(role, CHART_PALETTES.light, false);
      const hollow = style.pointBackgroundColor === CHART_PALETTES.light.surface;
      const shape = style.pointRadius > 0 ? `${style.pointStyle} ${hollow}` : 'no mark';
      return `${shape}, ${style.showLine ? `line ${style.borderDash ?? 'solid'}` : 'no line'}`;
    });
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('横軸の年度', () => {
  const years = (first: number, last: number, form: ChartForm) =>
    markedYears({ ...chart, first, last }, form);

  it('広い画面では、10年まで毎年の年度を記す', () => {
    expect(years(2019, 2027, 'full')).toHaveLength(9);
  });

  it('狭いときは間を抜き、最後の年度は必ず記す', () => {
    expect(years(2015, 2030, 'narrow').at(-1)).toBe(2030);
    expect(years(2015, 2030, 'narrow').length).toBeLessThanOrEqual(8);
  });

  it('小さなグラフは最初と最後の年度だけ', () => {
    expect(years(2019, 2025, 'small')).toEqual([2019, 2025]);
    expect(years(2025, 2025, 'small')).toEqual([2025]);
  });
});

describe('縦軸の断り書き', () => {
  it('0から始まらないときは、どこからかを書く', () => {
    expect(axisWordings(chart)[0]).toBe('単位：%　縦軸は32%から（0からではありません）');
  });

  it('0を含むときは単位だけを書く', () => {
    const counted = chartOf({ ...WRITTEN, unit: '人', baseline: [2019, 2] }) as IndicatorChart;
    expect(axisWordings(counted)[0]).toBe('単位：人');
  });

  it('負の値だけで0を含まないときも書く', () => {
    const negative = chartOf({
      baseline: [2019, -100],
      target: [2025, -90],
      actuals: [[2021, -95]],
    }) as IndicatorChart;
    expect(axisWordings(negative)[0]).toMatch(/^単位：人　縦軸は−\d+人まで（0を含みません）$/);
  });
});

describe('長い単位', () => {
  const unit = '一年間に一度でも参加した町民の延べ人数';
  const long = chartOf({ ...WRITTEN, unit }) as IndicatorChart;
  // As wide as the letters are in a picture: 12 pixels each, digits and signs half of it.
  const measureText = (text: string) =>
    ({
      width: [...text].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 6 : 12), 0),
    }) as TextMetrics;

  it.each([720, 344])('幅 %i でも、「0からではありません」は切れない', (width) => {
    const words = fittingWords({ measureText }, axisWordings(long), width);
    expect(words).toContain('縦軸は32');
    expect(words).toMatch(/から（0からではありません）$/);
    expect(measureText(words).width).toBeLessThanOrEqual(width);
  });

  it('値の横の単位は短くしても、数字はすべて残す', () => {
    const text = `123,456,789${unit}`;
    const fitted = (width: number) =>
      fittingWords({ measureText }, figureWordings(text, unit), width);
    expect(fitted(400)).toBe(text);
    expect(fitted(200)).toBe('123,456,789一年間に一…');
    expect(fitted(80)).toBe('123,456,789');
    expect(fitted(10)).toBe('123,456,789');
  });
});

describe('点の読み上げ', () => {
  it('年末の値は、その年度の値として読む', () => {
    expect(pointWords('actual', { x: 2021, y: 1, text: '14,446人' })).toBe(
      '令和3年度（2021年度） 実績値（年度末） 14,446人',
    );
  });

  it('9月末の値は、年度の途中の値として同じ年度に読む', () => {
    expect(pointWords('interim', { x: 2021.5, y: 1, text: '700人' })).toBe(
      '令和4年度（2022年度） 実績値（9月末現在、年度の途中） 700人',
    );
  });
});
