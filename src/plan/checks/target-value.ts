import { type IndicatorFault, indicatorRule } from './indicator-rule.ts';

/** A deed that is aimed at is named, and a target that was revised stands there. */
export const targetValue = indicatorRule(({ kind, target }, has): IndicatorFault[] => {
  if (kind === 'deed' && target !== null && target.value === null) {
    return [
      {
        code: 'E-TARGET-BLANK',
        path: 'target.value',
        message: '種類は「実施」ですが、目標値に値がありません。',
        hint: `実績値と同じ言葉で「目標値: { 年度: ${target.year}, 値: 実施 }」のように書いてください。目標が決まっていなければ、「目標値」の行を消します。`,
      },
    ];
  }
  if (!has('revisions.0') || has('target')) return [];
  return [
    {
      code: 'E-TARGET-BLANK',
      path: 'revisions',
      message: '「目標値の改定」がありますが、「目標値」がありません。',
      hint: '今の目標値を「目標値: { 年度: 2025, 値: 250 }」のように書いてください。目標値をなくしたのなら、「目標値の改定」を消し、なくしたことを「注記」に文で書きます。',
    },
  ];
});
