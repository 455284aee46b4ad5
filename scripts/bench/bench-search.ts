import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCommandLine } from '../command-line/parse-command-line.ts';
import { benchQueries, pagesWith } from './bench-queries.ts';
import { type EngineFigures, figuresTable } from './figures-table.ts';
import { generatedPages } from './generated-pages.ts';
import { indexSize, stockPages } from './index-size.ts';
import { type BrowserFigures, measureInBrowser } from './measure-in-browser.ts';
import { writePage } from './page-html.ts';
import { PLANS, type PlanSentences, planSentences } from './plan-sentences.ts';
import { processCost } from './process-cost.ts';

/*
 * npm run bench:search -- [--sizes 32,2000,20000] [--queries 40] [--engines ours,stock,minisearch]
 * Compares the site's search with two others on the same generated pages. Asserts nothing.
 */

const { values } = parseCommandLine({
  options: {
    sizes: { type: 'string', default: '32,2000,20000' },
    queries: { type: 'string', default: '40' },
    engines: { type: 'string', default: 'ours,stock,minisearch' },
  },
});
const plan = await planSentences(PLANS);

for (const size of values.sizes.split(',').map(Number)) {
  const site = mkdtempSync(join(tmpdir(), 'keikaku-bench-'));
  try {
    for (const page of generatedPages(plan, size)) writePage(site, page);
    const queries = benchQueries(plan, size, Number(values.queries));
    const truth = pagesWith(plan, size, queries);
    const columns: EngineFigures[] = [];
    for (const engine of values.engines.split(',')) {
      columns.push(await engineFigures(engine, site, size, queries, truth));
    }
    console.log(
      `\n${size.toLocaleString('en')} pages, ${placesIn(plan, size)} places, ${queries.length} queries\n`,
    );
    console.log(figuresTable(columns, queries));
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}
console.log(
  `\nnpm run bench:search -- --sizes ${values.sizes} --queries ${values.queries} --engines ${values.engines}`,
);

async function engineFigures(
  engine: string,
  site: string,
  size: number,
  queries: readonly string[],
  truth: readonly ReadonlySet<string>[],
): Promise<EngineFigures> {
  const build = await processCost('scripts/bench/build-index.ts', [engine, site, String(size)]);
  if (build.failure) return { engine, build, size: null, browser: build.failure, truth };
  const index = indexSize(join(site, engine));
  const names = engine === 'stock' ? stockPages(join(site, engine)) : null;
  const browser = await measureInBrowser(engine, site, queries).catch(
    (error: Error): string => error.message.split('\n')[0] as string,
  );
  return { engine, build, size: index, browser: renamed(browser, names), truth };
}

/** The found pages by their ids, whatever the engine calls them. */
function renamed(
  figures: BrowserFigures | string,
  names: ReadonlyMap<string, string> | null,
): BrowserFigures | string {
  if (typeof figures === 'string' || names === null) return figures;
  const queries = figures.queries.map((query) => ({
    ...query,
    found: query.found.map((name) => names.get(name) ?? name),
  }));
  return { ...figures, queries };
}

function placesIn(sentences: PlanSentences, size: number): string {
  let places = 0;
  for (const { rows } of generatedPages(sentences, size)) places += 1 + rows.length;
  return places.toLocaleString('en');
}
