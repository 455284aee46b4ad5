import { describe, expect, it } from 'vitest';
import type { SeriesRole } from '../../src/charts/indicator-chart.ts';
import { chartOf, type WrittenIndicator } from './written-indicator.ts';

/** The points of a series as [year, value]. */
function points(written: WrittenIndicator, role: SeriesRole): [number, number | null][] {
  const series = chartOf(written)?.series.find((each) => each.role === role);
  return (series?.points ?? []).map(({ x, y }) => [x, y]);
}

const RISING: WrittenIndicator = {
  baseline: [2019, 100],
  target: [2025, 160],
  actuals: [
    [2021, 110],
    [2022, 118],
    [2024, 140],
  ],
};

describe('指標のグラフ', () => {
  it('実績値のない年度で線が切れ、0にはならない', () => {
    expect(points(RISING, 'actual')).toEqual([
      [2021, 110],
      [2022, 118],
      [2023, null],
      [2024, 140],
    ]);
  });

  it('報告されていない値は点にならない', () => {
    expect(
      points(
        {
          ...RISING,
          actuals: [
            [2021, 110],
            [2022, null],
          ],
        },
        'actual',
      ),
    ).toEqual([[2021, 110]]);
  });

  it('基準値から目標値までの道すじをまっすぐ引く', () => {
    expect(points(RISING, 'path')).toEqual([
      [2019, 100],
      [2025, 160],
    ]);
  });

  it('道すじは公表された中間目標を通る', () => {
    const written = { ...RISING, milestones: [[2022, 150]] as [number, number][] };
    expect(points(written, 'path')).toContainEqual([2022, 150]);
    expect(points(written, 'milestone')).toEqual([[2022, 150]]);
  });

  it('9月末の値は年度の途中に、実績値とは別の印で置く', () => {
    const written = { ...RISING, interim: [[2025, 150]] as [number, number][] };
    expect(points(written, 'interim')).toEqual([[2024.5, 150]]);
    expect(points(written, 'actual').at(-1)).toEqual([2024, 140]);
  });

  it('実績値が一つだけでも、その点を示す', () => {
    const chart = chartOf({ ...RISING, actuals: [[2021, 110]] });
    expect(chart?.series.find(({ role }) => role === 'actual')?.points).toHaveLength(1);
  });

  it('負の値と0の目標をそのまま示す', () => {
    const written: WrittenIndicator = {
      baseline: [2019, -712],
      target: [2025, 0],
      actuals: [[2021, -271]],
    };
    expect(points(written, 'actual')).toEqual([[2021, -271]]);
    expect(points(written, 'target')).toEqual([[2025, 0]]);
    expect(chartOf(written)?.axis).toMatchObject({ min: -800, max: 0 });
  });

  it('範囲の目標は上下の線になり、道すじはない', () => {
    const written: WrittenIndicator = {
      ...RISING,
      kind: 'range',
      range: { lower: 120, upper: 150 },
    };
    expect(points(written, 'lowerBound').map(([, y]) => y)).toEqual([120, 120]);
    expect(points(written, 'upperBound').map(([, y]) => y)).toEqual([150, 150]);
    expect(points(written, 'path')).toEqual([]);
  });

  it.each(['keepAtLeast', 'keepAtMost'] as const)('%s の目標は限度の線になる', (kind) => {
    expect(points({ ...RISING, kind }, 'bound').map(([, y]) => y)).toEqual([160, 160]);
    expect(points({ ...RISING, kind }, 'path')).toEqual([]);
  });

  it('累計は、数え始める前の年度末の0から道すじが始まる', () => {
    const written: WrittenIndicator = { ...RISING, kind: 'cumulative', countedFrom: 2021 };
    expect(points(written, 'path')[0]).toEqual([2020, 0]);
  });

  it('比較できないと宣言された指標には、道すじを引かない', () => {
    const written = { ...RISING, notComparable: '調査の方法が変わった。' };
    expect(points(written, 'path')).toEqual([]);
    expect(points(written, 'actual')).not.toEqual([]);
  });

  it('改定前の目標値と訂正前の実績値も残る', () => {
    const figure = { year: 2025, value: 200, decimals: 0, mark: null, corrected: null };
    const revised = {
      ...RISING,
      revisions: [{ month: '2023-04', previous: figure, reason: null }],
    };
    expect(points(revised, 'formerTarget')).toEqual([[2025, 200]]);
  });

  it.each(['deed', 'text'] as const)('言葉の指標（%s）にグラフはない', (kind) => {
    expect(chartOf({ ...RISING, kind })).toBeNull();
  });

  it('実績値も目標値もなければグラフはない', () => {
    expect(chartOf({ baseline: [2019, 100] })).toBeNull();
    expect(chartOf({ baseline: [2019, 100], target: [2025, 160] })).not.toBeNull();
  });

  it('ブラウザーへ文字で渡しても変わらない', () => {
    const chart = chartOf({ ...RISING, interim: [[2025, 150]] });
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });
});
