import type { Indicator } from '../plan/types.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import {
  computedText,
  differenceText,
  figureText,
  toleranceText,
  yearEndFigure,
} from './indicator-figure-text.ts';
import type { IndicatorProgress } from './indicator-progress.ts';
import { lessIsBetter } from './indicator-status-rule.ts';

/* Phrases that the sentences about a status are made of. */

/** `に届いていない`, of a figure that is to fall `まで下がっていない` */
export function short(indicator: Indicator): string {
  return lessIsBetter(indicator) ? 'まで下がっていない' : 'に届いていない';
}

/** How far the figure strayed beside the tolerance: `実績値69.5%と目標値の71.0%の差（1.5ポイント）が、許容差の3ポイント`. */
export function strayed(indicator: Indicator, progress: IndicatorProgress): string {
  const change = differenceText(indicator, progress.changeSinceBaseline ?? 0);
  return `${actualText(indicator, progress)}と目標値の${figureText(indicator, indicator.target)}の差（${change}）が、許容差の${tolerance(indicator, '', '')}`;
}

/** 許容差 between the two texts; empty where none is given. */
export function tolerance(indicator: Indicator, before: string, after: string): string {
  const allowed = indicator.tolerance;
  return allowed === null ? '' : `${before}${toleranceText(indicator, allowed)}${after}`;
}

/** `実績値98.2人` */
export function actualText(indicator: Indicator, { latest }: IndicatorProgress): string {
  return `実績値${figureText(indicator, yearEndFigure(indicator, latest?.year ?? 0))}`;
}

/** `令和6年度の期待値の約67.47%` */
export function expectedPhrase(
  indicator: Indicator,
  { expected, latest }: IndicatorProgress,
): string {
  const actual = typeof latest?.value === 'number' ? latest.value : null;
  return `${fiscalYearName(latest?.year ?? 0)}の期待値の${computedText(indicator, expected ?? 0, actual)}`;
}

/** On which side of a bound the figure must lie; the bound itself counts as met. */
export function side(indicator: Indicator): '以上' | '以下' {
  return lessIsBetter(indicator) ? '以下' : '以上';
}
