import { normalised } from '../vocabulary/normalise-text.ts';
import { termOf } from './found-words.ts';
import type { SearchIndex } from './open-index.ts';
import { planNumber, yearOf } from './plan-numbers.ts';
import { asBegun, asRewritten } from './rewritten-term.ts';
import { asSynonym, withSynonyms } from './term-synonyms.ts';
import type { RewriteReason, WordBook } from './word-rewrites.ts';

/** How the words that were searched for follow from the one that was typed. */
export type TermReason = 'exact' | RewriteReason | 'unfinished' | 'number' | 'year' | 'either';

/** What a typed word was taken for, and where it stands. */
export interface UnderstoodTerm {
  typed: string;
  /** what was searched for as a text, and is marked */
  words: string[];
  reason: TermReason;
  /** empty when nothing of the word stands in the plan */
  places: ReadonlySet<number>;
  /** those of the places that do not hold the word itself: found by a synonym, a number or a year */
  added?: ReadonlySet<number>;
  /** those that bear the number that was typed */
  named?: ReadonlySet<number>;
  /** the synonyms that were searched for beside the word itself */
  also?: string[];
  /** the words of which any will do: 移住 OR 結婚 */
  either?: UnderstoodTerm[];
  /** other ways of writing that stand elsewhere in the plan, for a word that was found as it is */
  others: { word: string; reason: RewriteReason; more: number }[];
}

/** Each may be a file to fetch. */
const MOST_PLACES_READ = 12;

/**
 * Finds what a typed word means: a number of the plan's or a fiscal year; itself, together with its
 * synonyms; else another way of writing it or the word that is read so; else, because it may not be
 * typed to its end, the same without the tail that an input method has not converted yet.
 */
export async function understoodTerm(
  index: SearchIndex,
  book: () => Promise<WordBook>,
  typed: string,
  { unfinished }: { unfinished: boolean },
): Promise<UnderstoodTerm> {
  const exact = await index.placesWith(typed);
  const number = planNumber(index, typed);
  if (number !== null) {
    const { kind, places, named } = number;
    return {
      typed,
      words: exact.size > 0 ? [typed] : [],
      reason: kind,
      places: new Set([...named, ...exact, ...places]),
      added: new Set([...places].filter((place) => !exact.has(place))),
      named,
      others: [],
    };
  }
  const isOther = exact.size > 0 && (await isWrittenInHiragana(index, typed, exact));
  if (exact.size > 0 && !isOther) return withSynonyms(index, typed, exact);
  const nothing: UnderstoodTerm = {
    typed,
    words: [],
    reason: 'exact',
    places: new Set(),
    others: [],
  };
  // A year that nothing was written for is no other word.
  if (yearOf(typed) !== null) return nothing;
  // The manifest holds the synonyms: for these the larger list of words need not be fetched.
  const synonym = await asSynonym(index, typed);
  if (synonym) return synonym;
  const words = await book();
  // コナン may be the plan's こなん, but ママ is not the まま of its sentences, which is no word.
  if (isOther && isWord(words, typed)) {
    return termOf(typed, 'spelling', [{ word: normalised(typed), places: exact }]);
  }
  const rewritten = await asRewritten(index, words, typed);
  if (rewritten) return rewritten;
  return (unfinished ? await asBegun(index, words, typed) : null) ?? nothing;
}

/** Whether a short word in katakana stands in the plan as hiragana only, which may be another word. */
async function isWrittenInHiragana(
  index: SearchIndex,
  typed: string,
  places: ReadonlySet<number>,
): Promise<boolean> {
  const word = typed.normalize('NFKC');
  if (!/^[ァ-ヺー]{2,3}$/u.test(word) || places.size > MOST_PLACES_READ) return false;
  const blocks = await Promise.all([...places].map((place) => index.blocksOf(place)));
  return !blocks.flat().some(({ text }) => text.normalize('NFKC').includes(word));
}

function isWord({ words, byReading }: WordBook, typed: string): boolean {
  const word = normalised(typed);
  return words.has(word) || byReading.has(word);
}
