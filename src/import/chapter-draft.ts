import type { AchievementGrade } from '../vocabulary/achievement-grade.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import type { ChapterId, MeasureId, PolicyId } from '../vocabulary/plan-id.ts';

/** What one extracted text says, before it is written. Texts are repaired; `markdown` is Markdown. */
export interface ChapterDraft {
  id: ChapterId;
  name: string;
  slogan: string | null;
  relatedPlans: { name: string; adopted: string | null }[];
  departments: DepartmentDraft[];
  policies: PolicyDraft[];
  /** 達成度 with its meaning, as printed below the sheets */
  gradeLegend: { grade: AchievementGrade; meaning: string }[];
}

export interface DepartmentDraft {
  /** ASCII id: its file name */
  slug: string;
  name: string;
  /** 部（局）の役割: level 0 is a paragraph, 1 an item, 2 an item below it */
  role: { level: 0 | 1 | 2; text: string }[];
  headPost: string | null;
  headName: string | null;
  priorities: { number: number; issue: string; actionPolicy: string }[];
}

export interface PolicyDraft {
  id: PolicyId;
  name: string;
  slogan: string | null;
  indicators: IndicatorDraft[];
  relatedPlans: string[];
  measures: MeasureDraft[];
}

/** A printed figure: `-712人※1`. */
export interface FigureDraft {
  /** digits without separators as printed (`40.0`); words where it is not a number */
  value: string;
  isNumber: boolean;
  unit: string;
  mark: string | null;
}

export interface IndicatorDraft {
  number: number;
  name: string;
  baseline: { year: FiscalYear; figure: FigureDraft | null };
  target: { year: FiscalYear; figure: FigureDraft | null };
  actuals: ActualColumn[];
  notes: { mark: string; text: string }[];
}

/** A column of actuals: `null` as figure means that it is printed but still blank. */
export interface ActualColumn {
  year: FiscalYear;
  kind: 'interim' | 'yearEnd';
  figure: FigureDraft | null;
}

export interface MeasureDraft {
  id: MeasureId;
  name: string;
  /** wordings; the number is the place in the list */
  initiatives: string[];
  currentState: string | null;
  issues: string | null;
  rows: RowDraft[];
}

export interface RowDraft {
  /** number of the initiative in its measure */
  number: number;
  /** wording of the initiative, as the measure prints it */
  name: string;
  relisted: boolean;
  divisions: string[];
  /** as printed, `null` where the cell is blank */
  grade: string | null;
  /** Markdown, `null` where the cell is blank */
  currentStateAndIssues: string | null;
  projects: string | null;
  results: string | null;
  futureDirection: string | null;
}
