import type { Measure, ProgressEntry, Prose } from '../plan/types.ts';
import { sheetOfYear } from '../summaries/grade-tally.ts';
import { runsIn } from '../summaries/initiative-rows.ts';
import { NOT_FILLED_IN } from '../vocabulary/achievement-grade.ts';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { type Html, html } from './html.ts';
import { type PaperSource, printedLine, printedProse } from './paper-source.ts';
import { measureTitle, SHEET_TITLE } from './paper-words.ts';
import { blank, sheetTables } from './sheet-tables.ts';

/**
 * A measure in the source's order: its name, 施策内容, 現状, 課題, 施策進捗管理シート.
 *
 * @param heading `h1` to `h4`, with an id where something leads to it
 */
export function measurePart(
  source: PaperSource,
  measure: Measure,
  year: FiscalYear,
  heading: (text: string) => Html,
): Html {
  const { initiatives, currentState, issues } = measure;
  const sheet = sheetOfYear(measure, year);
  const running = initiatives.filter((initiative) => runsIn(initiative, year));
  return html`${heading(measureTitle(measure))}
<ul class="initiatives">
${running.map(({ name }) => html`<li>${printedLine(source, name)}</li>\n`)}</ul>
<dl class="state">
${described(source, '現状', currentState)}${described(source, '課題', issues)}</dl>
${
  sheet === null
    ? html`<p>${fiscalYearName(year)}の${SHEET_TITLE}はありません。</p>`
    : sheetTables(source, sheet)
}`;
}

/** Rows of a division in one measure, without what the measure says of itself. */
export function measureRows(
  source: PaperSource,
  entries: [ProgressEntry, ...ProgressEntry[]],
  heading: (text: string) => Html,
): Html {
  const { sheet } = entries[0];
  return html`${heading(measureTitle(sheet.measure))}
${sheetTables(source, sheet, entries)}`;
}

function described(source: PaperSource, name: string, prose: Prose | null): Html {
  return html`<div><dt>${name}</dt><dd class="prose">${
    prose === null ? blank(NOT_FILLED_IN) : printedProse(source, prose)
  }</dd></div>
`;
}
