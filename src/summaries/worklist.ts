import type { Division, Indicator, Plan, ProgressEntry } from '../plan/types.ts';
import type { CalendarDay } from '../vocabulary/calendar-day.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { deadline, type ReportingTerm } from '../vocabulary/reporting-term.ts';
import { SHEET_COLUMNS } from '../vocabulary/sheet-field.ts';
import { divisionYears } from './division-rows.ts';
import {
  type MissingFigure,
  missingFigures,
  type StaleFigure,
  staleFigure,
} from './missing-figures.ts';

/** What is still to be reported for a fiscal year, by the divisions that owe it. */
export interface Worklist {
  year: FiscalYear;
  /** each `null` until plan.yaml names it */
  deadlines: Record<ReportingTerm, CalendarDay | null>;
  /** every division that reports on a row or a figure, in the order of divisions.yaml */
  divisions: DivisionWork[];
  /** of indicators whose division the plan does not name */
  unassigned: FigureWork;
}

/** One division's part. A row or figure of two divisions stands with both: either may fill it in. */
export interface DivisionWork extends FigureWork {
  division: Division;
  /** rows that it reports on */
  rows: number;
  /** the rows with a blank, in the sheet's order; primary rows first */
  blankRows: BlankRow[];
}

/** What is missing of indicators. */
export interface FigureWork {
  figures: MissingFigure[];
  stale: StaleFigure[];
}

/** A row with the names of its blank columns, by the time when they are due. */
export type BlankRow = { entry: ProgressEntry } & Record<ReportingTerm, string[]>;

/** 現状・課題 and 実施事業 can be written while the year runs; what came of it cannot. */
const DUE_INTERIM: readonly string[] = ['currentStateAndIssues', 'projects'];

/** The work that is left for the sheets of this year and for every figure asked for until then. */
export function worklist(plan: Plan, year: FiscalYear): Worklist {
  const { interimDue, yearEndDue } = plan.reporting;
  const divisions = plan.divisions.flatMap((division) => {
    const entries = divisionYears(division).find((each) => each.year === year)?.entries ?? [];
    const own = plan.indicators.filter((indicator) => indicator.divisions.includes(division));
    if (entries.length + own.length === 0) return [];
    return {
      division,
      rows: entries.length,
      blankRows: blankRows(entries),
      ...figureWork(own, year),
    };
  });
  return {
    year,
    deadlines: {
      interim: interimDue && deadline('interim', year, interimDue),
      yearEnd: yearEndDue && deadline('yearEnd', year, yearEndDue),
    },
    divisions,
    unassigned: figureWork(
      plan.indicators.filter((indicator) => indicator.divisions.length === 0),
      year,
    ),
  };
}

/** Whether nothing is left to do. */
export function isDone({
  blankRows = [],
  figures,
  stale,
}: FigureWork & { blankRows?: BlankRow[] }): boolean {
  return blankRows.length + figures.length + stale.length === 0;
}

function figureWork(indicators: readonly Indicator[], year: FiscalYear): FigureWork {
  return {
    figures: indicators.flatMap((indicator) => missingFigures(indicator, year)),
    stale: indicators.flatMap((indicator) => staleFigure(indicator, year) ?? []),
  };
}

function blankRows(entries: readonly ProgressEntry[]): BlankRow[] {
  return entries.flatMap((entry) => {
    const blank = SHEET_COLUMNS.filter(({ key }) => entry[key] === null);
    if (blank.length === 0) return [];
    const [interim, yearEnd] = [true, false].map((early) =>
      blank.filter(({ key }) => DUE_INTERIM.includes(key) === early).map(({ name }) => name),
    ) as [string[], string[]];
    return { entry, interim, yearEnd };
  });
}
