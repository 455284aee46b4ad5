import type { Indicator } from '../plan/types.ts';
import type { IndicatorFigure } from '../source/indicator-document.ts';
import { eraMonthName, fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { formatQuantity } from '../vocabulary/quantity.ts';

/**
 * What was said before, each as one sentence with its date or year and its reason: targets that
 * were replaced (oldest first), then actuals that were corrected after they had been reported.
 */
export function revisionSentences(indicator: Indicator): string[] {
  return [...targetSentences(indicator), ...correctionSentences(indicator)];
}

function targetSentences({ revisions, target, unit }: Indicator): string[] {
  return revisions.map(({ month, previous, reason }, index) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    const next = revisions[index + 1]?.previous ?? target;
    const change =
      next === null
        ? `${shown(previous.value, previous, unit)}から`
        : `${shown(previous.value, previous, unit)}から${shown(next.value, next, unit)}へ`;
    return `${eraMonthName({ year, month: number })}に、目標値を${change}改めました。${because(reason)}`;
  });
}

function correctionSentences({ actuals, unit }: Indicator): string[] {
  return actuals.flatMap(({ year, yearEnd, interim }) =>
    [
      { when: '末', figure: yearEnd },
      { when: 'の9月末', figure: interim },
    ].flatMap(({ when, figure }) => {
      if (!figure?.corrected) return [];
      const from = shown(figure.corrected.from, figure, unit);
      const to = shown(figure.value, figure, unit);
      return `${fiscalYearName(year)}${when}の実績値は、${from}と報告された後、${to}に訂正されました。${because(figure.corrected.reason)}`;
    }),
  );
}

function because(reason: string | null): string {
  return reason === null ? '理由は書かれていません。' : `理由: ${reason}`;
}

/** With the decimals of the figure beside it, and more where the value itself has more. */
function shown(
  value: number | string | null,
  { decimals }: Pick<IndicatorFigure, 'decimals'>,
  unit: string,
): string {
  if (value === null) return '空欄';
  if (typeof value === 'string') return `「${value}」`;
  const own = String(value).split('.')[1]?.length ?? 0;
  return formatQuantity({ value, unit }, Math.max(decimals, own));
}
