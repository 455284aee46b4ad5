import { join } from 'node:path';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import type { Indicator, Plan } from '../../src/plan/types.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The real plan, from `content/`. */
export const konan = await planOf('content');
/** The made-up town with everything that a plan may hold. */
export const complete = await planOf('tests/fixtures/plans/complete');

async function planOf(folder: string): Promise<Plan> {
  const { plan, problems } = await readPlan(join(ROOT, folder));
  if (plan === null || problems.length > 0) throw new Error(`${folder} has problems`);
  return plan;
}

/** The indicator of a plan by its id. */
export function indicatorOf(plan: Plan, id: string): Indicator {
  const found = plan.indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}
