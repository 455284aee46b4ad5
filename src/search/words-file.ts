import { normalised } from '../vocabulary/normalise-text.ts';
import type { WordReading } from './index-format.ts';

/*
 * The words of the plan with their readings, as a file. It is the largest one that a reader fetches
 * beside Pagefind's program, so it is made to be packed well: words in the order of their readings,
 * the most frequent ones before the others, all words in one column and the readings in a second
 * one, there in one byte for each kana. Of JSON in the order of frequency half as much again would
 * be sent.
 */

/** Words that stand among the most frequent so many come before all others; only they keep near their order. */
const CLASSES = [64, 256];
/** ぁ and its place among the signs of one byte. */
const FIRST_KANA = 0x3041;
const FIRST_SIGN = 0x28;
const LONG_VOWEL = 'ー';
const LONG_VOWEL_SIGN = '~';

/** Words and readings, a line each; the line is empty for a word in kana, which is its own reading. */
export type PackedWords = [words: string, readings: string];

/** Packs words, given the most frequent first. */
export function packedWords(words: readonly WordReading[]): PackedWords {
  const bounds = [0, ...CLASSES, words.length];
  const sorted = bounds
    .slice(1)
    .flatMap((end, i) =>
      words
        .slice(bounds[i], end)
        .toSorted(([, one], [, other]) => (one < other ? -1 : Number(one > other))),
    );
  const readings = sorted.map(([word, reading]) =>
    normalised(word) === reading ? '' : signsOf(reading),
  );
  return [sorted.map(([word]) => word).join('\n'), readings.join('\n')];
}

/** The words of such a file. */
export function unpackedWords([words, readings]: PackedWords): WordReading[] {
  const signs = readings.split('\n');
  return words === ''
    ? []
    : words.split('\n').map((word, i) => [word, signs[i] ? kanaOf(signs[i]) : normalised(word)]);
}

function signsOf(kana: string): string {
  return [...kana]
    .map((each) =>
      each === LONG_VOWEL
        ? LONG_VOWEL_SIGN
        : String.fromCharCode(each.charCodeAt(0) - FIRST_KANA + FIRST_SIGN),
    )
    .join('');
}

function kanaOf(signs: string): string {
  return [...signs]
    .map((sign) =>
      sign === LONG_VOWEL_SIGN
        ? LONG_VOWEL
        : String.fromCharCode(sign.charCodeAt(0) - FIRST_SIGN + FIRST_KANA),
    )
    .join('');
}
