import type { Indicator } from '../plan/types.ts';
import type { IndicatorFigure } from '../source/indicator-document.ts';
import type { FigureCode } from './code-lists.ts';

/** A figure with what it is. */
export interface Observation {
  figure: FigureCode;
  year: number;
  value: number | string | null;
  decimals: number | null;
  mark: string | null;
  /** month in which a target was replaced */
  revisedMonth: string | null;
  /** why a figure was corrected or a target replaced */
  reason: string | null;
}

/** Every figure of an indicator, old ones before those that replaced them. */
export function observationsOf(indicator: Indicator): Observation[] {
  return [
    ...figureOf('baseline', indicator.baseline),
    ...indicator.milestones.flatMap((milestone) => figureOf('milestone', milestone)),
    ...targetsOf(indicator),
    ...indicator.revisions.flatMap(({ month, previous, reason }) =>
      figureOf('previousTarget', previous).map((each) => ({
        ...each,
        revisedMonth: month,
        reason,
      })),
    ),
    ...indicator.actuals.flatMap(({ yearEnd, interim }) => [
      ...actualOf('previousActualInterim', 'actualInterim', interim),
      ...actualOf('previousActualYearEnd', 'actualYearEnd', yearEnd),
    ]),
  ];
}

function figureOf(code: FigureCode, figure: IndicatorFigure | null): Observation[] {
  if (figure === null) return [];
  const { year, value, decimals, mark } = figure;
  return [{ figure: code, year, value, decimals, mark, revisedMonth: null, reason: null }];
}

function targetsOf({ target, range }: Indicator): Observation[] {
  if (target === null || range === null) return figureOf('target', target);
  return [
    ...figureOf('targetLower', { ...target, value: range.lower }),
    ...figureOf('targetUpper', { ...target, value: range.upper }),
  ];
}

/** A figure that was corrected later, before the one that stands today. */
function actualOf(
  before: FigureCode,
  now: FigureCode,
  figure: IndicatorFigure | null,
): Observation[] {
  if (figure === null || figure.corrected === null) return figureOf(now, figure);
  const { from, reason } = figure.corrected;
  const previous = figureOf(before, { ...figure, value: from, mark: null });
  return [
    ...previous.map((each) => ({ ...each, decimals: null, reason })),
    ...figureOf(now, figure),
  ];
}
