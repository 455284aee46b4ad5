import { normalised } from '../vocabulary/normalise-text.ts';
import type { WordReading } from './index-format.ts';
import { differByOkurigana, kanjiOf, withoutOkurigana } from './okurigana.ts';

/** Why another word is searched for than the one that was typed. */
export type RewriteReason = 'spelling' | 'synonym' | 'reading';

/** A word that may be what a typed one means. */
export interface Rewrite {
  word: string;
  reason: RewriteReason;
}

/** What rewriting knows of the plan's words, made once for an index. */
export interface WordBook {
  synonyms: ReadonlyMap<string, readonly string[]>;
  byReading: ReadonlyMap<string, readonly string[]>;
  /** words with two or more kanji by those kanji alone: 取組 → 取組, 取り組み */
  byKanji: ReadonlyMap<string, readonly string[]>;
  /** every word that stands in the plan, normalised */
  words: ReadonlySet<string>;
}

const LONGEST_WORD = 24;
// Each asks the index, which may fetch: the cheapest few.
const MOST_REWRITES = 10;
const KATAKANA_ONLY = /^[ァ-ヶー]+$/u;
const HIRAGANA_ONLY = /^[ぁ-ゖー]+$/u;

/** Makes the book of the plan's words with their readings and of the editors' synonyms. */
export function wordBook(
  readings: readonly WordReading[],
  synonyms: readonly { word: string; inPlan: readonly string[] }[],
): WordBook {
  const byReading = new Map<string, string[]>();
  const byKanji = new Map<string, string[]>();
  const words = new Set<string>();
  for (const [written, reading] of readings) {
    const word = normalised(written);
    words.add(word);
    if (word !== reading) add(byReading, reading, word);
    const kanji = kanjiOf(word);
    if (kanji.length >= 2) add(byKanji, kanji, word);
  }
  const bySynonym = new Map(synonyms.map(({ word, inPlan }) => [normalised(word), inPlan]));
  return { synonyms: bySynonym, byReading, byKanji, words };
}

/**
 * Other ways to write a word, nearest first: parts of it that are synonyms, readings in kana, or
 * the same kanji with other okurigana are replaced, alone and together; then a ー more or less at
 * its end. Whether they stand in the plan is for the index to say.
 */
export function wordRewrites(typed: string, book: WordBook): Rewrite[] {
  const word = normalised(typed);
  if (word.length > LONGEST_WORD) return [];
  const whole = (book.synonyms.get(word) ?? []).map(
    (found): Rewrite => ({ word: found, reason: 'synonym' }),
  );
  const pieced = piecings(word, book)
    .filter(({ pieces }) => pieces.some(({ reason }) => reason !== null))
    .map(
      ({ pieces }): Rewrite => ({
        word: pieces.map(({ text }) => text).join(''),
        reason: strongest(pieces.map(({ reason }) => reason)),
      }),
    );
  // Many keyboards have a dash where the long vowel mark was meant.
  const dashed = word.replace(/(?<=[ぁ-ゖー])-/gu, 'ー');
  // 1000 is written 1,000 in the plan, or the other way round.
  const grouped = /^\d{4,}$/.test(word)
    ? word.replace(/\B(?=(\d{3})+$)/g, ',')
    : word.replace(/(?<=\d),(?=\d{3})/g, '');
  const marks = [
    grouped,
    // Kana that sound alike are typed for each other: まちずくり.
    word.replace(/[ずじ]/gu, (kana) => (kana === 'ず' ? 'づ' : 'ぢ')),
    // ソフトウエア and ソフトウェア
    word.replace(/(?<=[うふてで])[あいうえお]/gu, (kana) =>
      String.fromCharCode(kana.charCodeAt(0) - 1),
    ),
    word.replaceAll('ず', 'づ'),
    word.replaceAll('づ', 'ず'),
    dashed,
    ...(book.synonyms.get(dashed) ?? []),
    word.replace(/ー+$/u, ''),
    `${word}ー`,
  ]
    .filter((other) => other !== word && other.length >= 2)
    .map((other): Rewrite => ({ word: other, reason: 'spelling' }));
  const all = [
    ...whole,
    ...marks,
    ...pieced,
    ...withoutOkurigana(word).map((other): Rewrite => ({ word: other, reason: 'spelling' })),
  ];
  const seen = new Set([word]);
  return all
    .filter((rewrite) => {
      const key = normalised(rewrite.word);
      return !seen.has(key) && seen.add(key);
    })
    .map((rewrite) => (KATAKANA_ONLY.test(typed) ? inKatakana(rewrite) : rewrite));
}

/** Words are compared in hiragana; who types ボランテイア is not told of ぼらんてぃあ. */
function inKatakana(rewrite: Rewrite): Rewrite {
  const word = rewrite.word.replace(/[ぁ-ゖ]/gu, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) + 0x60),
  );
  return rewrite.reason === 'spelling' ? { ...rewrite, word } : rewrite;
}

interface Piece {
  text: string;
  reason: RewriteReason | null;
}

interface Piecing {
  pieces: Piece[];
  /** replaced parts weigh less the longer they are; the best piecing has the fewest */
  cost: number;
}

/** The ways to read a word from left to right as known parts and single characters, cheapest first. */
function piecings(word: string, book: WordBook): Piecing[] {
  const from: Piecing[][] = Array.from({ length: word.length + 1 }, () => []);
  from[0] = [{ pieces: [], cost: 0 }];
  for (let start = 0; start < word.length; start++) {
    const reached = best(from[start] as Piecing[]);
    const steps: { length: number; piece: Piece; cost: number }[] = [
      { length: 1, piece: { text: word[start] as string, reason: null }, cost: 1 },
    ];
    for (let length = 1; start + length <= word.length; length++) {
      const part = word.slice(start, start + length);
      for (const piece of replacements(part, book)) steps.push({ length, piece, cost: 1.1 });
    }
    for (const { length, piece, cost } of steps) {
      for (const way of reached) {
        (from[start + length] as Piecing[]).push({
          pieces: [...way.pieces, piece],
          cost: way.cost + cost,
        });
      }
    }
  }
  return best(from[word.length] as Piecing[]);
}

function replacements(part: string, book: WordBook): Piece[] {
  const pieces: Piece[] = [];
  if (part.length >= 2) {
    for (const text of book.synonyms.get(part) ?? []) pieces.push({ text, reason: 'synonym' });
  }
  if (HIRAGANA_ONLY.test(part)) {
    for (const text of book.byReading.get(part) ?? []) pieces.push({ text, reason: 'reading' });
  } else {
    const kanji = kanjiOf(part);
    const same = kanji.length >= 2 ? (book.byKanji.get(kanji) ?? []) : [];
    for (const text of same) {
      if (text !== part && differByOkurigana(part, text)) pieces.push({ text, reason: 'spelling' });
    }
  }
  return pieces;
}

function best(ways: Piecing[]): Piecing[] {
  return ways.sort((a, b) => a.cost - b.cost).slice(0, MOST_REWRITES);
}

function strongest(reasons: readonly (RewriteReason | null)[]): RewriteReason {
  if (reasons.includes('synonym')) return 'synonym';
  return reasons.includes('reading') ? 'reading' : 'spelling';
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
