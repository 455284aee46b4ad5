import type { Options } from 'minisearch';
import { normaliseText } from '../../src/vocabulary/normalise-text.ts';

/** Pairs of neighbouring characters of each run between spaces; a single character is itself. */
export function bigrams(text: string): string[] {
  return text.split(/\s+/u).flatMap((run) => {
    const { characters } = normaliseText(run);
    return characters.length < 2
      ? characters
      : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  });
}

/** How MiniSearch is set up here, in the build and in the browser: all pairs must stand in a page. */
export const MINISEARCH_OPTIONS: Options<{ id: string; title: string; text: string }> = {
  fields: ['title', 'text'],
  storeFields: ['title'],
  tokenize: bigrams,
  processTerm: (term) => term,
  searchOptions: {
    combineWith: 'AND',
    boost: { title: 2 },
    prefix: (term) => [...term].length === 1,
  },
};
