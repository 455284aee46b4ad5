import type Big from 'big.js';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import type { IndicatorStatus, NotComparableReason } from '../vocabulary/indicator-status.ts';
import { aboveExpected, expectedPath } from './expected-path.ts';
import {
  type ExactFigure,
  exact,
  type IndicatorFacts,
  judgedKind,
  latestActual,
} from './indicator-facts.ts';

/** The verdict and, where there is none, why. */
export interface IndicatorJudgement {
  status: IndicatorStatus;
  /** only with `notComparable` */
  reason: NotComparableReason | null;
  /** whether the target year is reported, so that the verdict is the last word */
  final: boolean;
}

/**
 * Judges an indicator by its newest year-end actual; the rules are those of `/how-to-read/`.
 * Tested in order: 未報告, 比較できない, 達成, 順調, 改善しているが遅れ, 横ばい, 基準値より後退; from the
 * target year on, 達成 or 未達成. All comparisons use the unrounded figures and include equality.
 */
export function judgeIndicator(facts: IndicatorFacts): IndicatorJudgement {
  const latest = latestActual(facts);
  if (latest === null) return { status: 'notReported', reason: null, final: false };
  const final = facts.target !== null && latest.year >= facts.target.year;
  const reason = whyNotComparable(facts, latest, final);
  if (reason !== null) return { status: 'notComparable', reason, final };
  if (reachesTarget(facts, latest)) return { status: 'achieved', reason: null, final };
  if (final) return { status: 'notAchieved', reason: null, final };
  return { status: statusOnTheWay(facts, exact(latest) as ExactFigure), reason: null, final };
}

function whyNotComparable(
  facts: IndicatorFacts,
  latest: { year: FiscalYear; value: number | string },
  final: boolean,
): NotComparableReason | null {
  // Whether a bound is kept needs no baseline; whether it got better on the way there does.
  const standing = () =>
    final || reachesTarget(facts, latest) ? null : noStart(facts, latest.year);
  if (facts.notComparable !== null) return { code: 'declared', text: facts.notComparable };
  if (facts.kind === 'text') return { code: 'inWords' };
  if (facts.target === null) return { code: 'noTarget' };
  if (facts.kind === 'deed') {
    return final || latest.value === facts.target.value ? null : { code: 'deedPending' };
  }
  if (facts.kind === 'range') return facts.range === null ? { code: 'noTarget' } : standing();
  const target = exact(facts.target);
  if (target === null) return { code: 'noTarget' };
  if (isKept(facts)) return standing();
  if (facts.kind === 'cumulative') {
    return target.value.eq(0) ? { code: 'zeroOverPeriod' } : null;
  }
  const missing = noStart(facts, latest.year);
  if (missing !== null) return missing;
  const baseline = exact(facts.baseline) as ExactFigure;
  if (target.value.eq(baseline.value) && facts.tolerance === null) {
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
  latest: { year: FiscalYear; value: number | string },
): boolean {
  if (facts.kind === 'deed') return latest.value === facts.target?.value;
  const actual = exact(latest) as ExactFigure;
  if (facts.kind === 'range' && facts.range !== null) {
    return actual.value.gte(facts.range.lower) && actual.value.lte(facts.range.upper);
  }
  const target = exact(facts.target) as ExactFigure;
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
  if (kind === 'cumulative') return target?.value.lt(0) ?? false;
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

function isKept(facts: IndicatorFacts): boolean {
  return facts.kind === 'keepAtLeast' || facts.kind === 'keepAtMost';
}
