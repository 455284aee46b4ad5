import Big from 'big.js';
import type { Indicator } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

/** The part of an indicator that the arithmetic needs. Every {@link Indicator} is one. */
export type IndicatorFacts = Pick<
  Indicator,
  | 'kind'
  | 'baseline'
  | 'target'
  | 'range'
  | 'actuals'
  | 'milestones'
  | 'tolerance'
  | 'countedFrom'
  | 'notComparable'
  | 'reportedUntil'
>;

/** The kinds as they are judged: an indicator without one moves from baseline to target. */
export type JudgedKind = NonNullable<IndicatorFacts['kind']>;

/** A figure of a fiscal year as an exact decimal, so that no threshold is missed by a rounding error. */
export interface ExactFigure {
  year: FiscalYear;
  value: Big;
}

/** The figure as an exact decimal; `null` where it is blank or in words. */
export function exact(
  figure: { year: FiscalYear; value: number | string | null } | null,
): ExactFigure | null {
  if (figure === null || typeof figure.value !== 'number') return null;
  return { year: figure.year, value: new Big(figure.value) };
}

/** The newest year-end actual that is reported, in numbers or words; `null` where none is. 9月末 never counts. */
export function latestActual(
  facts: IndicatorFacts,
): { year: FiscalYear; value: number | string } | null {
  let latest: { year: FiscalYear; value: number | string } | null = null;
  for (const { year, yearEnd } of facts.actuals) {
    if (yearEnd === null || yearEnd.value === null) continue;
    // What was counted before a sum begins is no part of it.
    if (facts.countedFrom !== null && year < facts.countedFrom) continue;
    if (latest === null || year > latest.year) latest = { year, value: yearEnd.value };
  }
  return latest;
}

/**
 * The year-end actual that the verdict and its numbers are about: that of the target year where it is
 * reported, whatever came after; else the newest.
 */
export function judgedActual(
  facts: IndicatorFacts,
): { year: FiscalYear; value: number | string } | null {
  const ofTargetYear = facts.actuals.find(({ year }) => year === facts.target?.year)?.yearEnd;
  if (ofTargetYear === undefined || ofTargetYear === null || ofTargetYear.value === null) {
    return latestActual(facts);
  }
  return { year: ofTargetYear.year, value: ofTargetYear.value };
}

/** Whether a sum over a period is meant to stay at 0: accidents, for instance. */
export function aimsAtNone({ kind, target }: IndicatorFacts): boolean {
  return kind === 'cumulative' && target?.value === 0;
}

/** Whether a sum was ever below 0 or fell: then it is made of gains and losses, not counted up. */
export function isBalance({ actuals }: IndicatorFacts): boolean {
  let before = new Big(0);
  return actuals.some(({ yearEnd }) => {
    const sum = exact(yearEnd)?.value ?? before;
    const fell = sum.lt(before);
    before = sum;
    return fell;
  });
}

/**
 * The kind that the indicator is judged as: the declared one, else by whether the target lies above
 * or below the baseline. `null` where neither tells.
 */
export function judgedKind(facts: IndicatorFacts): JudgedKind | null {
  if (facts.kind !== null) return facts.kind;
  const baseline = exact(facts.baseline);
  const target = exact(facts.target);
  if (baseline === null || target === null || target.value.eq(baseline.value)) return null;
  return target.value.gt(baseline.value) ? 'increase' : 'decrease';
}
