import type { APIRoute } from 'astro';
import { dataPackage } from '../../open-data/data-package.ts';
import { contentLastChanged } from '../../site-files.ts';
import { sitePlan } from '../../site-plan.ts';

/** The description of all CSV files for programs. */
export const GET: APIRoute = async () => {
  const changed = await contentLastChanged();
  const description = dataPackage(await sitePlan(), changed?.iso ?? null);
  return new Response(`${JSON.stringify(description, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
