import { openIndex, type SearchIndex } from '../../../src/search/open-index.ts';
import type { PagefindInstance, PagefindModule } from '../../../src/search/pagefind-module.ts';
import { placeAddress } from '../../../src/search/place-key.ts';
import { offeredWritings, searchPlan } from '../../../src/search/search-plan.ts';
import { writeFacetFields } from '../../../src/search-page/facet-fields.ts';
import { resultItems } from '../../../src/search-page/result-items.ts';
import { type BenchEngine, SHOWN, showResults } from './bench-engine.ts';
import { startMeasuring } from './measuring-page.ts';

/** The site's own search: the same code, from the index to the list items and the facets. */
async function openOurs(kept?: PagefindInstance): Promise<BenchEngine> {
  let instance = kept;
  const index = await openIndex('/ours/', async (url) => {
    const { createInstance, failedFetches } = (await import(url)) as PagefindModule;
    return {
      failedFetches,
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
  });
  return {
    search: (query) => answered(index, query),
    forgetting: () => openOurs(instance),
    fresh: () => openOurs(),
  };
}

async function answered(index: SearchIndex, query: string): Promise<string[]> {
  const answer = await searchPlan(index, { query, choice: {}, order: 'relevance' });
  showResults(await resultItems(index, answer.hits.slice(0, SHOWN), answer.words, undefined));
  const facets = document.getElementById('facets') as HTMLFormElement;
  writeFacetFields(facets, index, answer.facets, {});
  await offeredWritings(index, answer);
  return answer.hits.map(({ facts }) => placeAddress(facts.key).split('/')[2] as string);
}

startMeasuring(openOurs);
