import type { IndicatorDocument } from '../../source/indicator-document.ts';
import { fiscalYearName } from '../../vocabulary/fiscal-year.ts';
import { indicatorRule } from './indicator-rule.ts';

/**
 * The total of 累計 does not fall. Where it does, somebody has most likely written what each year
 * brought. One problem for each indicator, at its first fall.
 */
export const cumulativeFall = indicatorRule((indicator) => {
  // Without its start: E-CUMULATIVE-START.
  if (indicator.kind !== 'cumulative' || indicator.countedFrom === null) return [];
  // A sum of losses or savings may be told in negative numbers.
  const goal = indicator.target?.value;
  const sign = typeof goal === 'number' && goal < 0 ? -1 : 1;
  const totals = totalsOf(indicator);
  const fall = totals.findIndex(
    ({ value }, at) => at > 0 && sign * value < sign * (totals[at - 1] as Total).value,
  );
  const [before, after] = [totals[fall - 1], totals[fall]];
  if (before === undefined || after === undefined) return [];
  return [
    {
      code: 'W-CUMULATIVE-FALL' as const,
      path: after.path,
      message: `種類は「累計」ですが、合計が${before.name}の ${before.value} から${after.name}の ${after.value} に減っています。`,
      hint: '「実績値」には、その年度だけの数ではなく、開始年度からその年度までの合計を書いてください。合計が本当に減ったのなら、このままでかまいません。',
    },
  ];
});

interface Total {
  name: string;
  value: number;
  path: string;
}

/** What is reported from the start on, in the order of time. */
function totalsOf({ actuals, countedFrom }: IndicatorDocument): Total[] {
  return actuals
    .map(({ year, interim, yearEnd }, index) => ({ year, interim, yearEnd, index }))
    .filter(({ year }) => countedFrom === null || year >= countedFrom)
    .sort((a, b) => a.year - b.year)
    .flatMap(({ year, interim, yearEnd, index }) => [
      {
        name: `${fiscalYearName(year).replace('年度', '年')}9月末`,
        value: interim?.value,
        path: `actuals.${index}.interim`,
      },
      {
        name: `${fiscalYearName(year)}末`,
        value: yearEnd?.value,
        path: `actuals.${index}.yearEnd`,
      },
    ])
    .flatMap(({ name, value, path }) => (typeof value === 'number' ? [{ name, value, path }] : []));
}
