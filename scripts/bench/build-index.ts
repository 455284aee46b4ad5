import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { NOT_GRADED_FACET } from '../../src/search/index-format.ts';
import { pageBlocks } from '../search-index/page-blocks.ts';
import type { SearchedPlace } from '../search-index/write-search-index.ts';
import { MINISEARCH_OPTIONS } from './bigrams.ts';
import { type GeneratedPage, generatedPages } from './generated-pages.ts';
import { pagePath } from './page-html.ts';
import { PLANS, planSentences } from './plan-sentences.ts';

/*
 * node scripts/bench/build-index.ts <engine> <site> <pages>: indexes the generated pages of a site
 * with one engine, into a folder of the site that bears the engine's name. A process of its own,
 * so that its cost can be told.
 */

const [engine = '', site = '', count = ''] = process.argv.slice(2);
const plan = await planSentences(PLANS);

switch (engine) {
  case 'ours':
    await buildOurs();
    break;
  case 'stock':
    await buildStock();
    break;
  case 'minisearch':
    buildMiniSearch();
    break;
  default:
    throw new Error(`Unknown engine: ${engine}`);
}

async function buildOurs(): Promise<void> {
  // Loaded here: it sets an option for Pagefind that must not reach the other one.
  const { writeIndexFiles } = await import('../search-index/write-search-index.ts');
  await writeIndexFiles(join(site, engine, 'search-index'), readPlaces(), {
    chapters: [],
    policies: [],
    divisions: plan.divisions as never,
    synonyms: plan.synonyms,
    readings: plan.readings,
  });
}

function* readPlaces(): Generator<SearchedPlace> {
  for (const page of generatedPages(plan, Number(count))) {
    const blocks = blocksOf(page);
    for (const facts of placesOf(page)) {
      const own = blocks.get(facts.key) ?? [];
      yield { facts, text: '', page: null, blocks: () => own };
    }
  }
}

async function buildStock(): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  await index.addDirectory({ path: join(site, 'measures') });
  await index.writeFiles({ outputPath: join(site, engine) });
  await close();
}

function buildMiniSearch(): void {
  const index = new MiniSearch(MINISEARCH_OPTIONS);
  for (const page of generatedPages(plan, Number(count))) {
    const blocks = [...blocksOf(page).values()].flat();
    index.add({ id: page.id, title: page.name, text: blocks.map(({ text }) => text).join('\n') });
  }
  mkdirSync(join(site, engine), { recursive: true });
  writeFileSync(join(site, engine, 'index.json'), JSON.stringify(index));
}

function blocksOf(page: GeneratedPage) {
  return pageBlocks(readFileSync(join(site, pagePath(page), 'index.html'), 'utf8'));
}

function placesOf({ id, year, name, rows }: GeneratedPage): SearchedPlace['facts'][] {
  const divisions = [...new Set(rows.map(({ division }) => division.id))];
  return [
    { key: `measure/${id}`, title: name, divisions, grade: null, status: null },
    ...rows.map((row) => ({
      key: `row/${year}/${row.id}`,
      title: row.name,
      divisions: [row.division.id],
      grade: row.grade ?? (NOT_GRADED_FACET as typeof NOT_GRADED_FACET),
      status: null,
    })),
  ];
}
