import type { ProgressEntry, ProgressSheet } from '../plan/types.ts';
import { NOT_FILLED_IN, NOT_GRADED } from '../vocabulary/achievement-grade.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { SHEET_COLUMNS } from '../vocabulary/sheet-field.ts';
import { type Html, html } from './html.ts';
import { type PaperSource, printedLine, printedProse } from './paper-source.ts';
import { measureTitle, planTitle, rowDivisions, SHEET_TITLE } from './paper-words.ts';
import { isLongRow } from './row-length.ts';

/**
 * Rows of one sheet as the official table: its six columns in their order, headed on each page that
 * it goes over, the legend of the grades at the foot of each.
 *
 * A row is kept on one page. One that is too long for that stands in a table of its own, whose
 * repeated heading names its 施策内容, so that the rest of it is recognised on the next page.
 */
export function sheetTables(
  source: PaperSource,
  sheet: ProgressSheet,
  entries: readonly ProgressEntry[] = sheet.entries,
): Html {
  return html`${tablesOf(entries).map((rows) => sheetTable(source, sheet, rows))}`;
}

/** The rows as they share tables: a long one alone. */
function tablesOf(entries: readonly ProgressEntry[]): ProgressEntry[][] {
  const tables: ProgressEntry[][] = [];
  let open: ProgressEntry[] | null = null;
  for (const entry of entries) {
    if (isLongRow(entry)) {
      tables.push([entry]);
      open = null;
    } else if (open === null) {
      open = [entry];
      tables.push(open);
    } else {
      open.push(entry);
    }
  }
  return tables;
}

function sheetTable(source: PaperSource, sheet: ProgressSheet, rows: ProgressEntry[]): Html {
  const [first] = rows as [ProgressEntry, ...ProgressEntry[]];
  const long = rows.length === 1 && isLongRow(first);
  const title = `${measureTitle(sheet.measure)}　${fiscalYearName(sheet.year)}`;
  const name = `${title}の${SHEET_TITLE}${long ? `「${first.initiative.name}」` : ''}`;
  return html`<section class="wide" tabindex="0" aria-label="${name}${first.relisted && '（再掲）'}${rowDivisions(first)}">
<table class="sheet">
<caption class="screen-reader">${name}</caption>
<colgroup><col class="content"><col class="state-column"><col class="projects"><col class="results"><col class="grade"><col class="direction"></colgroup>
<thead>
<tr class="running"><th colspan="6" scope="colgroup"><div><span><b>＜${SHEET_TITLE}＞</b>${measureTitle(sheet.measure)}${long && html`<span class="of-row">${rowDivisions(first)}${rowName(source, first)}</span>`}</span><span>${planTitle(source.plan)}　${fiscalYearName(sheet.year)}</span></div></th></tr>
<tr class="columns"><th scope="col">担当課・施策内容</th>${SHEET_COLUMNS.map(({ name: column }) => html`<th scope="col">${column}</th>`)}</tr>
</thead>
<tbody>
${rows.map((entry) => sheetRow(source, entry, long))}</tbody>
${legend(source)}</table>
</section>
`;
}

function sheetRow(source: PaperSource, entry: ProgressEntry, long: boolean): Html {
  return html`<tr class="${long ? 'long' : 'whole'}">
<th scope="row"><span class="divisions">${rowDivisions(entry)}</span>${rowName(source, entry)}</th>
${SHEET_COLUMNS.map(({ key }) => {
  if (key === 'grade') {
    const { grade } = entry;
    return html`<td class="grade">${grade ?? blank(NOT_GRADED)}</td>`;
  }
  const prose = entry[key];
  return prose === null
    ? html`<td class="to-write">${blank(NOT_FILLED_IN)}</td>`
    : html`<td class="prose">${printedProse(source, prose)}</td>`;
})}
</tr>
`;
}

function rowName(source: PaperSource, { relisted, initiative }: ProgressEntry): Html {
  return html`${relisted && '（再掲）'}${printedLine(source, initiative.name)}`;
}

/** On paper a box to write in; who hears the page is told that nothing stands there. */
export function blank(word: string): Html {
  return html`<span class="screen-reader">${word}</span>`;
}

/** 達成度 as the sheet explains it at its foot. */
function legend({ plan: { gradeLegend } }: PaperSource): Html | null {
  if (gradeLegend.length === 0) return null;
  return html`<tfoot><tr><td colspan="6">（達成度）${gradeLegend.map(
    ({ grade, meaning }) => html`<span class="grade-meaning">${grade}：${meaning}</span>`,
  )}</td></tr></tfoot>
`;
}
