import { toHiragana } from './kana.ts';

/** A text as the search compares it, each of its characters knowing where it came from. */
export interface NormalisedText {
  /** one entry a character (code point) */
  characters: string[];
  /** where the character begins and ends in the text as it was written, in UTF-16 units */
  starts: number[];
  ends: number[];
}

// A character together with the marks that only change it: ﾊﾞ is two characters, が may be.
const CLUSTER = /[\s\S][\p{M}\u{3099}\u{309A}\u{FF9E}\u{FF9F}]*/gu;
/** White space, and what has no width: joiners, soft hyphens, variation selectors. */
const UNSEEN = /[\s*\p{Cf}\p{Variation_Selector}]/u;
const DASHES = /[‐‑‒–—―−]/u;
const FOLDED: Readonly<Record<string, string>> = {
  '〜': '~',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  // ヶ and ケ in place names; forms of kanji that names have and keyboards have not
  ゖ: 'け',
  髙: '高',
  﨑: '崎',
  𠮷: '吉',
};

/**
 * Folds what readers do not tell apart: width, case, hiragana and katakana, white space, kinds of
 * dashes and quotation marks, and the plan's `*` behind words that the glossary explains. Index, query and marks on the page all use this and nothing else.
 */
export function normaliseText(text: string): NormalisedText {
  const result: NormalisedText = { characters: [], starts: [], ends: [] };
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    for (const character of fold(cluster)) {
      result.characters.push(character);
      result.starts.push(index);
      result.ends.push(index + cluster.length);
    }
  }
  return result;
}

/** `normaliseText` as a plain string, where places do not matter. */
export function normalised(text: string): string {
  return normaliseText(text).characters.join('');
}

function fold(cluster: string): string[] {
  // NFKC makes ´ and ¨ a space and a mark; the space must go with it.
  const plain = cluster.normalize('NFKC').toLowerCase().normalize('NFKC');
  return [...plain].filter((character) => !UNSEEN.test(character)).map(foldCharacter);
}

function foldCharacter(character: string): string {
  const kana = toHiragana(character);
  return DASHES.test(kana) ? '-' : (FOLDED[kana] ?? kana);
}
