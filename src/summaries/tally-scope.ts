import type { Plan, ProgressEntry } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import type { TallyScope } from '../vocabulary/mdx-components.ts';
import { entriesOfDivision, entriesOfYear } from './grade-tally.ts';

/** A part of the plan whose rows are counted, with its name: `政策1-3 男女共同参画の推進`. */
export interface NamedRows {
  name: string;
  entries: ProgressEntry[];
}

/**
 * The rows of one fiscal year that a scope names by id: `{ policy: '1-3' }`; of the whole plan where
 * it names none. `null` where the plan has no such part.
 */
export function rowsOfScope(
  plan: Plan,
  scope: Partial<Record<TallyScope, string>>,
  year: FiscalYear,
): NamedRows | null {
  const { chapter, policy, measure, division } = scope;
  if (chapter !== undefined) {
    const found = plan.chapters.find(({ id }) => id === chapter);
    return found
      ? { name: `第${found.id}章 ${found.name}`, entries: entriesOfYear(found, year) }
      : null;
  }
  if (policy !== undefined) {
    const found = plan.policies.find(({ id }) => id === policy);
    return found
      ? { name: `政策${found.id} ${found.name}`, entries: entriesOfYear(found, year) }
      : null;
  }
  if (measure !== undefined) {
    const found = plan.measures.find(({ id }) => id === measure);
    return found
      ? { name: `施策${found.id} ${found.name}`, entries: entriesOfYear(found, year) }
      : null;
  }
  if (division !== undefined) {
    const found = plan.divisions.find(({ id }) => id === division);
    return found ? { name: found.name, entries: entriesOfDivision(found, year) } : null;
  }
  return { name: plan.name, entries: entriesOfYear(plan, year) };
}
