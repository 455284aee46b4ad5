import { normalised } from '../vocabulary/normalise-text.ts';
import { foundWords, MOST_WORDS, termOf } from './found-words.ts';
import type { SearchIndex } from './open-index.ts';
import type { UnderstoodTerm } from './understood-term.ts';

/** A word that stands in the plan, and the places that only hold its synonyms. */
export async function withSynonyms(
  index: SearchIndex,
  typed: string,
  exact: ReadonlySet<number>,
): Promise<UnderstoodTerm> {
  const found = await foundWords(index, synonymsOf(index, typed).slice(0, MOST_WORDS));
  const more = found.filter(({ places }) => [...places].some((place) => !exact.has(place)));
  const added = new Set(more.flatMap(({ places }) => [...places].filter((at) => !exact.has(at))));
  const also = more.map(({ word }) => word);
  return {
    typed,
    words: [typed, ...also],
    reason: 'exact',
    places: new Set([...exact, ...added]),
    ...(also.length === 0 ? {} : { added, also }),
    others: [],
  };
}

/** A word of the list; also one that lacks only the last kanji of one: 助成 → 助成金. */
export async function asSynonym(index: SearchIndex, typed: string): Promise<UnderstoodTerm | null> {
  const word = normalised(typed);
  const begun = /^\p{Script=Han}{2,}$/u.test(word)
    ? index.manifest.synonyms.find(
        (synonym) =>
          synonym.word.startsWith(word) &&
          synonym.word.length === word.length + 1 &&
          /\p{Script=Han}$/u.test(synonym.word),
      )
    : undefined;
  const own = synonymsOf(index, typed);
  const found = await foundWords(index, own.length > 0 ? own : (begun?.inPlan ?? []));
  return found.length === 0 ? null : termOf(typed, 'synonym', found.slice(0, MOST_WORDS));
}

/** What the editors' list gives for a word. */
function synonymsOf({ manifest }: SearchIndex, typed: string): readonly string[] {
  const word = normalised(typed);
  return manifest.synonyms.find((synonym) => normalised(synonym.word) === word)?.inPlan ?? [];
}
