import { describe, expect, it } from 'vitest';
import { figureRows, targetText } from '../../src/charts/figure-rows.ts';
import { indicatorOf, type WrittenIndicator } from './written-indicator.ts';

const WRITTEN: WrittenIndicator = {
  baseline: [2019, 28493],
  target: [2025, 40000],
  actuals: [
    [2021, 14446],
    [2022, null],
  ],
  interim: [[2022, 0]],
};

function lines(written: WrittenIndicator): string[] {
  return figureRows(indicatorOf(written)).map(({ year, what, text }) => `${year} ${what} ${text}`);
}

describe('グラフと同じ数値の表', () => {
  it('年度の順に、基準値から目標値まで並べる', () => {
    expect(lines(WRITTEN)).toEqual([
      '2019 基準値 28,493人',
      '2021 実績値（年度末） 14,446人',
      '2022 実績値（9月末現在） 0人',
      '2022 実績値（年度末） null',
      '2025 目標値 40,000人',
    ]);
  });

  it('まだ報告されていない値は空で、0ではない', () => {
    const row = figureRows(indicatorOf(WRITTEN)).find(({ what }) => what === '実績値（年度末）');
    const blank = figureRows(indicatorOf(WRITTEN)).filter(({ text }) => text === null);
    expect(row?.text).toBe('14,446人');
    expect(blank.map(({ year }) => year)).toEqual([2022]);
  });

  it('訂正された値には、訂正前の値をその桁のまま添える', () => {
    const indicator = indicatorOf(WRITTEN);
    const actual = indicator.actuals[0]?.yearEnd;
    if (actual) actual.corrected = { from: 14000.5, reason: '集計の誤り。' };
    expect(figureRows(indicator)[1]?.remark).toBe('訂正前は14,000.5人（集計の誤り）');
  });

  it('改定前の目標値に、改定の時期と理由を添える', () => {
    const previous = { year: 2025, value: 50000, decimals: 0, mark: null, corrected: null };
    const revisions = [{ month: '2023-04', previous, reason: null }];
    const row = figureRows(indicatorOf({ ...WRITTEN, revisions })).find(
      ({ what }) => what === '改定前の目標値',
    );
    expect(row).toMatchObject({ text: '50,000人', remark: '令和5年4月に改定' });
  });

  it.each([
    ['keepAtLeast', '40,000人以上'],
    ['keepAtMost', '40,000人以下'],
    [undefined, '40,000人'],
  ] as const)('種類 %s の目標は「%s」と書く', (kind, text) => {
    expect(targetText(indicatorOf({ ...WRITTEN, kind }))).toBe(text);
  });

  it('範囲の目標は二つの値で書く', () => {
    const range = { lower: 25, upper: 40 };
    expect(targetText(indicatorOf({ ...WRITTEN, kind: 'range', range }))).toBe('25〜40人');
  });

  it('言葉の値は言葉のまま載せる', () => {
    expect(lines({ kind: 'deed', target: [2025, '実施'], actuals: [[2021, '未実施']] })).toEqual([
      '2021 実績値（年度末） 未実施',
      '2025 目標値 実施',
    ]);
  });
});
