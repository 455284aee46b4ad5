import type { Plan } from '../plan/types.ts';
import { sitePlan } from '../site-plan.ts';
import { glossaryMarks } from './glossary-marks.ts';
import { type ProseRenderer, proseRenderer } from './prose-renderer.ts';

// Weak: while the site is being edited each change makes a new plan.
const renderers = new WeakMap<Plan, ProseRenderer>();

/** The renderer of this site's texts: its glossary, its base path. */
export async function siteProse(): Promise<ProseRenderer> {
  const plan = await sitePlan();
  const known = renderers.get(plan);
  if (known) return known;
  const made = proseRenderer(glossaryMarks(plan.glossary), import.meta.env.BASE_URL);
  renderers.set(plan, made);
  return made;
}
