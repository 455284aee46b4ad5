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
export function actualText(indicator: Indicator, { judged }: IndicatorProgress): string {
  return `実績値${figureText(indicator, yearEndFigure(indicator, judged?.year ?? 0))}`;
}

/** `令和6年度の期待値の約67.47%` */
export function expectedPhrase(
  indicator: Indicator,
  { expected, judged }: IndicatorProgress,
): string {
  const actual = typeof judged?.value === 'number' ? judged.value : null;
  return `${fiscalYearName(judged?.year ?? 0)}の期待値の${computedText(indicator, expected ?? 0, actual)}`;
}

/** On which side of a bound the figure must lie; the bound itself counts as met. */
export function side(indicator: Indicator): '以上' | '以下' {
  return lessIsBetter(indicator) ? '以下' : '以上';
}

/** Of a sum that is to stay at 0, up to 「ため」: `令和6年度までの合計が、目標値と同じ0件のままであるため`. */
export function stillNone(indicator: Indicator, { judged }: IndicatorProgress): string {
  const target = figureText(indicator, indicator.target);
  return `${fiscalYearName(judged?.year ?? 0)}までの合計が、目標値と同じ${target}のままであるため`;
}

/** The same of a sum that is above 0; before the target year it says why nobody need wait for it. */
export function countedAgainst(indicator: Indicator, progress: IndicatorProgress): string {
  const { due, judged } = progress;
  const target = figureText(indicator, indicator.target);
  const actual = actualText(indicator, progress);
  if (due) return `${actual}が、目標値の${target}を超えているため`;
  const until = fiscalYearName(judged?.year ?? 0);
  const aimed = fiscalYearName(indicator.target?.year ?? 0);
  const sum = actual.replace(/^実績値/, '');
  return `${until}までの合計がすでに${sum}あり、目標年度（${aimed}）の合計が${target}になることはないため`;
}
