import MiniSearch from 'minisearch';
import { hitExcerpt } from '../../../src/search/hit-excerpt.ts';
import { markedNodes } from '../../../src/search-page/page-element.ts';
import { MINISEARCH_OPTIONS } from '../bigrams.ts';
import { type BenchEngine, SHOWN, showResults } from './bench-engine.ts';
import { startMeasuring } from './measuring-page.ts';

/** MiniSearch with pairs of characters; its index holds no texts, so excerpts come from the pages. */
async function openMiniSearch(): Promise<BenchEngine> {
  const response = await fetch('/minisearch/index.json');
  const index = MiniSearch.loadJS(await response.json(), MINISEARCH_OPTIONS);
  const engine: BenchEngine = {
    async search(query) {
      const results = index.search(query);
      const shown = results.slice(0, SHOWN);
      showResults(await Promise.all(shown.map(({ id, title }) => resultItem(id, title, query))));
      return results.map(({ id }) => id);
    },
    forgetting: async () => engine,
    // Its index is fetched whole, by whatever comes first.
    fresh: async () => engine,
  };
  return engine;
}

async function resultItem(id: string, title: string, query: string): Promise<HTMLLIElement> {
  const response = await fetch(`/measures/${id}/index.html`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const blocks = [...page.querySelectorAll('main :is(p, li, h2, dd)')].map((block) => ({
    text: block.textContent ?? '',
    anchor: null,
  }));
  const excerpt = hitExcerpt(blocks, query.split(/\s+/u), title);
  const item = document.createElement('li');
  item.append(title, ...markedNodes(excerpt?.pieces ?? []));
  return item;
}

startMeasuring(openMiniSearch);
