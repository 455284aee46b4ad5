import type { Indicator } from '../plan/types.ts';
import type { IndicatorFigure } from '../source/indicator-document.ts';
import { eraMonthName, type FiscalYear } from '../vocabulary/fiscal-year.ts';
import { formatNumber, formatQuantity, withUnit } from '../vocabulary/quantity.ts';

/** The part of an indicator that its figures are told from. Every {@link Indicator} is one. */
export type ToldIndicator = Pick<
  Indicator,
  | 'unit'
  | 'kind'
  | 'baseline'
  | 'target'
  | 'range'
  | 'milestones'
  | 'revisions'
  | 'countedFrom'
  | 'actuals'
>;

/** One figure of an indicator in words, as a line of a table: what the chart shows, readable by anyone. */
export interface FigureRow {
  year: FiscalYear;
  /** `基準値`, `実績値（9月末）` */
  what: string;
  /** with the unit, as printed; `null`: not reported yet */
  text: string | null;
  /** note mark printed beside it */
  mark: string | null;
  /** what was reported before, why a target was replaced; `null` where there is nothing to say */
  remark: string | null;
}

/** Every figure of the indicator in the order of time, also those that are not reported yet. */
export function figureRows(indicator: ToldIndicator): FigureRow[] {
  const { baseline, target, milestones, revisions, actuals, unit } = indicator;
  const row = (what: string, figure: IndicatorFigure | null): FigureRow[] =>
    figure === null
      ? []
      : [
          {
            year: figure.year,
            what,
            text: printedFigure(figure, unit),
            mark: figure.mark,
            remark: correctionRemark(figure, unit),
          },
        ];
  const reported = actuals.flatMap(({ interim, yearEnd }) => [
    ...row('実績値（9月末現在）', interim),
    ...row('実績値（年度末）', yearEnd),
  ]);
  const replaced = revisions.flatMap(({ previous, month, reason }) =>
    row('改定前の目標値', previous).map((each) => ({
      ...each,
      remark: `${monthName(month)}に改定${reason === null ? '' : `（${withoutFullStop(reason)}）`}`,
    })),
  );
  const aims = row('目標値', target).map((each) => ({
    ...each,
    text: targetText(indicator) ?? each.text,
  }));
  return [
    ...row('基準値', baseline),
    ...reported,
    ...milestones.flatMap((figure) => row('中間目標', figure)),
    ...replaced,
    ...aims,
  ].sort((a, b) => a.year - b.year);
}

/** The figure as printed, with its unit: `28,493人`; words as they are; `null` where it is not reported. */
export function printedFigure(
  { value, decimals }: Pick<IndicatorFigure, 'value' | 'decimals'>,
  unit: string,
): string | null {
  if (typeof value !== 'number') return value;
  // A value that was corrected may have had more digits than the one that stands there now.
  const own = String(value).split('.')[1]?.length ?? 0;
  return formatQuantity({ value, unit }, Math.max(decimals, own));
}

/** The target with what the kind adds to it: `40〜60%`, `55%以上`; `null` where there is none. */
export function targetText({ kind, target, range, unit }: ToldIndicator): string | null {
  if (kind === 'range' && range !== null) {
    return withUnit(`${formatNumber(range.lower)}〜${formatNumber(range.upper)}`, unit);
  }
  const text = target === null ? null : printedFigure(target, unit);
  if (text === null) return null;
  if (kind === 'keepAtLeast') return `${text}以上`;
  if (kind === 'keepAtMost') return `${text}以下`;
  return text;
}

function correctionRemark({ corrected, decimals }: IndicatorFigure, unit: string): string | null {
  if (corrected === null) return null;
  const { from, reason } = corrected;
  const before = printedFigure({ value: from, decimals }, unit);
  return `訂正前は${before}${reason === null ? '' : `（${withoutFullStop(reason)}）`}`;
}

/** `2023-04` → `令和5年4月` */
function monthName(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return eraMonthName({ year, month: number });
}

function withoutFullStop(sentence: string): string {
  return sentence.replace(/。$/, '');
}
