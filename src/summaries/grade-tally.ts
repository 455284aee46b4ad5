import type {
  Chapter,
  Division,
  Measure,
  Plan,
  Policy,
  ProgressEntry,
  ProgressSheet,
} from '../plan/types.ts';
import { ACHIEVEMENT_GRADES, type AchievementGrade } from '../vocabulary/achievement-grade.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

/** How many rows bear which grade. A blank grade is counted as such, never as zero or D. */
export interface GradeTally {
  /** rows of each grade, also where none bears it */
  byGrade: Record<AchievementGrade, number>;
  /** rows with a grade */
  graded: number;
  /** 未評価 */
  notGraded: number;
  /** the denominator: every row, primary and relisted; `graded + notGraded` */
  rows: number;
  /** rows marked 再掲, a part of `rows` */
  relistedRows: number;
  /** different initiatives that the rows report on: a relisted row adds none */
  initiatives: number;
}

/** What a row must tell to be counted; the browser knows no more of it. */
export type CountedRow = Pick<ProgressEntry, 'grade' | 'relisted'> & { initiative: { id: string } };

/** Counts the given rows. */
export function gradeTally(entries: readonly CountedRow[]): GradeTally {
  const byGrade: GradeTally['byGrade'] = { A: 0, B: 0, C: 0, D: 0 };
  for (const { grade } of entries) {
    if (grade !== null) byGrade[grade] += 1;
  }
  const graded = ACHIEVEMENT_GRADES.reduce((sum, grade) => sum + byGrade[grade], 0);
  return {
    byGrade,
    graded,
    notGraded: entries.length - graded,
    rows: entries.length,
    relistedRows: entries.filter(({ relisted }) => relisted).length,
    initiatives: new Set(entries.map(({ initiative }) => initiative.id)).size,
  };
}

/** The sheet of that fiscal year, `null` where the measure has none. */
export function sheetOfYear(measure: Measure, year: FiscalYear): ProgressSheet | null {
  return measure.sheets.find((sheet) => sheet.year === year) ?? null;
}

/** The newest sheet, `null` where the measure has none yet. */
export function newestSheet(measure: Measure): ProgressSheet | null {
  return measure.sheets.at(-1) ?? null;
}

/** The rows of that fiscal year for one measure, or for every measure of a policy, chapter or plan. */
export function entriesOfYear(
  scope: Measure | Policy | Chapter | Plan,
  year: FiscalYear,
): ProgressEntry[] {
  if ('sheets' in scope) return sheetOfYear(scope, year)?.entries ?? [];
  if ('measures' in scope) return scope.measures.flatMap((measure) => entriesOfYear(measure, year));
  return scope.policies.flatMap((policy) => entriesOfYear(policy, year));
}

/** The rows of that fiscal year that a division answers for, alone or with another. */
export function entriesOfDivision(division: Division, year: FiscalYear): ProgressEntry[] {
  return division.entries.filter(({ sheet }) => sheet.year === year);
}
