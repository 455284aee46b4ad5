import { normalised, normaliseText } from '../vocabulary/normalise-text.ts';
import type { SearchIndex } from './open-index.ts';
import { planNumber, yearOf } from './plan-numbers.ts';
import { type RewriteReason, type WordBook, wordRewrites } from './word-rewrites.ts';

/** How the words that were searched for follow from the one that was typed. */
export type TermReason = 'exact' | RewriteReason | 'unfinished' | 'number' | 'year';

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
  /** other ways of writing that stand elsewhere in the plan, for a word that was found as it is */
  others: { word: string; reason: RewriteReason; more: number }[];
}

/** As many words as a reader can take in, of those that one reading may mean. */
const MOST_WORDS = 4;
/** Katakana is converted already, and a whole word. */
const TAIL = /^[ぁ-ゖa-zA-Zａ-ｚＡ-Ｚ]/u;
/** Each may be a file to fetch. */
const MOST_PLACES_READ = 12;
const KANA = /[ぁ-ゖァ-ヺー]/u;
const LETTER = /[a-z]/u;

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
  if (exact.size > 0) {
    const found = await withSynonyms(index, typed, exact);
    // ママ is not the まま of a sentence; where the plan has that only, it is said.
    const isOther = await isWrittenInHiragana(index, typed, exact);
    return isOther ? { ...found, words: [normalised(typed)], reason: 'spelling' } : found;
  }
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

/** A word that stands in the plan, and the places that only hold its synonyms. */
async function withSynonyms(
  index: SearchIndex,
  typed: string,
  exact: ReadonlySet<number>,
): Promise<UnderstoodTerm> {
  const found = await withPlaces(index, synonymsOf(index, typed).slice(0, MOST_WORDS));
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

/** What the editors' list gives for a word. */
function synonymsOf({ manifest }: SearchIndex, typed: string): readonly string[] {
  const word = normalised(typed);
  return manifest.synonyms.find((synonym) => normalised(synonym.word) === word)?.inPlan ?? [];
}

/** A word of the list; also one that lacks only the last kanji of one: 助成 → 助成金. */
async function asSynonym(index: SearchIndex, typed: string): Promise<UnderstoodTerm | null> {
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
  const found = await withPlaces(index, own.length > 0 ? own : (begun?.inPlan ?? []));
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

/**
 * The word may be half typed: 外国人そ → 外国人, マイナンb → マイナン, そうだ → 相談. A word in kana is
 * never cut inside, for what is left would be another word: いじめ is not 維持, アルバイト not アル.
 */
async function asBegun(
  index: SearchIndex,
  book: WordBook,
  typed: string,
): Promise<UnderstoodTerm | null> {
  const { characters } = normaliseText(typed);
  const begun = characters.join('');
  const completed = /^[ぁ-ゖー]{3,}$/u.test(typed)
    ? [...book.byReading.entries()]
        .filter(([reading]) => reading.startsWith(begun))
        .flatMap(([, words]) => words)
    : [];
  const found = await withPlaces(index, completed.slice(0, 12));
  if (found.length > 0) return union(typed, 'unfinished', found.slice(0, MOST_WORDS));
  const hasLetterTail = LETTER.test(begun.at(-1) ?? '');
  // Of a word in letters two more or less make another word sooner than of one in kana.
  const isLetters = /^[a-z]+$/.test(begun);
  const shortest = Math.max(isLetters ? 3 : 2, characters.length - (isLetters ? 2 : 4));
  for (let length = characters.length - 1; length >= shortest; length--) {
    const rest = beginning(typed, length);
    if (!TAIL.test(typed.slice(rest.length))) break;
    const cutsKana = KANA.test(rest.at(-1) ?? '') && KANA.test(characters[length] as string);
    // Letters at the end show that more was to come: then a whole word before them will do.
    const isWord = rest.length >= 3 && book.words.has(normalised(rest));
    if (cutsKana && !(hasLetterTail && isWord)) continue;
    const places = await index.placesWith(rest);
    if (places.size > 0) return union(typed, 'unfinished', [{ word: rest, places }]);
    const whole = await asRewritten(index, book, rest);
    if (whole) return { ...whole, typed, reason: 'unfinished' };
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
