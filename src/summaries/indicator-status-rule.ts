import type Big from 'big.js';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import type { IndicatorStatus, NotComparableReason } from '../vocabulary/indicator-status.ts';
import { aboveExpected, expectedPath } from './expected-path.ts';
import {
  aimsAtNone,
  type ExactFigure,
  exact,
  type IndicatorFacts,
  isBalance,
  judgedActual,
  judgedKind,
} from './indicator-facts.ts';

/** The verdict and, where there is none, why. */
export interface IndicatorJudgement {
  status: IndicatorStatus;
  /** only with `notComparable` */
  reason: NotComparableReason | null;
  /** whether it is judged on the figure of the target year, so that the verdict is the last word */
  final: boolean;
}

/**
 * Judges an indicator by the year-end actual of its target year, before that by the newest; the rules
 * are those of `/how-to-read/`. Tested in order: 未報告, 比較できない, 達成, 順調, 改善しているが、遅れている,
 * 横ばい, 基準値より後退; from the target year on, 達成 or 未達成. All comparisons use the unrounded
 * figures and include equality. Why a sum that is to stay at 0 is 未達成 before its year:
 * docs/decisions/0010.
 */
export function judgeIndicator(facts: IndicatorFacts): IndicatorJudgement {
  const judged = judgedActual(facts);
  if (judged === null) return { status: 'notReported', reason: null, final: false };
  const due = isDue(facts);
  const reason = whyNotComparable(facts, judged, due);
  if (reason !== null) return { status: 'notComparable', reason, final: false };
  // In a year after an unreported target year it is judged all the same, but not for good.
  const final = judged.year === facts.target?.year;
  if (aimsAtNone(facts)) return { status: statusOfNone(judged, due), reason: null, final };
  if (reachesTarget(facts, judged)) return { status: 'achieved', reason: null, final };
  if (due) return { status: 'notAchieved', reason: null, final };
  return { status: statusOnTheWay(facts, exact(judged) as ExactFigure), reason: null, final };
}

/** Whether the judged figure is of the target year or of a later one: it is met or missed then. */
export function isDue(facts: IndicatorFacts): boolean {
  const judged = judgedActual(facts);
  return judged !== null && facts.target !== null && judged.year >= facts.target.year;
}

/** What was counted stays counted: once the sum is above 0 it is missed, and until then it may be. */
function statusOfNone({ value }: { value: number | string }, due: boolean): IndicatorStatus {
  if (value !== 0) return 'notAchieved';
  return due ? 'achieved' : 'onPace';
}

function whyNotComparable(
  facts: IndicatorFacts,
  judged: { year: FiscalYear; value: number | string },
  due: boolean,
): NotComparableReason | null {
  // Whether a bound is kept needs no baseline; whether it got better on the way there does.
  const standing = () => (due || reachesTarget(facts, judged) ? null : noStart(facts, judged.year));
  if (facts.notComparable !== null) return { code: 'declared', text: facts.notComparable };
  if (facts.kind === 'text') return { code: 'inWords' };
  if (facts.target === null) return { code: 'noTarget' };
  if (facts.kind === 'deed') {
    return due || judged.value === facts.target.value ? null : { code: 'deedPending' };
  }
  if (facts.kind === 'range') return facts.range === null ? { code: 'noTarget' } : standing();
  const target = exact(facts.target);
  if (target === null) return { code: 'noTarget' };
  if (isKept(facts)) return standing();
  if (facts.kind === 'cumulative') {
    return aimsAtNone(facts) && isBalance(facts) ? { code: 'zeroOverPeriod' } : null;
  }
  const missing = noStart(facts, judged.year);
  if (missing !== null) return missing;
  const baseline = exact(facts.baseline) as ExactFigure;
  if (target.value.eq(baseline.value) && facts.tolerance === null && !due) {
    return { code: 'targetEqualsBaseline' };
  }
  return null;
}

function noStart({ baseline }: IndicatorFacts, year: FiscalYear): NotComparableReason | null {
  const start = exact(baseline);
  if (start === null) return { code: 'noBaseline' };
  return year <= start.year ? { code: 'notAfterBaseline' } : null;
}

