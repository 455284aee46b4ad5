import { type BenchEngine, SHOWN, showResults } from './bench-engine.ts';
import { startMeasuring } from './measuring-page.ts';

interface StockModule {
  createInstance(options: { basePath: string }): StockInstance;
}

interface StockInstance {
  init(): Promise<void>;
  search(query: string): Promise<{ results: StockResult[] }>;
}

interface StockResult {
  id: string;
  data(): Promise<{ excerpt: string; url: string; meta: { title: string } }>;
}

/** Pagefind as it comes: its own script, excerpts and marks. */
async function openStock(): Promise<BenchEngine> {
  const script = '/stock/pagefind.js';
  const { createInstance } = (await import(script)) as StockModule;
  const instance = createInstance({ basePath: '/stock/' });
  await instance.init();
  const engine: BenchEngine = {
    async search(query) {
      const { results } = await instance.search(query);
      const shown = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      const items = shown.map(({ meta, url, excerpt }) => {
        const item = document.createElement('li');
        item.innerHTML = `<a href="${url}">${meta.title}</a><p>${excerpt}</p>`;
        return item;
      });
      showResults(items);
      return results.map(({ id }) => id);
    },
    // It keeps files, never answers.
    forgetting: async () => engine,
    fresh: openStock,
  };
  return engine;
}

startMeasuring(openStock);
