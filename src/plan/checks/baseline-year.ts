import { indicatorRule } from './indicator-rule.ts';

/** A baseline is older than the target that starts from it. */
export const baselineYear = indicatorRule(({ baseline, target }) => {
  if (baseline === null || target === null || baseline.year < target.year) return [];
  return [
    {
      code: 'E-BASELINE-YEAR',
      path: 'baseline.year',
      message: `基準値の年度 ${baseline.year} が、目標値の年度 ${target.year} より前ではありません。`,
      hint: '基準値と目標値の年度を確かめてください。二つを入れ違えたのなら、年度と値を入れ替えます。',
    },
  ];
});
