import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/plan/types.ts';
import { indicatorProgress } from '../../src/summaries/indicator-progress.ts';
import { indicatorWorkings } from '../../src/summaries/indicator-workings.ts';
import { factsOf, type WrittenFacts } from './indicator-facts-of.ts';
import { pencil } from './pencil.ts';
import { complete, indicatorOf, konan } from './plans.ts';

const workings = (indicator: Indicator) =>
  indicatorWorkings(indicator, indicatorProgress(indicator));
const lines = (indicator: Indicator) =>
  workings(indicator).map(({ name, substituted, result }) => `${name}: ${substituted} = ${result}`);
const written = (facts: WrittenFacts) =>
  workings({ ...indicatorOf(konan, '1-1-1'), ...factsOf(facts) });

describe('式と、数を入れた計算', () => {
  it('基準値から目標値へ向かう指標', () => {
    expect(lines(indicatorOf(konan, '1-3-1'))).toEqual([
      '進み具合: (34.3 − 33.8) ÷ (40.0 − 33.8) = 0.5 ÷ 6.2 = 約8.1%',
      '期待値（令和3年度）: 33.8 + (40.0 − 33.8) × (2021 − 2019) ÷ (2025 − 2019) = 33.8 + 6.2 × 2 ÷ 6 = 約35.87%',
      'ペース: (0.5 ÷ 6.2) ÷ (2 ÷ 6) = 約24.2%',
      '水準比: 34.3 ÷ 40.0 = 約85.8%',
      'ここから必要な変化: (40.0 − 34.3) ÷ (2025 − 2021) = 1年あたり約1.43ポイントの増加',
      'これまでの平均: (34.3 − 33.8) ÷ (2021 − 2019) = 1年あたり0.25ポイントの増加',
    ]);
  });

  it('中間目標があれば、期待値は前後の二つの間で計算する', () => {
    const [, expected, pace] = workings(indicatorOf(complete, '1-1-2'));
    expect(expected).toEqual({
      name: '期待値（令和6年度）',
      formula:
        '中間目標（令和4年度） + (目標値 − 中間目標（令和4年度）) × 中間目標（令和4年度）からの年数 ÷ 二つの間の年数',
      substituted: '90.0 + (120.0 − 90.0) × (2024 − 2022) ÷ (2025 − 2022)',
      result: '110.0人',
    });
    expect(pace?.substituted).toBe('(98.2 − 84.5) ÷ (110.0 − 84.5)');
  });

  it('累計は、基準値を使わず、数え始めてからの年数で計算する', () => {
    expect(lines(indicatorOf(complete, '1-1-6'))).toEqual([
      '進み具合: 45 ÷ 60 = 75%',
      '期待値（令和6年度）: 60 × 4 ÷ 5 = 48件',
      'ペース: (45 ÷ 60) ÷ (4 ÷ 5) = 約93.8%',
      'ここから必要な変化: (60 − 45) ÷ (2025 − 2024) = 1年あたり15件',
      'これまでの平均: 45 ÷ (2024 − 2021 + 1) = 1年あたり約11.3件',
    ]);
  });

  it('負の数は括弧に入れ、0以下の値では水準比を出さない', () => {
    expect(lines(indicatorOf(complete, '2-2-2'))).toEqual([
      '進み具合: ((−22) − (−64)) ÷ ((−20) − (−64)) = 42 ÷ 44 = 約95.5%',
      'これまでの平均: ((−22) − (−64)) ÷ (2025 − 2019) = 1年あたり7人の増加',
    ]);
  });

  it('減らす指標の水準比は、目標値を実績値で割る', () => {
    const level = workings(indicatorOf(complete, '2-1-1')).find(({ name }) => name === '水準比');
    expect(level).toMatchObject({ formula: '目標値 ÷ 実績値', substituted: '900 ÷ 897' });
  });

  it('達成した指標には、ここから必要な変化を出さない', () => {
    const names = workings(indicatorOf(konan, '1-5-1')).map(({ name }) => name);
    expect(names).not.toContain('ここから必要な変化');
    expect(names).toContain('これまでの平均');
  });

  it('比較できないと書かれた指標は、比べる計算を一つも出さない', () => {
    expect(workings(indicatorOf(konan, '1-4-1'))).toEqual([]);
  });

  it('累計で0をめざす指標の期待値は0。ここから必要な変化はない', () => {
    expect(lines(indicatorOf(complete, '1-1-8'))).toEqual([
      '期待値（令和6年度）: 0 × 4 ÷ 5 = 0件',
      'これまでの平均: 1 ÷ (2024 − 2021 + 1) = 1年あたり約0.3件',
    ]);
  });

  it('実施・文章・未報告の指標に計算はない', () => {
    for (const id of ['1-1-7', '1-2-6', '1-2-7']) {
      expect(workings(indicatorOf(complete, id))).toEqual([]);
    }
  });

  it('期待値は、丸めて実績値と同じに見えるときだけ、桁を増やして示す', () => {
    const expected = (x: number) =>
      written({ baseline: [2019, 0], target: [2025, 100], actuals: [[2021, x]] }).find(({ name }) =>
        name.startsWith('期待値'),
      )?.result;
    expect(expected(40)).toBe('約33.3人');
    expect(expected(33.3)).toBe('約33.33人');
  });
});

describe('鉛筆でのたしかめ', () => {
  const all = [...konan.indicators, ...complete.indicators].flatMap((indicator) =>
    workings(indicator).map((working) => ({ indicator, ...working })),
  );

  it.each(all.map((working) => [`${working.indicator.name} ${working.name}`, working] as const))(
    '%s: 式を計算すると、結果の数になる',
    (_, { substituted, result }) => {
      // A step that stands between two = signs gives the same number.
      const [first = Number.NaN, ...others] = substituted.split(' = ').map(pencil);
      for (const other of others) expect(other).toBeCloseTo(first, 9);
      const shown = /(−?)([\d,]+(?:\.(\d+))?)(?=\D*$)/.exec(result.replace('1年あたり', ''));
      const digits = shown?.[3]?.length ?? 0;
      const number = Number(`${shown?.[1] ? '-' : ''}${shown?.[2]?.replaceAll(',', '')}`);
      const value = result.endsWith('減少') ? -first : first;
      const scaled = /^(?:進み具合|ペース|水準比)/.test(_.split(' ').at(-1) as string)
        ? value * 100
        : value;
      expect(Math.abs(number - scaled)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
      expect(result.includes('約')).toBe(Math.abs(number - scaled) > 1e-9);
    },
  );
});
