import type { Plan, ProgressEntry } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { entriesOfDivision, entriesOfYear, type GradeTally, gradeTally } from './grade-tally.ts';

/** What a tally counts the rows of. */
export type TalliedLevel = 'plan' | 'chapter' | 'policy' | 'measure' | 'division';

export interface PartTally {
  level: TalliedLevel;
  /** id of the part; empty for the whole plan */
  id: string;
  name: string;
  year: FiscalYear;
  tally: GradeTally;
}

/**
 * The grades of one fiscal year: of the whole plan, then of every chapter, policy, measure and
 * division with rows in it, in the plan's order. A row of two divisions counts for both of them, and
 * once everywhere else.
 */
export function planTallies(plan: Plan, year: FiscalYear): PartTally[] {
  const part = (
    level: TalliedLevel,
    { id, name }: { id: string; name: string },
    entries: readonly ProgressEntry[],
  ): PartTally[] =>
    entries.length === 0 && level !== 'plan'
      ? []
      : [{ level, id, name, year, tally: gradeTally(entries) }];
  return [
    ...part('plan', { id: '', name: plan.name }, entriesOfYear(plan, year)),
    ...plan.chapters.flatMap((each) => part('chapter', each, entriesOfYear(each, year))),
    ...plan.policies.flatMap((each) => part('policy', each, entriesOfYear(each, year))),
    ...plan.measures.flatMap((each) => part('measure', each, entriesOfYear(each, year))),
    ...plan.divisions.flatMap((each) => part('division', each, entriesOfDivision(each, year))),
  ];
}
