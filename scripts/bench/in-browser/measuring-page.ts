import type { BenchEngine } from './bench-engine.ts';

/** What playwright calls in the page. */
export interface MeasuringPage {
  /** Opens the engine and answers a query; in milliseconds. */
  first(query: string): Promise<number>;
  /** Begins a new visit with the same first query. */
  visitAgain(query: string): Promise<void>;
  /** Asks a second query within the visit: what is found, as the engine calls it. */
  ask(query: string): Promise<string[]>;
  /** Forgets answers, not files. */
  forget(): Promise<void>;
  /** Asks what was asked before, its files being there; in milliseconds. */
  askAgain(query: string): Promise<number>;
}

/** Makes the page ready to measure an engine that `open` opens. */
export function startMeasuring(open: () => Promise<BenchEngine>): void {
  let engine: BenchEngine;
  let visit: BenchEngine;
  let forgetful: BenchEngine;
  const page: MeasuringPage = {
    async first(query) {
      const start = performance.now();
      engine = await open();
      await engine.search(query);
      return performance.now() - start;
    },
    async visitAgain(query) {
      visit = await engine.fresh();
      await visit.search(query);
    },
    ask: async (query) => [...new Set(await visit.search(query))],
    async forget() {
      forgetful = await engine.forgetting();
    },
    async askAgain(query) {
      const start = performance.now();
      await forgetful.search(query);
      return performance.now() - start;
    },
  };
  Object.assign(window, { measuring: page });
}
