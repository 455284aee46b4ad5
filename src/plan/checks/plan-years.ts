import { placeOf } from '../../source/place-of.ts';
import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import type { PlanRule } from './plan-rules.ts';

/** How long before the plan's first year a baseline may lie. */
const BASELINE_REACH = 10;

/** Years lie within the plan's period; a baseline may lie before it. */
export const planYears: PlanRule = ({ plan, policies, measures }) => {
  if (plan === null) return [];
  const { first, last } = plan.period;
  if (first > last) {
    return [
      {
        code: 'E-PERIOD' as const,
        ...placeOf(plan, 'period.last'),
        message: `計画の終了年度 ${last} が、開始年度 ${first} より前です。`,
        hint: '開始年度と終了年度を確かめてください。',
      },
    ];
  }
  const outside = (
    year: number,
    from: number,
    place: { file: string; line: number; column: number },
    what: string,
  ): ContentProblem[] => {
    if (from <= year && year <= last) return [];
    return [
      {
        code: 'E-YEAR-OUTSIDE',
        ...place,
        message: `${what}の年度 ${year} が、計画の期間（${first}〜${last}）の外です。`,
        hint: `${from} から ${last} までの年度を書いてください。計画の期間が違うなら、plan.yaml を直します。`,
      },
    ];
  };
  return [
    ...plan.sheetYears.flatMap((year) =>
      outside(year, first, placeOf(plan, 'sheetYears'), 'シート'),
    ),
    ...policies.flatMap((policy) =>
      policy.indicators.flatMap(({ baseline, target, actuals }, index) => {
        const at = (path: string) => placeOf(policy, `indicators.${index}.${path}`);
        return [
          ...(baseline
            ? outside(baseline.year, first - BASELINE_REACH, at('baseline.year'), '基準値')
            : []),
          ...(target ? outside(target.year, first, at('target.year'), '目標値') : []),
          ...actuals.flatMap(({ year }, actual) =>
            // What was reported between the baseline and the plan's first year is part of the way.
            outside(
              year,
              Math.min(first, baseline?.year ?? first),
              at(`actuals.${actual}.year`),
              '実績値',
            ),
          ),
        ];
      }),
    ),
    ...measures.flatMap(({ file, initiatives }) =>
      initiatives.flatMap(({ number, from, until, line, column }) =>
        [from, until].flatMap((year) =>
          year === null ? [] : outside(year, first, { file, line, column }, `取組 ${number} `),
        ),
      ),
    ),
  ];
};
