import { normalised, normaliseText } from '../vocabulary/normalise-text.ts';
import type { SearchIndex } from './open-index.ts';
import { type RewriteReason, type WordBook, wordRewrites } from './word-rewrites.ts';

/** How the words that were searched for follow from the one that was typed. */
export type TermReason = 'exact' | RewriteReason | 'unfinished' | 'shortened';

/** What a typed word was taken for, and where it stands. */
export interface UnderstoodTerm {
  typed: string;
  /** what was searched for; empty when nothing of the word stands in the plan */
  words: string[];
  reason: TermReason;
  places: ReadonlySet<number>;
  /** other ways of writing that stand elsewhere in the plan, for a word that was found as it is */
  others: { word: string; reason: RewriteReason; more: number }[];
}

/** As many words as a reader can take in, of those that one reading may mean. */
const MOST_WORDS = 4;
const TAIL = /^[ぁ-ゖa-z]$/u;

/**
 * Finds what a typed word means: itself; else another way of writing it, a synonym or the word that
 * is read so; else, because it may not be typed to its end, the same without its last kana or
 * letters; else a long word of kana or letters cut shorter.
 */
export async function understoodTerm(
  index: SearchIndex,
  book: () => Promise<WordBook>,
  typed: string,
  { unfinished }: { unfinished: boolean },
): Promise<UnderstoodTerm> {
  const exact = await index.placesWith(typed);
  if (exact.size > 0) return { typed, words: [typed], reason: 'exact', places: exact, others: [] };
  // The manifest holds the synonyms: for these the larger list of words need not be fetched.
  const synonym = await asSynonym(index, typed);
  if (synonym) return synonym;
  const words = await book();
  const rewritten = await asRewritten(index, words, typed);
  if (rewritten) return rewritten;
  if (unfinished) {
    const begun = await asBegun(index, words, typed);
    if (begun) return begun;
  }
  return (
    (await asShortened(index, typed)) ?? {
      typed,
      words: [],
      reason: 'exact',
      places: new Set(),
      others: [],
    }
  );
}

/**
 * Other ways of writing a found word, and its synonyms, where they find places that it does not
 * itself. Only what the manifest tells: a reader who found something need not fetch more.
 */
export async function otherWritings(
  index: SearchIndex,
  term: UnderstoodTerm,
): Promise<UnderstoodTerm['others']> {
  const { synonyms, spellings } = index.manifest;
  const typed = normalised(term.typed);
  const words = [
    ...spellings
      .filter((group) => group.includes(typed))
      .flat()
      .map((word) => ({ word, reason: 'spelling' as const })),
    ...synonyms
      .filter(({ word }) => normalised(word) === typed)
      .flatMap(({ inPlan }) => inPlan.map((word) => ({ word, reason: 'synonym' as const }))),
  ].filter(({ word }) => normalised(word) !== typed);
  const counted = await Promise.all(
    words.map(async (other) => {
      const places = await index.placesWith(other.word);
      return { ...other, more: [...places].filter((place) => !term.places.has(place)).length };
    }),
  );
  return counted.filter(({ more }) => more > 0).slice(0, MOST_WORDS);
}

async function asSynonym(index: SearchIndex, typed: string): Promise<UnderstoodTerm | null> {
  const word = normalised(typed);
  const known = index.manifest.synonyms.find((synonym) => normalised(synonym.word) === word);
  const found = known ? await withPlaces(index, known.inPlan) : [];
  return found.length === 0 ? null : union(typed, 'synonym', found.slice(0, MOST_WORDS));
}

async function asRewritten(
  index: SearchIndex,
  book: WordBook,
  typed: string,
): Promise<UnderstoodTerm | null> {
  const found: { word: string; reason: RewriteReason; places: ReadonlySet<number> }[] = [];
  const isKnown = (word: string) => book.words.has(normalised(word));
  for (const { word, reason } of wordRewrites(typed, book)) {
    // What was found one way is not mixed with weaker guesses; asking for them may fetch files.
    if (found[0] && found[0].reason !== reason) continue;
    if (found[0] && isKnown(found[0].word) && !isKnown(word)) continue;
    const places = await index.placesWith(word);
    if (places.size > 0) found.push({ word, reason, places });
    if (found.length === MOST_WORDS) break;
  }
  const [first] = found;
  return first ? union(typed, first.reason, found) : null;
}

/** The word may be half typed: 外国人そ → 外国人, マイナンb → マイナン, そうだ → 相談. */
async function asBegun(
  index: SearchIndex,
  book: WordBook,
  typed: string,
): Promise<UnderstoodTerm | null> {
  const { characters } = normaliseText(typed);
  const begun = characters.join('');
  const completed =
    begun.length < 2
      ? []
      : [...book.byReading.entries()]
          .filter(([reading]) => reading.startsWith(begun))
          .flatMap(([, words]) => words);
  const found = await withPlaces(index, completed.slice(0, 12));
  if (found.length > 0) return union(typed, 'unfinished', found.slice(0, MOST_WORDS));
  // Of a word in letters two more or less make another word sooner than of one in kana.
  const isLetters = /^[a-z]+$/.test(begun);
  const shortest = Math.max(isLetters ? 3 : 2, characters.length - (isLetters ? 2 : 4));
  for (let length = characters.length - 1; length >= shortest; length--) {
    if (!TAIL.test(characters[length] as string)) break;
    const rest = beginning(typed, length);
    const places = await index.placesWith(rest);
    if (places.size > 0) return union(typed, 'unfinished', [{ word: rest, places }]);
    const whole = await asRewritten(index, book, rest);
    if (whole) return { ...whole, typed, reason: 'unfinished' };
  }
  return null;
}

/** A long word in kana or letters only: its longest beginning that stands in the plan. */
async function asShortened(index: SearchIndex, typed: string): Promise<UnderstoodTerm | null> {
  const word = normaliseText(typed).characters.join('');
  if (!/^(?:[ぁ-ゖー]{4,}|[a-z]{4,})$/u.test(word)) return null;
  for (let length = word.length - 1; length >= Math.max(3, Math.ceil(word.length / 2)); length--) {
    const shorter = beginning(typed, length);
    const places = await index.placesWith(shorter);
    if (places.size > 0) return union(typed, 'shortened', [{ word: shorter, places }]);
  }
  return null;
}

/** The first characters of a word, as it was typed. */
function beginning(typed: string, length: number): string {
  return typed.slice(0, normaliseText(typed).ends[length - 1]);
}

async function withPlaces(index: SearchIndex, words: readonly string[]) {
  const all = await Promise.all(
    words.map(async (word) => ({ word, places: await index.placesWith(word) })),
  );
  return all.filter(({ places }) => places.size > 0);
}

function union(
  typed: string,
  reason: TermReason,
  found: readonly { word: string; places: ReadonlySet<number> }[],
): UnderstoodTerm {
  return {
    typed,
    words: found.map(({ word }) => word),
    reason,
    places: new Set(found.flatMap(({ places }) => [...places])),
    others: [],
  };
}
