import { sheetFileText } from '../import/writing/sheet-file.ts';
import { runsIn } from '../plan/initiatives-in-year.ts';
import type { Initiative, Measure, ProgressEntry } from '../plan/types.ts';
import { divisionNameIn } from '../summaries/division-name.ts';
import { sheetOfYear } from '../summaries/grade-tally.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

/** The sheet of a measure for the next fiscal year, and what somebody has to look at in it. */
export interface NextSheet {
  text: string;
  /** Japanese sentences */
  notes: string[];
}

/**
 * The rows of last year's sheet again: 担当課, 現状・課題 and 実施事業 carried over, 成果, 達成度 and
 * 今後の方向性 blank. Rows of initiatives that have ended fall away; those that begin get a row of their
 * own, with the divisions of the row before it to start from. `null` where no initiative runs in that
 * year.
 *
 * @param emptied whether 現状・課題 and 実施事業 are to be written anew as well
 */
export function nextSheet(
  measure: Measure,
  { from, year, emptied }: { from: FiscalYear; year: FiscalYear; emptied: boolean },
): NextSheet | null {
  const before = sheetOfYear(measure, from)?.entries ?? [];
  const running = measure.initiatives.filter((initiative) => runsIn(initiative, year));
  if (running.length === 0) return null;
  const kept = before.filter(({ initiative }) => running.includes(initiative));
  const begun = running.filter((each) => !before.some(({ initiative }) => initiative === each));
  const ended = new Set(before.filter((row) => !kept.includes(row)).map((row) => row.initiative));
  const rows = [
    ...kept.map((row) => ({ ...carried(row, year, emptied), number: row.initiative.number })),
    ...begun.map((initiative) => newRow(initiative, kept, year)),
  ];
  return {
    text: sheetFileText({ rows }),
    notes: [
      ...[...ended].map(({ id, name }) => `${id}「${name}」は終わった取組なので、行を作りません。`),
      ...begun.map(
        ({ id, name }) => `${id}「${name}」は新しい行です。担当課と現状・課題を確かめてください。`,
      ),
    ],
  };
}

function carried(row: ProgressEntry, year: FiscalYear, emptied: boolean) {
  return {
    name: row.initiative.name,
    relisted: row.relisted,
    divisions: row.divisions.map((division) => divisionNameIn(division, year)),
    grade: null,
    currentStateAndIssues: emptied ? null : (row.currentStateAndIssues?.markdown ?? null),
    projects: emptied ? null : (row.projects?.markdown ?? null),
    results: null,
    futureDirection: null,
  };
}

function newRow(initiative: Initiative, rows: readonly ProgressEntry[], year: FiscalYear) {
  const primary = rows.filter(({ relisted }) => !relisted);
  const near = primary.findLast((row) => row.initiative.number < initiative.number) ?? primary[0];
  return {
    number: initiative.number,
    name: initiative.name,
    relisted: false,
    divisions: (near?.divisions ?? []).map((division) => divisionNameIn(division, year)),
    grade: null,
    currentStateAndIssues: null,
    projects: null,
    results: null,
    futureDirection: null,
  };
}
