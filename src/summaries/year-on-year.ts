import Big from 'big.js';
import type { Indicator, Plan, ProgressEntry } from '../plan/types.ts';
import { ACHIEVEMENT_GRADES } from '../vocabulary/achievement-grade.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { entriesOfYear } from './grade-tally.ts';

/** From one reported year-end actual to the next; years without a figure lie between the two. */
export interface ActualChange {
  from: { year: FiscalYear; value: number | string };
  to: { year: FiscalYear; value: number | string };
  /** in the indicator's unit; `null` where the figures are words */
  change: number | null;
  /** whether the later value was corrected after it was reported, or the earlier one */
  corrected: boolean;
}

/**
 * How the year-end actuals moved, oldest first. A blank year is no zero: the change then spans the
 * years around it. Empty where fewer than two are reported.
 */
export function actualChanges({ actuals }: Pick<Indicator, 'actuals'>): ActualChange[] {
  const reported = actuals
    .flatMap(({ year, yearEnd }) =>
      yearEnd === null || yearEnd.value === null
        ? []
        : [{ year, value: yearEnd.value, corrected: yearEnd.corrected !== null }],
    )
    .sort((a, b) => a.year - b.year);
  return reported.slice(1).map((to, index) => {
    const from = reported[index] as (typeof reported)[number];
    return {
      from: { year: from.year, value: from.value },
      to: { year: to.year, value: to.value },
      change:
        typeof from.value === 'number' && typeof to.value === 'number'
          ? new Big(to.value).minus(from.value).toNumber()
          : null,
      corrected: from.corrected || to.corrected,
    };
  });
}

/** How a row's grade moved since the sheet of the fiscal year before. */
export type GradeMove =
  | 'better'
  | 'same'
  | 'worse'
  /** 未評価 before, a grade now */
  | 'newlyGraded'
  /** a grade before, 未評価 now */
  | 'notGradedYet'
  /** 未評価 in both years */
  | 'neverGraded'
  /** the row did not stand in the year before */
  | 'newRow'
  /** the row stood in the year before only */
  | 'endedRow';

export interface GradeChange {
  /** `null`: only in the other year */
  before: ProgressEntry | null;
  now: ProgressEntry | null;
  move: GradeMove;
}

/**
 * Every row of a fiscal year and of the one before, joined by the row's id (which outlives a renamed
 * division), in the plan's order; rows that ended come after the others of their measure.
 */
export function gradeChanges(plan: Plan, year: FiscalYear): GradeChange[] {
  return plan.measures.flatMap((measure) => {
    const now = entriesOfYear(measure, year);
    const before = new Map(entriesOfYear(measure, year - 1).map((entry) => [entry.id, entry]));
    const ids = new Set(now.map(({ id }) => id));
    return [
      ...now.map((entry) => moveOf(before.get(entry.id) ?? null, entry)),
      ...[...before.values()].filter(({ id }) => !ids.has(id)).map((entry) => moveOf(entry, null)),
    ];
  });
}

/** How many rows moved which way; the counts of a year add up to all of its pairs. */
export function gradeMoveCounts(changes: readonly GradeChange[]): Record<GradeMove, number> {
  const counts: Record<GradeMove, number> = {
    better: 0,
    same: 0,
    worse: 0,
    newlyGraded: 0,
    notGradedYet: 0,
    neverGraded: 0,
    newRow: 0,
    endedRow: 0,
  };
  for (const { move } of changes) counts[move] += 1;
  return counts;
}

function moveOf(before: ProgressEntry | null, now: ProgressEntry | null): GradeChange {
  return { before, now, move: nameOfMove(before, now) };
}

function nameOfMove(before: ProgressEntry | null, now: ProgressEntry | null): GradeMove {
  if (before === null) return 'newRow';
  if (now === null) return 'endedRow';
  if (before.grade === null) return now.grade === null ? 'neverGraded' : 'newlyGraded';
  if (now.grade === null) return 'notGradedYet';
  // The list runs from best to worst.
  const steps = ACHIEVEMENT_GRADES.indexOf(before.grade) - ACHIEVEMENT_GRADES.indexOf(now.grade);
  return steps === 0 ? 'same' : steps > 0 ? 'better' : 'worse';
}
