import { indicatorRule } from './indicator-rule.ts';

/** An indicator that is to rise has its target above the baseline, one that is to fall below it. */
export const indicatorDirection = indicatorRule(({ kind, baseline, target }) => {
  if (kind !== 'increase' && kind !== 'decrease') return [];
  if (typeof baseline?.value !== 'number' || typeof target?.value !== 'number') return [];
  const rises = kind === 'increase';
  if (rises ? target.value >= baseline.value : target.value <= baseline.value) return [];
  const [name, other] = rises ? ['増加', '減少'] : ['減少', '増加'];
  return [
    {
      code: 'E-INDICATOR-DIRECTION',
      path: 'kind',
      message: `種類は「${name}」ですが、目標値 ${target.value} が基準値 ${baseline.value} より${rises ? '小さく' : '大きく'}なっています。`,
      hint: `基準値と目標値を確かめてください。値が正しければ、「種類: ${other}」と書くか、「種類」の行を消します。`,
    },
  ];
});
