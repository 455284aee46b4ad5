import { getCollection } from 'astro:content';
import { NO_DOCUMENTS } from './collections/no-documents.ts';
import { watchRows } from './page-reads/watched-rows.ts';
import { buildPlan } from './plan/build-plan.ts';
import type { Plan } from './plan/types.ts';
import type { ContentDocuments, PageDocument } from './source/documents.ts';

let linked: { facts: unknown; plan: Promise<Plan> } | null = null;

/** The linked plan that every page shows: linked once for a build, and after each edit while editing. */
export async function sitePlan(): Promise<Plan> {
  if (linked !== null && !import.meta.env.DEV) return linked.plan;
  // Astro reads its store anew as a whole: after an edit plan.yaml too is another object.
  const [facts] = await documentsOf('plan');
  if (linked?.facts !== facts) linked = { facts, plan: linkPlan() };
  return (linked as { plan: Promise<Plan> }).plan;
}

/** The editors' own pages (見方, このサイトについて), by address and title. */
export async function sitePages(): Promise<Pick<PageDocument, 'id' | 'title' | 'description'>[]> {
  return documentsOf<PageDocument>('pages');
}

async function linkPlan(): Promise<Plan> {
  const { plan } = buildPlan({
    plan: (await documentsOf('plan'))[0] ?? null,
    divisions: (await documentsOf('divisions'))[0] ?? null,
    errata: (await documentsOf('errata'))[0] ?? null,
    synonyms: (await documentsOf('synonyms'))[0] ?? null,
    readings: (await documentsOf('readings'))[0] ?? null,
    furigana: (await documentsOf('furigana'))[0] ?? null,
    moves: (await documentsOf('moves'))[0] ?? null,
    addresses: (await documentsOf('addresses'))[0] ?? null,
    chapters: await documentsOf('chapters'),
    policies: await documentsOf('policies'),
    measures: await documentsOf('measures'),
    sheets: await documentsOf('sheets'),
    departments: await documentsOf('departments'),
    glossary: await documentsOf('glossary'),
    topics: await documentsOf('topics'),
    voices: await documentsOf('voices'),
    summaries: await documentsOf('summaries'),
    pages: await documentsOf('pages'),
  } as ContentDocuments);
  if (plan === null) {
    throw new Error('plan.yaml を読めません。npm run check で確かめてください。');
  }
  watchRows(plan);
  return plan;
}

// The collections carry no schema: src/source has already given the documents their shape.
async function documentsOf<T>(kind: keyof ContentDocuments): Promise<T[]> {
  const entries = await getCollection(kind);
  return entries.filter(({ id }) => id !== NO_DOCUMENTS).map(({ data }) => data as unknown as T);
}
