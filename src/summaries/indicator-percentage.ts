import Big from 'big.js';
import { type RoundedText, roundedText } from './rounded-text.ts';

/*
 * The percentages of an indicator, as pages, data and messages print them. Thresholds never use
 * them: they apply to the unrounded ratios.
 */

/** Beyond this share of the way (±200 %) the way itself is too short for a percentage to say anything. */
const TELLING_LIMIT = 2;

/** 進み具合 as a percentage with one digit: 0.0806 → `8.1`, −9.25 → `−925`. Without the sign `%`. */
export function gapPercentage(gapClosed: number): RoundedText {
  return roundedText(new Big(gapClosed).times(100), { least: 0, most: 1 }, 100);
}

/** ペース as a percentage, one digit below 100 %, none from there on: 0.2419 → `24.2`, 2.307 → `231`. */
export function pacePercentage(pace: number): RoundedText {
  const digits = Math.abs(pace) < 1 ? 1 : 0;
  return roundedText(new Big(pace).times(100), { least: 0, most: digits }, 100);
}

/** 水準比 as a percentage with one digit. */
export function levelPercentage(levelRatio: number): RoundedText {
  return roundedText(new Big(levelRatio).times(100), { least: 0, most: 1 }, 100);
}

/**
 * Whether the share of the way says something to a reader: not where it is missing, below zero
 * (away from the target) or so large that only the shortness of the way makes it so.
 */
export function gapTellsMuch(gapClosed: number | null): gapClosed is number {
  return gapClosed !== null && gapClosed >= 0 && gapClosed <= TELLING_LIMIT;
}
