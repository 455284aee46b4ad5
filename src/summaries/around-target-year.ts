import type { Indicator } from '../plan/types.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { figureText, yearEndFigure } from './indicator-figure-text.ts';
import type { IndicatorProgress } from './indicator-progress.ts';

/* What must be said where the newest figure and the target year do not meet. Each is a list of none or one sentence. */

/** That the figure of the target year, which has passed, is not reported. */
export function targetYearMissing(
  { target }: Indicator,
  { due, final, judged, overdue }: IndicatorProgress,
): string[] {
  if (target === null || judged === null || final || judged.year === target.year) return [];
  if (!due && !overdue) return [];
  return [`目標年度（${fiscalYearName(target.year)}）の実績値は、報告されていません。`];
}

/** The newest figure where it came after the one that the final verdict is about. */
export function laterActual(indicator: Indicator, { judged, latest }: IndicatorProgress): string[] {
  if (judged === null || latest === null || latest.year === judged.year) return [];
  const figure = figureText(indicator, yearEndFigure(indicator, latest.year));
  return [`その後、${fiscalYearName(latest.year)}は${figure}です。`];
}
