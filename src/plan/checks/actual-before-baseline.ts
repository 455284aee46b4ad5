import { indicatorRule } from './indicator-rule.ts';

/** A reported figure is not older than the baseline that it is judged by. */
export const actualBeforeBaseline = indicatorRule(
  ({ kind, baseline, target, countedFrom, actuals }, _, { plan }) => {
    const ends = actuals.filter(({ yearEnd }) => (yearEnd?.value ?? null) !== null);
    const counted = ends.some(({ year }) => year >= (countedFrom ?? year));
    // No figure counts at all: E-CUMULATIVE-START.
    if (kind === 'cumulative' && ends.length > 0 && !counted) return [];
    return actuals.flatMap(({ year, yearEnd, interim }, index) => {
      const reported = (yearEnd?.value ?? null) !== null || (interim?.value ?? null) !== null;
      const start = kind === 'cumulative' ? countedFrom : (baseline?.year ?? null);
      if (!reported || start === null || year >= start) return [];
      // That year is not of the plan: E-YEAR-OUTSIDE.
      if (plan !== null && year < plan.period.first) return [];
      // That start is wrong itself: E-CUMULATIVE-START.
      if (kind === 'cumulative' && target !== null && start > target.year) return [];
      return [
        {
          code: 'W-ACTUAL-BEFORE-BASELINE' as const,
          path: `actuals.${index}.year`,
          message: `${year} 年度の実績値が、${kind === 'cumulative' ? '累計の開始年度' : '基準値の年度'} ${start} より前です。`,
          hint: '年度を確かめてください。参考のために載せるのなら、このままでかまいません。',
        },
      ];
    });
  },
);
