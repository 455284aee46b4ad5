import type Big from 'big.js';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { expectedPath, expectedValue } from './expected-path.ts';
import {
  exact,
  type IndicatorFacts,
  type JudgedKind,
  judgedKind,
  latestActual,
} from './indicator-facts.ts';
import { type IndicatorJudgement, judgeIndicator, lessIsBetter } from './indicator-status-rule.ts';

/**
 * How far an indicator has got, in numbers that a reader can recompute. Ratios are fractions
 * (0.081 is 8.1 %), unrounded. Each is `null` where it has no meaning for the indicator or a figure
 * is missing; it is never 0 for want of a figure.
 */
export interface IndicatorProgress extends IndicatorJudgement {
  kind: JudgedKind | null;
  /** newest year-end actual */
  latest: { year: FiscalYear; value: number | string } | null;
  /** 9月末 figure of a year later than {@link latest}: shown, never judged */
  interim: { year: FiscalYear; value: number | string } | null;
  /** g: share of the way from baseline to target, (x − b)/(t − b); of the whole period's sum, x/t */
  gapClosed: number | null;
  /** τ: share of the time from baseline to target, (y − y₀)/(y_T − y₀) */
  timeElapsed: number | null;
  /** e: value expected of the year of {@link latest}, in the indicator's unit */
  expected: number | null;
  /** p: what was gained beside what was expected to be gained; 1 is exactly on the way */
  pace: number | null;
  /** 水準比: x/t, or t/x where less is better; `null` where x or t is not above 0 */
  levelRatio: number | null;
  /** x − b, in the unit */
  changeSinceBaseline: number | null;
  /** change a year since the baseline, of a sum its share a year since counting began, in the unit */
  averagePerYear: number | null;
  /** change a year that is needed from here to the target, in the unit; `null` from the target year on */
  requiredPerYear: number | null;
}

/** The numbers of an indicator with its verdict; formulas as in the fields' comments. */
export function indicatorProgress(facts: IndicatorFacts): IndicatorProgress {
  const judgement = judgeIndicator(facts);
  const kind = judgedKind(facts);
  const latest = latestActual(facts);
  const numbers = {
    gapClosed: null,
    timeElapsed: null,
    expected: null,
    pace: null,
    levelRatio: null,
    changeSinceBaseline: null,
    averagePerYear: null,
    requiredPerYear: null,
  };
  return {
    ...judgement,
    kind,
    latest,
    interim: interimAfter(facts, latest?.year ?? null),
    ...numbers,
    ...wayToTarget(facts, kind),
    ...sinceBaseline(facts, kind),
    ...fromHere(facts, kind),
  };
}

function wayToTarget(facts: IndicatorFacts, kind: JudgedKind | null): Partial<IndicatorProgress> {
  const actual = exact(latestActual(facts));
  const path = expectedPath(facts);
  const start = path[0];
  const end = path.at(-1);
  if (actual === null || start === undefined || end === undefined) return {};
  // A sum starts from nothing; anything else cannot have moved before its baseline.
  if (kind !== 'cumulative' && actual.year <= start.year) return {};
  const whole = end.value.minus(start.value);
  const gained = actual.value.minus(start.value);
  const expected = expectedValue(path, actual.year);
  const expectedGain = expected?.minus(start.value) ?? null;
  return {
    gapClosed: ratio(gained, whole),
    timeElapsed: Math.min((actual.year - start.year) / (end.year - start.year), 1),
    expected: expected?.toNumber() ?? null,
    pace: expectedGain === null ? null : ratio(gained, expectedGain),
  };
}

function sinceBaseline(facts: IndicatorFacts, kind: JudgedKind | null): Partial<IndicatorProgress> {
  const actual = exact(latestActual(facts));
  const baseline = exact(facts.baseline);
  // A sum over a period does not start from the level before it.
  if (kind === 'cumulative') {
    const counted = facts.countedFrom === null ? 0 : (actual?.year ?? 0) - facts.countedFrom + 1;
    return { averagePerYear: counted > 0 ? (actual?.value.div(counted).toNumber() ?? null) : null };
  }
  if (actual === null || baseline === null) return {};
  const change = actual.value.minus(baseline.value);
  const years = actual.year - baseline.year;
  return {
    changeSinceBaseline: change.toNumber(),
    averagePerYear: years > 0 ? change.div(years).toNumber() : null,
  };
}

function fromHere(facts: IndicatorFacts, kind: JudgedKind | null): Partial<IndicatorProgress> {
  const actual = exact(latestActual(facts));
  const target = exact(facts.target);
  if (actual === null || target === null || kind === null || kind === 'range') return {};
  const bothPositive = actual.value.gt(0) && target.value.gt(0);
  const years = target.year - actual.year;
  return {
    levelRatio: bothPositive
      ? lessIsBetter(facts)
        ? ratio(target.value, actual.value)
        : ratio(actual.value, target.value)
      : null,
    requiredPerYear: years > 0 ? target.value.minus(actual.value).div(years).toNumber() : null,
  };
}

function interimAfter(
  facts: IndicatorFacts,
  year: FiscalYear | null,
): IndicatorProgress['interim'] {
  let newest: IndicatorProgress['interim'] = null;
  for (const { year: of, interim } of facts.actuals) {
    if (interim === null || interim.value === null) continue;
    if ((year === null || of > year) && (newest === null || of > newest.year)) {
      newest = { year: of, value: interim.value };
    }
  }
  return newest;
}

function ratio(part: Big, whole: Big): number | null {
  return whole.eq(0) ? null : part.div(whole).toNumber();
}
