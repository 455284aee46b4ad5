import type Big from 'big.js';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { expectedPath, expectedValue } from './expected-path.ts';
import {
  aimsAtNone,
  type ExactFigure,
  exact,
  type IndicatorFacts,
  type JudgedKind,
  judgedActual,
  judgedKind,
  latestActual,
} from './indicator-facts.ts';
import {
  type IndicatorJudgement,
  isDue,
  judgeIndicator,
  lessIsBetter,
  staysPut,
} from './indicator-status-rule.ts';

/**
 * How far an indicator has got, in numbers that a reader can recompute. Ratios are fractions
 * (0.081 is 8.1 %), unrounded. Each is `null` where it has no meaning for the indicator or a figure
 * is missing; it is never 0 for want of a figure.
 */
export interface IndicatorProgress extends IndicatorJudgement {
  kind: JudgedKind | null;
  /** newest year-end actual */
  latest: { year: FiscalYear; value: number | string } | null;
  /** the year-end actual that verdict and numbers are about: of the target year, else {@link latest} */
  judged: { year: FiscalYear; value: number | string } | null;
  /** whether {@link judged} is of the target year or, where that is not reported, of a later one */
  due: boolean;
  /** the target year has passed, as other figures or sheets of the plan show, and nothing is reported since */
  overdue: boolean;
  /** 9月末 figure of a year later than {@link latest}: shown, never judged */
  interim: { year: FiscalYear; value: number | string } | null;
  /** g: share of the way from baseline to target, (x − b)/(t − b); of the whole period's sum, x/t */
  gapClosed: number | null;
  /** τ: share of the time from baseline to target, (y − y₀)/(y_T − y₀) */
  timeElapsed: number | null;
  /** e: value expected of the year of {@link judged}, in the indicator's unit */
  expected: number | null;
  /** p: what was gained beside what was expected to be gained; 1 is exactly on the way */
  pace: number | null;
  /** 水準比: x/t, or t/x where less is better; `null` where x or t is not above 0 */
  levelRatio: number | null;
  /** x − b, in the unit */
  changeSinceBaseline: number | null;
  /** change a year since the baseline, of a sum its share a year since counting began, in the unit */
  averagePerYear: number | null;
  /** change a year that is needed from here to the target, in the unit; `null` where it is met or its year has passed */
  requiredPerYear: number | null;
}

/**
 * The numbers of an indicator with its verdict; formulas as in the fields' comments. Where the content
 * declares the figures not to be comparable, none of them are compared.
 */
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
    judged: judgedActual(facts),
    due: isDue(facts),
    overdue: isOverdue(facts),
    interim: interimAfter(facts, latest?.year ?? null),
    ...numbers,
    ...(judgement.reason?.code !== 'declared' && {
      ...wayToTarget(facts, kind),
      ...sinceBaseline(facts, kind),
      ...fromHere(facts, kind, judgement),
    }),
  };
}

function isOverdue(facts: IndicatorFacts): boolean {
  const { target, reportedUntil } = facts;
  if (target === null || reportedUntil === null || isDue(facts)) return false;
  return reportedUntil > target.year;
}

function wayToTarget(facts: IndicatorFacts, kind: JudgedKind | null): Partial<IndicatorProgress> {
  const actual = exact(judgedActual(facts));
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
  const actual = exact(judgedActual(facts));
  const baseline = exact(facts.baseline);
  // A sum over a period does not start from the level before it.
  if (kind === 'cumulative') {
    const counted = facts.countedFrom === null ? 0 : (actual?.year ?? 0) - facts.countedFrom + 1;
    return { averagePerYear: counted > 0 ? (actual?.value.div(counted).toNumber() ?? null) : null };
  }
  if (actual === null || baseline === null || actual.year <= baseline.year) return {};
  const change = actual.value.minus(baseline.value);
  return {
    changeSinceBaseline: change.toNumber(),
    averagePerYear: change.div(actual.year - baseline.year).toNumber(),
  };
}

function fromHere(
  facts: IndicatorFacts,
  kind: JudgedKind | null,
  judgement: IndicatorJudgement,
): Partial<IndicatorProgress> {
  const actual = exact(judgedActual(facts));
  const target = exact(facts.target);
  if (actual === null || target === null || kind === null || kind === 'range') return {};
  // Which way is the better one, a share tells only beside its baseline.
  if (kind === 'share' && exact(facts.baseline) === null) return {};
  const bothPositive = actual.value.gt(0) && target.value.gt(0);
  return {
    levelRatio: bothPositive
      ? lessIsBetter(facts)
        ? ratio(target.value, actual.value)
        : ratio(actual.value, target.value)
      : null,
    requiredPerYear: requiredPerYear(facts, judgement, actual, target),
  };
}

function requiredPerYear(
  facts: IndicatorFacts,
  { status, reason }: IndicatorJudgement,
  actual: ExactFigure,
  target: ExactFigure,
): number | null {
  const years = target.year - actual.year;
  if (years <= 0 || isOverdue(facts) || status === 'achieved') return null;
  if (reason !== null && reason.code !== 'noBaseline') return null;
  const required = target.value.minus(actual.value);
  const towards = lessIsBetter(facts) ? required.lt(0) : required.gt(0);
  // A figure that is already beyond its target needs no change back to it, and a count never falls.
  if (aimsAtNone(facts) || (!towards && !staysPut(facts))) return null;
  return required.div(years).toNumber();
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
