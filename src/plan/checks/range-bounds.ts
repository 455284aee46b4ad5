import { indicatorRule } from './indicator-rule.ts';

/** 範囲 has a lower and an upper bound, in this order. */
export const rangeBounds = indicatorRule(({ kind, range, target }) => {
  if (kind !== 'range') return [];
  if (range === null) {
    return [
      {
        code: 'E-RANGE-BOUNDS',
        path: target === null ? 'kind' : 'target',
        message: '種類は「範囲」ですが、目標値に「下限」と「上限」がそろっていません。',
        hint: `「目標値: { 年度: ${target?.year ?? 2025}, 下限: 40, 上限: 60 }」のように、両方を書いてください。`,
      },
    ];
  }
  if (range.lower <= range.upper) return [];
  return [
    {
      code: 'E-RANGE-BOUNDS',
      path: 'target.lower',
      message: `下限 ${range.lower} が、上限 ${range.upper} より大きくなっています。`,
      hint: `書く順が逆なら、「下限: ${range.upper}, 上限: ${range.lower}」と直してください。`,
    },
  ];
});