function reachesTarget(
  facts: IndicatorFacts,
  judged: { year: FiscalYear; value: number | string },
): boolean {
  if (facts.kind === 'deed') return judged.value === facts.target?.value;
  const actual = exact(judged) as ExactFigure;
  if (facts.kind === 'range' && facts.range !== null) {
    return actual.value.gte(facts.range.lower) && actual.value.lte(facts.range.upper);
  }
  const target = exact(facts.target) as ExactFigure;
  if (mustEqual(facts)) return actual.value.eq(target.value);
  if (staysPut(facts))
    return actual.value
      .minus(target.value)
      .abs()
      .lte(facts.tolerance ?? 0);
  return towardsTarget(facts, actual.value.minus(target.value)).gte(0);
}

function statusOnTheWay(facts: IndicatorFacts, actual: ExactFigure): IndicatorStatus {
  // It stood at its target and has strayed further than is tolerated, whichever way.
  if (staysPut(facts)) return 'worse';
  const beyond = aboveExpected(expectedPath(facts), actual);
  if (beyond !== null && towardsTarget(facts, beyond).gte(0)) return 'onPace';
  const gained = gainSinceBaseline(facts, actual);
  if (gained.abs().lte(facts.tolerance ?? 0)) return 'flat';
  return gained.gt(0) ? 'behind' : 'worse';
}

/** How far the actual moved the right way since the baseline, for a sum since counting began. */
function gainSinceBaseline(facts: IndicatorFacts, actual: ExactFigure): Big {
  if (facts.kind === 'cumulative') return towardsTarget(facts, actual.value);
  // Without one there is no verdict on the way: `noStart`.
  const baseline = exact(facts.baseline) as ExactFigure;
  if (facts.kind === 'range' && facts.range !== null) {
    return distanceFromRange(baseline.value, facts.range).minus(
      distanceFromRange(actual.value, facts.range),
    );
  }
  return towardsTarget(facts, actual.value.minus(baseline.value));
}

/** How far a figure lies outside the bounds; 0 within them, both included. */
export function distanceFromRange(value: Big, range: { lower: number; upper: number }): Big {
  if (value.lt(range.lower)) return value.minus(range.lower).abs();
  if (value.gt(range.upper)) return value.minus(range.upper);
  return value.minus(value);
}

/** The difference with its sign turned where less is better. */
function towardsTarget(facts: IndicatorFacts, difference: Big): Big {
  return lessIsBetter(facts) ? difference.neg() : difference;
}

/** Whether the figure is meant to fall. */
export function lessIsBetter(facts: IndicatorFacts): boolean {
  const kind = judgedKind(facts);
  if (kind === 'decrease' || kind === 'keepAtMost') return true;
  const target = exact(facts.target);
  if (kind === 'cumulative') return target?.value.lte(0) ?? false;
  const baseline = exact(facts.baseline);
  if (kind !== 'share' || baseline === null) return false;
  return target?.value.lt(baseline.value) ?? false;
}

/**
 * Whether the target is to stay where the baseline was; the tolerance then says how far it may stray.
 * A bound that is kept and a sum are not meant so.
 */
export function staysPut(facts: IndicatorFacts): boolean {
  if (facts.tolerance === null || isKept(facts)) return false;
  if (facts.kind === 'cumulative' || facts.kind === 'range') return false;
  const target = exact(facts.target);
  return target !== null && (exact(facts.baseline)?.value.eq(target.value) ?? false);
}

/**
 * Whether the target is the baseline itself, with neither a tolerance nor a direction given: in the
 * target year nothing but the same value meets it.
 */
export function mustEqual(facts: IndicatorFacts): boolean {
  if (facts.tolerance !== null || (facts.kind !== null && facts.kind !== 'share')) return false;
  const target = exact(facts.target);
  return target !== null && (exact(facts.baseline)?.value.eq(target.value) ?? false);
}

function isKept(facts: IndicatorFacts): boolean {
  return facts.kind === 'keepAtLeast' || facts.kind === 'keepAtMost';
}
