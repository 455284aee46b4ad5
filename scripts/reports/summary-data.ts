import type { Indicator, Plan } from '../../src/plan/types.ts';
import {
  type IndicatorProgress,
  indicatorProgress,
} from '../../src/summaries/indicator-progress.ts';
import { indicatorSentence } from '../../src/summaries/indicator-sentence.ts';
import { statusReason } from '../../src/summaries/indicator-workings.ts';
import { planTallies } from '../../src/summaries/plan-tallies.ts';
import { yearCompleteness } from '../../src/summaries/sheet-completeness.ts';
import { actualChanges, gradeChanges, gradeMoveCounts } from '../../src/summaries/year-on-year.ts';
import type { FiscalYear } from '../../src/vocabulary/fiscal-year.ts';
import { INDICATOR_STATUS_NAMES } from '../../src/vocabulary/indicator-status.ts';

/** What `npm run summary` tells: every indicator, and the sheets of the given fiscal years. */
export function summaryData(plan: Plan, years: readonly FiscalYear[]) {
  return {
    plan: { name: plan.name, municipality: plan.municipality.name, period: plan.period },
    indicators: plan.indicators.map((indicator) => indicatorData(indicator)),
    years: years.map((year) => yearData(plan, year)),
  };
}

export type SummaryData = ReturnType<typeof summaryData>;

function indicatorData(indicator: Indicator) {
  const progress = indicatorProgress(indicator);
  const { baseline, target, range } = indicator;
  return {
    id: indicator.id,
    name: indicator.name,
    unit: indicator.unit,
    policy: indicator.policy.id,
    ...numbers(progress),
    statusName: INDICATOR_STATUS_NAMES[progress.status],
    statusReason: statusReason(indicator, progress),
    sentence: indicatorSentence(indicator, progress),
    baseline: baseline && { year: baseline.year, value: baseline.value },
    target: target && { year: target.year, value: target.value, ...range },
    changes: actualChanges(indicator),
  };
}

/** Ratios as fractions and unrounded: rounding is for eyes only. */
function numbers({ reason, ...progress }: IndicatorProgress) {
  return { ...progress, reasonCode: reason?.code ?? null };
}

function yearData(plan: Plan, year: FiscalYear) {
  const { all, chapters, policies, measures, divisions } = yearCompleteness(plan, year);
  return {
    year,
    tallies: planTallies(plan, year).map(({ level, id, name, tally }) => ({
      level,
      id,
      name,
      ...tally,
    })),
    completeness: {
      plan: all,
      chapters: chapters.map(({ chapter, completeness }) => ({ id: chapter.id, ...completeness })),
      policies: policies.map(({ policy, completeness }) => ({ id: policy.id, ...completeness })),
      measures: measures.map(({ measure, completeness }) => ({ id: measure.id, ...completeness })),
      divisions: divisions.map(({ division, completeness }) => ({
        id: division.id,
        ...completeness,
      })),
    },
    /** beside the sheets of the fiscal year before; `null` where that year has none */
    gradeMoves: plan.sheetYears.includes(year - 1)
      ? gradeMoveCounts(gradeChanges(plan, year))
      : null,
  };
}
