import { normalised, normaliseText } from '../vocabulary/normalise-text.ts';
import { type FoundWord, foundWords, MOST_WORDS, termOf } from './found-words.ts';
import type { SearchIndex } from './open-index.ts';
import type { UnderstoodTerm } from './understood-term.ts';
import { type RewriteReason, type WordBook, wordRewrites } from './word-rewrites.ts';

/** Katakana is converted already, and a whole word. */
const TAIL = /^[ぁ-ゖa-zA-Zａ-ｚＡ-Ｚ]/u;
const KANA = /[ぁ-ゖァ-ヺー]/u;
const LETTER = /[a-z]/u;

/** The word written otherwise, or the words that are read so. */
export async function asRewritten(
  index: SearchIndex,
  book: WordBook,
  typed: string,
): Promise<UnderstoodTerm | null> {
  const found: (FoundWord & { reason: RewriteReason })[] = [];
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
  return first ? termOf(typed, first.reason, found) : null;
}

/**
 * The word may be half typed: 外国人そ → 外国人, マイナンb → マイナン, そうだ → 相談. A word in kana is
 * never cut inside, for what is left would be another word: いじめ is not 維持, アルバイト not アル.
 */
export async function asBegun(
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
  const found = await foundWords(index, completed.slice(0, 12));
  if (found.length > 0) return termOf(typed, 'unfinished', found.slice(0, MOST_WORDS));
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
    if (places.size > 0) return termOf(typed, 'unfinished', [{ word: rest, places }]);
    const whole = await asRewritten(index, book, rest);
    if (whole) return { ...whole, typed, reason: 'unfinished' };
  }
  return null;
}

/** The first characters of a word, as it was typed. */
function beginning(typed: string, length: number): string {
  return typed.slice(0, normaliseText(typed).ends[length - 1]);
}
