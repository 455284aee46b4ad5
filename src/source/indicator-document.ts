import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

/** How the figure is meant to move. Left out, it follows from baseline and target. */
export type IndicatorKind =
  | 'increase'
  | 'decrease'
  | 'keepAtLeast'
  | 'keepAtMost'
  | 'range'
  | 'cumulative'
  | 'share'
  | 'deed'
  | 'text';

/** A figure of an indicator. `mark` is the note mark printed beside it (`※1`). */
export interface IndicatorFigure {
  year: FiscalYear;
  /** `null`: not reported yet. Text only for kinds `deed` and `text`. */
  value: number | string | null;
  /** digits after the point as printed, so that 40.0% keeps its zero */
  decimals: number;
  mark: string | null;
  /** what was reported before it was corrected later, and why; `null` where it never was */
  corrected: { from: number | string; reason: string | null } | null;
}

/** A target that was replaced: the old figure, the month of the change and its reason. */
export interface TargetRevision {
  /** `2023-04` */
  month: string;
  previous: IndicatorFigure;
  reason: string | null;
}

export interface IndicatorDocument {
  number: number;
  name: string;
  unit: string;
  kind: IndicatorKind | null;
  /** names of the divisions that report its figures; empty where the plan does not say */
  reporters: string[];
  baseline: IndicatorFigure | null;
  /** for the kind `range` its value is `null` and `range` holds the bounds */
  target: IndicatorFigure | null;
  range: { lower: number; upper: number } | null;
  /** 中間目標 that the plan published, ascending by year */
  milestones: IndicatorFigure[];
  /** 目標値の改定, oldest first */
  revisions: TargetRevision[];
  /** 許容差 in the unit (percentage points for %): changes within it are no change */
  tolerance: number | null;
  /** first fiscal year of the period that a cumulative figure counts */
  countedFrom: FiscalYear | null;
  /** why the figures must not be judged, in the editors' words; `null` where they may */
  notComparable: string | null;
  /** one per fiscal year; a year without a line was never asked for */
  actuals: {
    year: FiscalYear;
    yearEnd: IndicatorFigure | null;
    /** 9月末現在実績: shown, never judged against a yearly target */
    interim: IndicatorFigure | null;
  }[];
  /** notes printed below the table; `mark` as printed (`※1`), `null` for a note without one */
  notes: { mark: string | null; text: string }[];
}
