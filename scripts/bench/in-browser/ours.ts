import { foldYears } from '../../../src/search/fold-years.ts';
import { openIndex, type SearchIndex } from '../../../src/search/open-index.ts';
import type { PagefindInstance, PagefindModule } from '../../../src/search/pagefind-module.ts';
import { placeAddress } from '../../../src/search/place-key.ts';
import { offeredWritings, searchPlan } from '../../../src/search/search-plan.ts';
import { beginIndex, fetchBegun } from '../../../src/search-page/begun-files.ts';
import { writeFacetFields } from '../../../src/search-page/facet-fields.ts';
import { resultItems } from '../../../src/search-page/result-items.ts';
import { type BenchEngine, SHOWN, showResults } from './bench-engine.ts';
import { startMeasuring } from './measuring-page.ts';

const BASE = '/ours/';

/** The site's own search: the same code, from the index to the list items and the facets. */
async function openOurs(kept?: PagefindInstance): Promise<BenchEngine> {
  let instance = kept;
  // As the page does on the first use of its box.
  if (!kept) beginIndex(BASE);
  const importPagefind = async (url: string): Promise<PagefindModule> => {
    const { createInstance, failedFetches, fetchWith } = (await import(url)) as PagefindModule;
    return {
      failedFetches,
      fetchWith,
      createInstance(options) {
        if (instance) return { ...instance, init: async () => {}, mergeIndex: async () => {} };
        const made = createInstance(options);
        instance = {
          init: () => made.init(),
          mergeIndex: (...part) => made.mergeIndex(...part),
          search: (query) => made.search(query),
        };
        return instance;
      },
    };
  };
  const index = await openIndex(BASE, importPagefind, fetchBegun);
  return {
    search: (query) => answered(index, query),
    forgetting: () => openOurs(instance),
    fresh: () => openOurs(),
  };
}

async function answered(index: SearchIndex, query: string): Promise<string[]> {
  const answer = await searchPlan(index, { query, choice: {}, order: 'relevance' });
  const folded = foldYears(answer.hits).slice(0, SHOWN);
  const { items, filled } = resultItems(index, answer, folded, undefined);
  await filled;
  showResults(items);
  const facets = document.getElementById('facets') as HTMLFormElement;
  writeFacetFields(facets, index, answer.facets, {});
  await offeredWritings(index, answer);
  return answer.hits.map(({ facts }) => placeAddress(facts.key).split('/')[2] as string);
}

startMeasuring(openOurs);
