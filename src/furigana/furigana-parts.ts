import { toHiragana } from '../vocabulary/kana.ts';

/** A piece of a text, with its reading where one stands above it. */
export interface FuriganaPart {
  text: string;
  reading: string | null;
}

/** Words of the plan and their readings, both as written: 湖南市 → こなんし. */
export type FuriganaReadings = ReadonlyMap<string, string>;

/** Kanji, the mark that repeats one, and the small ヶ of names. */
const KANJI = /[\p{Script=Han}々〆ヶ]/u;
const KANJI_RUN = /([\p{Script=Han}々〆ヶ]+)/u;

/**
 * Cuts a text into pieces with and without a reading; the pieces together are the text. Longer words
 * come first, wherever they begin: 今年度末 is 今 and 年度末 where the list has 今年 and 年度末. A word of
 * one kanji is read only where it stands alone, or beside a longer word of the list: next to other
 * kanji it would be part of a word that nobody listed.
 */
export function furiganaParts(text: string, readings: FuriganaReadings): FuriganaPart[] {
  const parts: FuriganaPart[] = [];
  const add = (piece: string, reading: string | null) => {
    const last = parts.at(-1);
    if (piece === '') return;
    if (last && reading === null && last.reading === null) last.text += piece;
    else parts.push({ text: piece, reading });
  };
  let at = 0;
  for (const { from, to } of listedWords(text, readings)) {
    add(text.slice(at, from), null);
    const word = text.slice(from, to);
    for (const part of aboveKanji(word, readings.get(word) ?? '')) add(part.text, part.reading);
    at = to;
  }
  add(text.slice(at), null);
  return parts;
}

/** Where a word stands within a text. */
interface Span {
  from: number;
  to: number;
}

function listedWords(text: string, readings: FuriganaReadings): Span[] {
  const taken = new Map<number, Span>();
  const chosen = occurrences(text, readings)
    .sort((a, b) => length(b) - length(a) || a.from - b.from)
    .filter((span) => {
      for (let i = span.from; i < span.to; i++) if (taken.has(i)) return false;
      for (let i = span.from; i < span.to; i++) taken.set(i, span);
      return true;
    });
  const belongsElsewhere = (i: number) => {
    const span = taken.get(i);
    return KANJI.test(text[i] ?? '') && (span === undefined || length(span) === 1);
  };
  return chosen
    .filter(
      (span) => length(span) > 1 || !(belongsElsewhere(span.from - 1) || belongsElsewhere(span.to)),
    )
    .sort((a, b) => a.from - b.from);
}

function occurrences(text: string, readings: FuriganaReadings): Span[] {
  const byStart = wordsByStart(readings);
  const found: Span[] = [];
  for (let from = 0; from < text.length; from++) {
    for (const word of byStart.get(text[from] as string) ?? []) {
      if (text.startsWith(word, from)) found.push({ from, to: from + word.length });
    }
  }
  return found;
}

function length({ from, to }: Span): number {
  return to - from;
}

const indexes = new WeakMap<FuriganaReadings, Map<string, string[]>>();

/** The words by their first character: a page has thousands of places where one could begin. */
function wordsByStart(readings: FuriganaReadings): Map<string, string[]> {
  const known = indexes.get(readings);
  if (known) return known;
  const byStart = new Map<string, string[]>();
  for (const word of readings.keys()) {
    const start = word[0] as string;
    const words = byStart.get(start);
    if (words) words.push(word);
    else byStart.set(start, [word]);
  }
  indexes.set(readings, byStart);
  return byStart;
}

/** 取り組み, とりくみ → 取(と) り 組(く) み: kana need no reading above them. */
function aboveKanji(word: string, reading: string): FuriganaPart[] {
  // Every second piece is a run of kanji.
  const pieces = word.split(KANJI_RUN);
  const pattern = pieces.map((piece, i) => (i % 2 === 1 ? '(.+?)' : literal(toHiragana(piece))));
  const found = new RegExp(`^${pattern.join('')}$`, 'u').exec(reading);
  if (found === null) return [{ text: word, reading }];
  return pieces.map((text, i) => ({
    text,
    reading: i % 2 === 1 ? (found[(i + 1) / 2] ?? null) : null,
  }));
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
