/** A search engine as the measuring page drives it. */
export interface BenchEngine {
  /**
   * Answers as a reader would see it, ten results with excerpts. Gives the pages found, each by
   * what the engine calls it.
   */
  search(query: string): Promise<string[]>;
  /** The same with its files kept but no answers: a query asked again is worked out again. */
  forgetting(): Promise<BenchEngine>;
  /** As on a new visit, with nothing fetched but what every visit fetches whole. */
  fresh(): Promise<BenchEngine>;
}

export const SHOWN = 10;

/** Puts results into the page, as a reader would see them. */
export function showResults(items: readonly HTMLLIElement[]): void {
  document.getElementById('results')?.replaceChildren(...items);
}
