import { figureRows, printedFigure, targetText } from '../charts/figure-rows.ts';
import type { Indicator } from '../plan/types.ts';
import type { IndicatorFigure } from '../source/indicator-document.ts';
import { interimFigure, yearEndFigure } from '../summaries/indicator-figure-text.ts';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { type Html, html } from './html.ts';
import { type PaperSource, printedLine } from './paper-source.ts';
import { blank } from './sheet-tables.ts';

/**
 * 目標指標 as the sheet of a policy prints them: baseline, target, the year-end actual of the year
 * before, 9月末 and 年度末 of the year itself. Where all figures of a column are of one year, the
 * column bears it, as in the source; else each figure does.
 */
export function indicatorTable(
  source: PaperSource,
  indicators: readonly Indicator[],
  year: FiscalYear,
): Html | null {
  if (indicators.length === 0) return null;
  const baselineYear = commonYear(indicators.map(({ baseline }) => baseline));
  const targetYear = commonYear(indicators.map(({ target }) => target));
  const before = fiscalYearName(year - 1);
  const now = fiscalYearName(year);
  return html`<section class="wide" tabindex="0" aria-label="目標指標">
<table class="indicators">
<caption>目標指標</caption>
<colgroup><col class="name"><col class="unit"><col span="5"></colgroup>
<thead>
<tr><th rowspan="2" scope="col">目標指標名</th><th rowspan="2" scope="col">単位</th><th rowspan="2" scope="col">基準値${inBrackets(baselineYear)}</th><th rowspan="2" scope="col">目標値${inBrackets(targetYear)}</th><th scope="colgroup">${before}　実績値</th><th colspan="2" scope="colgroup">${now}　実績値</th></tr>
<tr><th scope="col"><span class="screen-reader">${before}の</span>年度末実績</th><th scope="col"><span class="screen-reader">${now}の</span>9月末現在実績</th><th scope="col"><span class="screen-reader">${now}の</span>年度末実績</th></tr>
</thead>
<tbody>
${indicators.map((indicator) => {
  const { name, unit, baseline, target } = indicator;
  return html`<tr><th scope="row">${printedLine(source, name)}</th><td>${unit === '' ? '―' : unit}</td>${cell(baseline, unit, baselineYear)}${cell(target, unit, targetYear, targetText(indicator))}${cell(yearEndFigure(indicator, year - 1), unit)}${cell(interimFigure(indicator, year), unit)}${cell(yearEndFigure(indicator, year), unit)}</tr>
`;
})}</tbody>
</table>
</section>
${notes(indicators, year)}`;
}

/**
 * One figure. Blank where it is still to be reported; a dash where nobody is asked for it.
 *
 * @param headed the year that its column bears; `undefined` where the column names its own
 */
function cell(
  figure: IndicatorFigure | null,
  unit: string,
  headed?: FiscalYear | null,
  text: string | null = figure && printedFigure(figure, unit),
): Html {
  if (figure === null) return html`<td class="figure">―</td>`;
  if (text === null) return html`<td class="figure to-write">${blank('未報告')}</td>`;
  const year = headed === null && html`<small>（${fiscalYearName(figure.year)}）</small>`;
  const kind = typeof figure.value === 'string' ? 'words' : 'figure';
  return html`<td class="${kind}">${text}${figure.mark && html`<sup>${figure.mark}</sup>`}${year}</td>`;
}

function commonYear(figures: readonly (IndicatorFigure | null)[]): FiscalYear | null {
  const years = new Set(figures.flatMap((figure) => figure?.year ?? []));
  return years.size === 1 ? ([...years][0] as FiscalYear) : null;
}

function inBrackets(year: FiscalYear | null): string {
  return year === null ? '' : `（${fiscalYearName(year)}）`;
}

/**
 * The notes below the table, with the indicator's name where there are several: as printed, then what
 * was corrected of the figures in the table, and which targets were replaced.
 */
function notes(indicators: readonly Indicator[], year: FiscalYear): Html | null {
  const all = indicators.flatMap((indicator) => {
    const remarks = figureRows(indicator).flatMap(({ year: own, what, text, remark }) =>
      remark === null || (what.startsWith('実績値') && own !== year && own !== year - 1)
        ? []
        : [`${fiscalYearName(own)}の${what}${text ?? '（未報告）'}：${remark}`],
    );
    const printed = indicator.notes.map(({ mark, text }) => (mark ? `${mark} ${text}` : text));
    return [...printed, ...remarks].map((text) => ({ name: indicator.name, text }));
  });
  if (all.length === 0) return null;
  const named = indicators.length > 1;
  return html`<ul class="notes">
${all.map(({ name, text }) => html`<li>${named && `「${name}」 `}${text}</li>\n`)}</ul>`;
}
