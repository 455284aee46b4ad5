import Big from 'big.js';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import {
  aimsAtNone,
  type ExactFigure,
  exact,
  type IndicatorFacts,
  isBalance,
  judgedKind,
} from './indicator-facts.ts';

/**
 * The points that the way to the target leads through, ascending by year: baseline, milestones
 * that the plan published, target. Between two of them it is straight. Empty where there is no way:
 * baseline or target is missing, the indicator is kept, ranged or in words, or a balance is to be 0.
 */
export function expectedPath(facts: IndicatorFacts): ExactFigure[] {
  const target = exact(facts.target);
  if (target === null) return [];
  const milestones = facts.milestones.map((point) => exact(point) as ExactFigure);
  const between = (first: ExactFigure) =>
    [first, ...milestones, target]
      .filter(({ year }) => year >= first.year && year <= target.year)
      .sort((a, b) => a.year - b.year);
  switch (judgedKind(facts)) {
    case 'increase':
    case 'decrease':
    case 'share': {
      const baseline = exact(facts.baseline);
      return baseline === null || baseline.year >= target.year ? [] : between(baseline);
    }
    case 'cumulative':
      // Gains and losses that are to even out may lie anywhere before.
      if (aimsAtNone(facts) && isBalance(facts)) return [];
      // Nothing is counted yet at the end of the year before the first one.
      return facts.countedFrom === null || facts.countedFrom > target.year
        ? []
        : between({ year: facts.countedFrom - 1, value: new Big(0) });
    default:
      return [];
  }
}

/**
 * The value expected of a year on the straight way between the two points around it:
 * v₁ + (v₂ − v₁)·(year − y₁)/(y₂ − y₁). `null` outside the path.
 */
export function expectedValue(path: readonly ExactFigure[], year: FiscalYear): Big | null {
  const segment = segmentAt(path, year);
  if (segment === null) return null;
  const [from, to] = segment;
  return from.value.plus(
    to.value
      .minus(from.value)
      .times(year - from.year)
      .div(to.year - from.year),
  );
}

/**
 * The actual beside the path, times the segment's years: > 0 above it, 0 exactly on it, < 0 below.
 * Compared without dividing, so that a figure exactly on the way is never judged as missing it.
 * `null` outside the path.
 */
export function aboveExpected(path: readonly ExactFigure[], actual: ExactFigure): Big | null {
  const segment = segmentAt(path, actual.year);
  if (segment === null) return null;
  const [from, to] = segment;
  const gained = actual.value.minus(from.value).times(to.year - from.year);
  return gained.minus(to.value.minus(from.value).times(actual.year - from.year));
}

/** The two points of the path around that year; `null` outside the path. */
export function segmentAt(
  path: readonly ExactFigure[],
  year: FiscalYear,
): [ExactFigure, ExactFigure] | null {
  for (let i = 1; i < path.length; i++) {
    const from = path[i - 1] as ExactFigure;
    const to = path[i] as ExactFigure;
    if (year >= from.year && year <= to.year && to.year > from.year) return [from, to];
  }
  return null;
}
