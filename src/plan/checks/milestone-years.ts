import type { IndicatorDocument } from '../../source/indicator-document.ts';
import type { FiscalYear } from '../../vocabulary/fiscal-year.ts';
import { type IndicatorFault, indicatorRule } from './indicator-rule.ts';

/** 中間目標 stand between baseline and target, one for a year, the earliest first. */
export const milestoneYears = indicatorRule((indicator) => {
  const { milestones, target } = indicator;
  const first = startOf(indicator);
  return milestones.flatMap(({ year }, index): IndicatorFault[] => {
    const fault = (message: string, hint: string): IndicatorFault[] => [
      { code: 'E-MILESTONE-YEAR', path: `milestones.${index}.year`, message, hint },
    ];
    const earlier = milestones.slice(0, index).map((milestone) => milestone.year);
    if (earlier.includes(year)) {
      return fault(
        `中間目標に、${year} 年度が二つあります。`,
        '正しい方を残すか、年度を直してください。',
      );
    }
    if (isOffTheWay(indicator, year)) {
      return fault(
        `中間目標の年度 ${year} が、基準値と目標値の年度${between(first, target?.year ?? null)}の間にありません。`,
        '中間目標の年度を確かめてください。',
      );
    }
    const latest = Math.max(...earlier);
    if (year < latest) {
      return fault(
        `中間目標で、${year} 年度が ${latest} 年度の後に書かれています。`,
        '年度の早い順に並べてください。',
      );
    }
    return [];
  });
});

/** Whether the year is not between those of baseline and target, as far as both are known. */
export function isOffTheWay(indicator: IndicatorDocument, year: FiscalYear): boolean {
  const first = startOf(indicator);
  const { target } = indicator;
  return (first !== null && year <= first) || (target !== null && year >= target.year);
}

/** The year from which a milestone must be later: the baseline's, of a sum the one before counting began. */
export function startOf({ kind, baseline, countedFrom }: IndicatorDocument): FiscalYear | null {
  if (kind === 'cumulative') return countedFrom === null ? null : countedFrom - 1;
  return baseline?.year ?? null;
}

function between(first: FiscalYear | null, last: FiscalYear | null): string {
  return first === null || last === null ? '' : `（${first} と ${last}）`;
}
