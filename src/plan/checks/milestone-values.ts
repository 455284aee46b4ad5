import { type IndicatorFault, indicatorRule } from './indicator-rule.ts';

/** A 中間目標 has a figure, and it lies between baseline and target unless the plan means a detour. */
export const milestoneValues = indicatorRule(({ milestones, kind, baseline, target }) =>
  milestones.flatMap(({ year, value }, index): IndicatorFault[] => {
    const path = `milestones.${index}.value`;
    if (value === null) {
      return [
        {
          code: 'E-MILESTONE-BLANK',
          path,
          message: `${year} 年度の中間目標に、値がありません。`,
          hint: '計画が公表した値を書いてください。公表していなければ、その中間目標を消します。',
        },
      ];
    }
    const start = kind === 'cumulative' ? 0 : baseline?.value;
    const end = target?.value;
    if (typeof value !== 'number' || typeof start !== 'number' || typeof end !== 'number')
      return [];
    if (Math.min(start, end) <= value && value <= Math.max(start, end)) return [];
    return [
      {
        code: 'W-MILESTONE-VALUE',
        path,
        message: `${year} 年度の中間目標 ${value} が、${kind === 'cumulative' ? '' : '基準値 '}${start} と目標値 ${end} の間にありません。`,
        hint: '書き間違いなら直してください。計画にそう印刷されているのなら、このままでかまいません。',
      },
    ];
  }),
);
