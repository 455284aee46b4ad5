import Big from 'big.js';
import { formatNumber } from '../vocabulary/quantity.ts';

/** How a computed number is printed, and whether digits were dropped for it. */
export interface RoundedText {
  text: string;
  /** the number shown is not the exact one: say 約 */
  rounded: boolean;
}

/** How many digits after the point to print: at least and at most. */
export interface Digits {
  least: number;
  most: number;
}

/**
 * A computed number rounded half away from zero, for display only. More digits are shown where
 * rounding would make it look equal to `apartFrom`, so that 99.96 % is never printed as 100 %.
 */
export function roundedText(
  value: number | Big,
  { least, most }: Digits,
  apartFrom: number | Big | null = null,
): RoundedText {
  const exact = new Big(value);
  const limit = apartFrom === null ? null : new Big(apartFrom);
  let digits = most;
  // Twelve is more than any printed figure has and less than what a double holds.
  while (digits < 12 && limit !== null && !exact.eq(limit) && exact.round(digits).eq(limit)) {
    digits += 1;
  }
  const shown = exact.round(digits);
  return {
    text: formatNumber(shown.toNumber(), Math.max(least, decimalsOf(shown))),
    rounded: !shown.eq(exact),
  };
}

/** The text with 約 before it where it is rounded. */
export function aboutText({ text, rounded }: RoundedText): string {
  return rounded ? `約${text}` : text;
}

function decimalsOf(value: Big): number {
  return value.toFixed().split('.')[1]?.length ?? 0;
}
