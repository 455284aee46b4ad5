import { normalised } from '../vocabulary/normalise-text.ts';
import { MOST_WORDS } from './found-words.ts';
import type { SearchIndex } from './open-index.ts';
import type { UnderstoodTerm } from './understood-term.ts';

/**
 * Other ways of writing a found word, where they find places that it does not itself. Only what the
 * manifest tells: a reader who found something need not fetch more.
 */
export async function otherWritings(
  index: SearchIndex,
  term: UnderstoodTerm,
): Promise<UnderstoodTerm['others']> {
  const typed = normalised(term.typed);
  const words = index.manifest.spellings
    .filter((group) => group.includes(typed))
    .flat()
    .filter((word) => word !== typed);
  const counted = await Promise.all(
    words.map(async (word) => {
      const places = await index.placesWith(word);
      const more = [...places].filter((place) => !term.places.has(place)).length;
      return { word, reason: 'spelling' as const, more };
    }),
  );
  return counted.filter(({ more }) => more > 0).slice(0, MOST_WORDS);
}
