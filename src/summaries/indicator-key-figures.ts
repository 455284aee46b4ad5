import type { Indicator } from '../plan/types.ts';
import type { IndicatorFigure } from '../source/indicator-document.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { figureText, rangeText, yearEndFigure } from './indicator-figure-text.ts';
import type { IndicatorProgress } from './indicator-progress.ts';
import type { Working } from './indicator-workings.ts';

/** A figure of an indicator that is shown large. */
export interface KeyFigure {
  name: string;
  year: FiscalYear;
  /** as the plan prints it; `null`: not reported yet */
  text: string | null;
  mark: string | null;
}

/** Where it began, where it is and where it should be; what the plan does not print at all is left out. */
export function keyFigures(indicator: Indicator, { judged }: IndicatorProgress): KeyFigure[] {
  const { baseline, target } = indicator;
  const figures: { name: string; figure: IndicatorFigure | null }[] = [
    { name: '基準値', figure: baseline },
    { name: '実績値', figure: judged && yearEndFigure(indicator, judged.year) },
    { name: '目標値', figure: target },
  ];
  return figures.flatMap(({ name, figure }) =>
    figure === null
      ? []
      : {
          name,
          year: figure.year,
          text: (name === '目標値' ? rangeText(indicator) : null) ?? figureText(indicator, figure),
          mark: figure.mark,
        },
  );
}

/**
 * The change a year that is needed from here to the target, beside the average so far, out of the
 * indicator's workings. `null` where nothing is needed or no target in numbers can be compared;
 * `average` alone is `null` where there is none.
 */
export function wayFromHere(
  workings: readonly Working[],
): { required: string; average: string | null } | null {
  const resultOf = (name: string) => workings.find((each) => each.name === name)?.result ?? null;
  const required = resultOf('ここから必要な変化');
  return required === null ? null : { required, average: resultOf('これまでの平均') };
}
