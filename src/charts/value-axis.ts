import { isPercent } from '../vocabulary/quantity.ts';

/** The vertical axis: bounds and the distance of its lines, in the indicator's unit. */
export interface ValueAxis {
  min: number;
  max: number;
  step: number;
  /** digits after the point that its numbers need */
  decimals: number;
}

/** Steps that the figures' span takes at most: enough to read values by, few enough to stay calm. */
const MOST_STEPS = 6;

/** Share of the axis that stays free beyond the outermost figure, for its label. */
const HEADROOM = 0.1;

/**
 * The axis for these figures, in round steps. It begins at 0 unless all figures lie on one side of
 * it and within a factor of two, where the way they differ would vanish. A percentage between 0
 * and 100 stays there.
 */
export function valueAxis(values: readonly number[], unit: string): ValueAxis {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  let low = lowest >= 0 && lowest <= highest / 2 ? 0 : lowest;
  let high = highest <= 0 && highest >= lowest / 2 ? 0 : highest;
  if (low === high) {
    const half = Math.abs(low) / 10 || 1;
    low -= half;
    high += half;
  }
  const inWholes = values.every(Number.isInteger);
  const step = roundStep((high - low) / MOST_STEPS, inWholes);
  let min = Math.floor(low / step);
  let max = Math.ceil(high / step);
  const room = (max - min) * HEADROOM;
  if (high !== 0 && max - high / step < room) max += 1;
  if (low !== 0 && low / step - min < room) min -= 1;
  if (lowest >= 0) min = Math.max(min, 0);
  // All figures 0: the axis goes up from there, or it would have no length.
  if (highest <= 0 && lowest < 0) max = Math.min(max, 0);
  if (isPercent(unit) && highest <= 100) max = Math.min(max, Math.floor(100 / step));
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  return { min: product(min, step), max: product(max, step), step, decimals };
}

/** The smallest of 1, 2, 5 × 10ⁿ that is not below `wanted`; not below 1 where the figures are whole. */
function roundStep(wanted: number, inWholes: boolean): number {
  const power = Math.floor(Math.log10(wanted));
  const lead = times(wanted, 10 ** -power);
  const digit = [1, 2, 5].find((each) => each >= lead) ?? 10;
  const step = times(digit, 10 ** power);
  return inWholes ? Math.max(step, 1) : step;
}

/** The same for a bound of the axis, with every digit that a figure of the plan may have. */
function product(count: number, step: number): number {
  return Number((count * step).toPrecision(15));
}

/** The product without the dust of binary fractions: 3 × 0.1 is 0.3. */
function times(count: number, step: number): number {
  return Number((count * step).toPrecision(12));
}
