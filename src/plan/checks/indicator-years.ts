import type { IndicatorDocument } from '../../source/indicator-document.ts';
import type { FiscalYear } from '../../vocabulary/fiscal-year.ts';
import { type IndicatorFault, indicatorRule } from './indicator-rule.ts';
import { isOffTheWay, startOf } from './milestone-years.ts';

/** How long before the plan a sum may have begun to be counted. */
const COUNT_REACH = 50;

interface Period {
  first: FiscalYear;
  last: FiscalYear;
}

/** 累計の開始年度, 中間目標 and 目標値の改定 lie within the plan's period; a sum may have begun before it. */
export const indicatorYears = indicatorRule((indicator, _, { plan }) => {
  if (plan === null || plan.period.first > plan.period.last) return [];
  return [
    ...countStart(indicator, plan.period),
    ...milestones(indicator, plan.period),
    ...revisions(indicator, plan.period),
  ];
});

function countStart(indicator: IndicatorDocument, { first, last }: Period): IndicatorFault[] {
  const { kind, countedFrom, target } = indicator;
  // Of another kind, or later than the target: E-CUMULATIVE-START.
  if (kind !== 'cumulative' || countedFrom === null) return [];
  if (target !== null && countedFrom > target.year) return [];
  const from = first - COUNT_REACH;
  if (from <= countedFrom && countedFrom <= last) return [];
  return [
    {
      code: 'E-YEAR-OUTSIDE',
      path: 'countedFrom',
      message: `累計の開始年度 ${countedFrom} が、計画の期間（${first}〜${last}）から離れすぎています。`,
      hint: `合計を数え始める年度を確かめ、${from} から ${last} までの年度を書いてください。`,
    },
  ];
}

function milestones(indicator: IndicatorDocument, { first, last }: Period): IndicatorFault[] {
  const start = startOf(indicator);
  const from = start === null ? first : Math.min(first, start + 1);
  return indicator.milestones.flatMap(({ year }, index) => {
    if ((from <= year && year <= last) || isOffTheWay(indicator, year)) return [];
    return {
      code: 'E-YEAR-OUTSIDE' as const,
      path: `milestones.${index}.year`,
      message: `中間目標の年度 ${year} が、計画の期間（${first}〜${last}）の外です。`,
      hint: `${from} から ${last} までの年度を書いてください。計画の期間が違うなら、plan.yaml を直します。`,
    };
  });
}

function revisions(indicator: IndicatorDocument, { first, last }: Period): IndicatorFault[] {
  const [from, until] = [`${first}-04`, `${last + 1}-03`];
  return indicator.revisions.flatMap(({ month }, index) => {
    if (from <= month && month <= until) return [];
    return {
      code: 'E-YEAR-OUTSIDE' as const,
      path: `revisions.${index}.month`,
      message: `目標値の改定の時期 ${month} が、計画の期間（${first}〜${last} 年度）の外です。`,
      hint: `この計画の目標値を改めた年月を、${from} から ${until} までで書いてください。計画の期間が違うなら、plan.yaml を直します。`,
    };
  });
}
