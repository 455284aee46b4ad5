import type { PaperSource } from './paper/paper-source.ts';
import { contentLastChanged } from './site-files.ts';
import { sitePlan } from './site-plan.ts';

/** What the papers of this site are made from. */
export async function sitePaper(): Promise<PaperSource> {
  return { plan: await sitePlan(), day: (await contentLastChanged())?.iso ?? null };
}
