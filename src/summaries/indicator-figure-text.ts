import Big from 'big.js';
import type { Indicator } from '../plan/types.ts';
import type { IndicatorFigure } from '../source/indicator-document.ts';
import { formatQuantity, withUnit } from '../vocabulary/quantity.ts';
import { aboutText, roundedText } from './rounded-text.ts';

/** A figure as the plan prints it, `28,493人`; words stay words, `「実施」`; a blank one is `null`. */
export function figureText({ unit }: Indicator, figure: IndicatorFigure | null): string | null {
  if (figure === null || figure.value === null) return null;
  if (typeof figure.value === 'string') return `「${figure.value}」`;
  return formatQuantity({ value: figure.value, unit }, figure.decimals);
}

/** The year-end figure of a fiscal year, `null` where there is none. */
export function yearEndFigure({ actuals }: Indicator, year: number): IndicatorFigure | null {
  return actuals.find((actual) => actual.year === year)?.yearEnd ?? null;
}

/** The 9月末 figure of a fiscal year, `null` where there is none. */
export function interimFigure({ actuals }: Indicator, year: number): IndicatorFigure | null {
  return actuals.find((actual) => actual.year === year)?.interim ?? null;
}

/** The unit of a difference: two percentages differ by ポイント, everything else by its own unit. */
export function differenceUnit(unit: string): string {
  return unit.normalize('NFKC') === '%' ? 'ポイント' : unit;
}

/** The bounds of a range, both included: `60%以上80%以下`; `null` where the indicator has none. */
export function rangeText({ unit, range }: Indicator): string | null {
  if (range === null) return null;
  const bound = (value: number) => formatQuantity({ value, unit });
  return `${bound(range.lower)}以上${bound(range.upper)}以下`;
}

/** The digits after the point that the indicator's figures are printed with, the most of any. */
export function printedDecimals({ baseline, target, actuals }: Indicator): number {
  const figures = [baseline, target, ...actuals.flatMap((a) => [a.yearEnd, a.interim])];
  return Math.max(0, ...figures.map((figure) => figure?.decimals ?? 0));
}

/** The size of a difference, without its sign and with the decimals of the figures: `37ポイント`, `14,047人`. */
export function differenceText(indicator: Indicator, difference: Big | number): string {
  const size = new Big(difference).abs();
  const { text } = roundedText(size, { least: printedDecimals(indicator), most: 12 });
  return withUnit(text, differenceUnit(indicator.unit));
}

/** 許容差 as the content gives it: `3ポイント`. */
export function toleranceText({ unit }: Indicator, tolerance: number): string {
  return formatQuantity({ value: tolerance, unit: differenceUnit(unit) });
}

/**
 * A computed figure in the indicator's unit with one digit more than its printed ones, 約 where
 * rounded: `470人`, `約67.47%`. Never printed as equal to `apartFrom` where it is not.
 */
export function computedText(
  indicator: Indicator,
  value: number,
  apartFrom: number | null = null,
): string {
  const decimals = printedDecimals(indicator);
  const rounded = roundedText(value, { least: decimals, most: decimals + 1 }, apartFrom);
  return withUnit(aboutText(rounded), indicator.unit);
}

/** A change a year, in words: `1年あたり約3.3ポイントの増加`; of a sum just its share a year, `1年あたり15件`. */
export function perYearText(indicator: Indicator, change: number): string {
  const sum = indicator.kind === 'cumulative';
  const digits = { least: 0, most: printedDecimals(indicator) + 1 };
  const size = roundedText(sum ? change : Math.abs(change), digits);
  const amount = `1年あたり${withUnit(aboutText(size), differenceUnit(indicator.unit))}`;
  if (sum) return amount;
  if (change === 0) return '1年あたりの変化なし';
  return `${amount}の${change > 0 ? '増加' : '減少'}`;
}
