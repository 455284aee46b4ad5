import type { Division, Plan } from '../../src/plan/types.ts';
import { divisionNameIn } from '../../src/summaries/division-name.ts';
import {
  type BlankRow,
  type DivisionWork,
  type FigureWork,
  isDone,
  type Worklist,
} from '../../src/summaries/worklist.ts';
import { type CalendarDay, calendarDayName } from '../../src/vocabulary/calendar-day.ts';
import type { ContentProblem } from '../../src/vocabulary/content-problem.ts';
import { fiscalYearName, fiscalYearNameWithWestern } from '../../src/vocabulary/fiscal-year.ts';
import {
  REPORTING_TERM_NAMES,
  REPORTING_TERMS,
  type ReportingTerm,
} from '../../src/vocabulary/reporting-term.ts';
import { visibleText } from '../../src/vocabulary/visible-text.ts';
import { textTable } from '../command-line/text-table.ts';

/** What the worklist is printed from. */
export interface PrintedWorklist {
  plan: Plan;
  work: Worklist;
  /** only these divisions; empty for all, with what belongs to none */
  chosen: readonly Division[];
  /** under `null` those that no division can mend by itself */
  warnings: ReadonlyMap<Division | null, ContentProblem[]>;
  today: CalendarDay;
  /** the content folder as shown */
  root: string;
}

/** The worklist as text for the terminal: deadlines, a line for each division, then row by row. */
export function printWorklist(printed: PrintedWorklist): string {
  const { plan, work, chosen, warnings } = printed;
  const listed = work.divisions.filter(
    ({ division }) => chosen.length === 0 || chosen.includes(division),
  );
  const parts = [
    `残りの記入 ${fiscalYearNameWithWestern(work.year)}　${plan.municipality.name} ${plan.name}`,
    deadlineLines(printed),
    overview(listed, printed),
    ...listed.map((part) => divisionPart(part, printed)),
  ];
  if (chosen.length === 0) {
    const rest = [...figureLines(work.unassigned), ...warningLines(warnings.get(null), printed)];
    if (rest.length > 0) parts.push(['■ 担当課の決まっていないもの', ...rest].join('\n'));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function deadlineLines({ work, today }: PrintedWorklist): string {
  return REPORTING_TERMS.map((term) => {
    const day = work.deadlines[term];
    const name = `${REPORTING_TERM_NAMES[term]}の分の期限: `;
    if (day === null)
      return `${name}決まっていません（plan.yaml の「記入」に「${REPORTING_TERM_NAMES[term]}の期限」を書けます）`;
    return `${name}${calendarDayName(day)}${day < today ? '（過ぎました）' : ''}`;
  }).join('\n');
}

function overview(listed: readonly DivisionWork[], { work, warnings }: PrintedWorklist): string {
  if (listed.length === 0) return 'この年度に記入する担当課はありません。';
  return textTable(
    [
      { title: '担当課' },
      { title: '行', align: 'right' },
      { title: '記入済みの行', align: 'right' },
      { title: '9月末の空欄', align: 'right' },
      { title: '年度末の空欄', align: 'right' },
      { title: '未報告の実績値', align: 'right' },
      { title: '警告', align: 'right' },
    ],
    listed.map(({ division, rows, blankRows, figures }) => [
      divisionNameIn(division, work.year),
      String(rows),
      String(rows - blankRows.length),
      String(blanks(blankRows, 'interim')),
      String(blanks(blankRows, 'yearEnd')),
      String(figures.length),
      String(warnings.get(division)?.length ?? 0),
    ]),
  );
}

function blanks(rows: readonly BlankRow[], term: ReportingTerm): number {
  return rows.reduce((sum, row) => sum + row[term].length, 0);
}

function divisionPart(part: DivisionWork, printed: PrintedWorklist): string {
  const { division, blankRows } = part;
  const title = `■ ${divisionNameIn(division, printed.work.year)}`;
  const warned = warningLines(printed.warnings.get(division), printed);
  if (isDone(part) && warned.length === 0) return `${title}: 残りはありません`;
  return [
    title,
    ...blankRows.flatMap((row) => rowLines(row, printed.root)),
    ...figureLines(part),
    ...warned,
  ].join('\n');
}

function rowLines(row: BlankRow, root: string): string[] {
  const { initiative, relisted, sheet, line } = row.entry;
  const due = REPORTING_TERMS.filter((term) => row[term].length > 0).map(
    (term) => `${REPORTING_TERM_NAMES[term]}: ${row[term].join('、')}`,
  );
  return [
    `  ${initiative.id}  ${initiative.name}${relisted ? '（再掲）' : ''}`,
    visibleText(`      ${due.join('　')}  ${root}/${sheet.file}:${line}`),
  ];
}

function figureLines({ figures, stale }: FigureWork): string[] {
  return [
    ...figures.map(
      ({ indicator, year, term }) =>
        `  目標指標 ${indicator.id}  ${indicator.name}: ${fiscalYearName(year)}の${REPORTING_TERM_NAMES[term]}の実績値`,
    ),
    ...stale.map(
      ({ indicator, newest }) =>
        `  目標指標 ${indicator.id}  ${indicator.name}: ${fiscalYearName(newest)}の後、新しい実績値がありません`,
    ),
  ];
}

function warningLines(
  problems: readonly ContentProblem[] | undefined,
  { root }: PrintedWorklist,
): string[] {
  return (problems ?? []).map(({ code, file, line, message }) =>
    visibleText(`  警告 ${code}  ${message}  ${root}/${file}:${line}`),
  );
}
