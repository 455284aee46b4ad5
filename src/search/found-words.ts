import type { SearchIndex } from './open-index.ts';
import type { TermReason, UnderstoodTerm } from './understood-term.ts';

/** As many words as a reader can take in, of those that one reading may mean. */
export const MOST_WORDS = 4;

/** A word with the places that hold it. */
export interface FoundWord {
  word: string;
  places: ReadonlySet<number>;
}

/** Those of the words that stand in the plan. */
export async function foundWords(
  index: SearchIndex,
  words: readonly string[],
): Promise<FoundWord[]> {
  const all = await Promise.all(
    words.map(async (word) => ({ word, places: await index.placesWith(word) })),
  );
  return all.filter(({ places }) => places.size > 0);
}

/** A typed word that is taken for any of the found ones. */
export function termOf(
  typed: string,
  reason: TermReason,
  found: readonly FoundWord[],
): UnderstoodTerm {
  return {
    typed,
    words: found.map(({ word }) => word),
    reason,
    places: new Set(found.flatMap(({ places }) => [...places])),
    others: [],
  };
}
