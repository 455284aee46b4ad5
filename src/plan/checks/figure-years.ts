import { placeOf } from '../../source/place-of.ts';
import type { PlanRule } from './plan-rules.ts';

/** An indicator has one line of figures for each year. */
export const figureYears: PlanRule = ({ policies }) =>
  policies.flatMap((policy) =>
    policy.indicators.flatMap(({ actuals, number }, index) => {
      const seen = new Set<number>();
      return actuals.flatMap(({ year }, actual) => {
        const twice = seen.has(year);
        seen.add(year);
        if (!twice) return [];
        return {
          code: 'E-YEAR-DUPLICATE' as const,
          ...placeOf(policy, `indicators.${index}.actuals.${actual}.year`),
          message: `目標指標 ${number} に、${year} 年度の実績値が二つあります。`,
          hint: '正しい方を残すか、年度を直してください。',
        };
      });
    }),
  );
