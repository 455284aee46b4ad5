import type { Chapter, Division, Measure, Plan, Policy, ProgressEntry } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { SHEET_COLUMNS } from '../vocabulary/sheet-field.ts';
import { entriesOfDivision, entriesOfYear, sheetOfYear } from './grade-tally.ts';

/** How far some rows are filled in. A blank is 未記入 (未評価 for the grade), whatever its reason. */
export interface SheetCompleteness {
  rows: number;
  /** rows without any blank */
  completeRows: number;
  /** the columns in the sheet's order: how many of `rows` have something written there */
  fields: { key: SheetColumnKey; name: string; filled: number }[];
  /** fields with something written, of `fieldsInAll` = rows × columns */
  filled: number;
  fieldsInAll: number;
}

export type SheetColumnKey = (typeof SHEET_COLUMNS)[number]['key'];

/** Counts what is written in the rows. 「なし」 and a dash are text and count as written. */
export function sheetCompleteness(entries: readonly ProgressEntry[]): SheetCompleteness {
  const fields = SHEET_COLUMNS.map(({ key, name }) => ({
    key,
    name,
    filled: entries.filter((entry) => entry[key] !== null).length,
  }));
  return {
    rows: entries.length,
    completeRows: entries.filter((entry) => SHEET_COLUMNS.every(({ key }) => entry[key] !== null))
      .length,
    fields,
    filled: fields.reduce((sum, field) => sum + field.filled, 0),
    fieldsInAll: entries.length * SHEET_COLUMNS.length,
  };
}

/** How far each part of the plan has filled in its sheets of one fiscal year. Parts without rows are left out. */
export interface YearCompleteness {
  year: FiscalYear;
  all: SheetCompleteness;
  chapters: { chapter: Chapter; completeness: SheetCompleteness }[];
  policies: { policy: Policy; completeness: SheetCompleteness }[];
  /** one for each sheet of the year */
  measures: { measure: Measure; completeness: SheetCompleteness }[];
  /** A row of two divisions counts for both, so these may add up to more than all rows. */
  divisions: { division: Division; completeness: SheetCompleteness }[];
}

/** The completeness of a fiscal year, as a whole and part by part, in the plan's order. */
export function yearCompleteness(plan: Plan, year: FiscalYear): YearCompleteness {
  return {
    year,
    all: sheetCompleteness(entriesOfYear(plan, year)),
    chapters: plan.chapters
      .map((chapter) => ({
        chapter,
        completeness: sheetCompleteness(entriesOfYear(chapter, year)),
      }))
      .filter(({ completeness }) => completeness.rows > 0),
    policies: plan.policies
      .map((policy) => ({ policy, completeness: sheetCompleteness(entriesOfYear(policy, year)) }))
      .filter(({ completeness }) => completeness.rows > 0),
    measures: plan.measures
      .filter((measure) => sheetOfYear(measure, year) !== null)
      .map((measure) => ({
        measure,
        completeness: sheetCompleteness(entriesOfYear(measure, year)),
      })),
    divisions: plan.divisions
      .map((division) => ({
        division,
        completeness: sheetCompleteness(entriesOfDivision(division, year)),
      }))
      .filter(({ completeness }) => completeness.rows > 0),
  };
}
