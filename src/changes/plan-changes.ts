import type { Plan } from '../plan/types.ts';
import { errataChanges, termChanges } from './compare-notes.ts';
import { departmentChanges, divisionChanges } from './compare-organisation.ts';
import { planFactChanges } from './compare-plan-facts.ts';
import { sheetChanges, sheetYearChanges } from './compare-sheets.ts';
import { countsOf, structureChanges } from './compare-structure.ts';
import { placeAddress } from './place-address.ts';
import { type PlanChange, type RawChange, wholeChange } from './plan-change.ts';

/**
 * Every fact in which two states of a plan differ, joined by id and never by wording, in the plan's
 * own order. Another order of the same things, other markup of the same words, and what only tells
 * where the site stands are no changes. The prose of `.mdx` files is not part of the linked plan.
 */
export function planChanges(old: Plan, now: Plan): PlanChange[] {
  return located(now, [
    ...planFactChanges(old, now),
    ...sheetYearChanges(old, now),
    ...structureChanges(old, now),
    ...sheetChanges(old, now),
    ...departmentChanges(old, now),
    ...divisionChanges(old, now),
    ...termChanges(old, now),
    ...errataChanges(old, now),
  ]);
}

/** The first publication: one change that counts what the plan holds. */
export function publication(plan: Plan): PlanChange[] {
  const rows = plan.measures.flatMap(({ sheets }) => sheets).flatMap(({ entries }) => entries);
  return located(plan, [
    wholeChange({ subject: 'plan', id: 'plan', place: '計画' }, 'added', plan.name, [
      { name: '章', count: plan.chapters.length },
      ...countsOf(plan),
      { name: 'シートの行', count: rows.length },
      { name: '担当課', count: plan.divisions.length },
      { name: '部局', count: plan.departments.length },
      { name: '用語', count: plan.glossary.length },
      { name: '訂正', count: plan.corrections.length },
      { name: '疑問点', count: plan.openQuestions.length },
    ]),
  ]);
}

function located(plan: Plan, changes: RawChange[]): PlanChange[] {
  return changes.map((change) => ({ ...change, address: placeAddress(plan, change) }));
}
