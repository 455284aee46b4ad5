import type { TextBlock } from './index-format.ts';
import { type TextRange, textMatches } from './text-matches.ts';

/** A piece of a text; `marked` where it is what was searched for. */
export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  pieces: ExcerptPiece[];
  /** anchor of the section that holds the first hit; `null` for the place's own address */
  anchor: string | null;
}

const LENGTH = 90;
const BEFORE = 25;

/**
 * The sentence around the hits: of the blocks of a place the one with most of the words, the title
 * only when nothing else holds them. `null` where no block holds any word.
 */
export function hitExcerpt(
  blocks: readonly TextBlock[],
  words: readonly string[],
  title: string,
): Excerpt | null {
  const hits = blocks
    .map((block) => ({
      block,
      ranges: textMatches(block.text, words),
      words: words.filter((word) => textMatches(block.text, [word]).length > 0).length,
      isTitle: block.text.includes(title) && block.text.length < title.length + 8,
    }))
    .filter(({ ranges }) => ranges.length > 0);
  const best = hits.toSorted(
    (a, b) => Number(a.isTitle) - Number(b.isTitle) || b.words - a.words,
  )[0];
  const shown = best ?? null;
  if (shown === null) return null;
  return { pieces: piecesOf(shown.block.text, shown.ranges), anchor: shown.block.anchor };
}

/** A whole text with its hits marked, for titles. */
export function markedPieces(text: string, words: readonly string[]): ExcerptPiece[] {
  return cut(text, { start: 0, end: text.length }, textMatches(text, words));
}

function piecesOf(text: string, ranges: TextRange[]): ExcerptPiece[] {
  const first = ranges[0] as TextRange;
  const start = sentenceStart(text, Math.max(0, first.start - BEFORE), first.start);
  const end = wholeCharacter(text, Math.min(text.length, Math.max(start + LENGTH, first.end)));
  const pieces = cut(text, { start, end }, ranges);
  if (start > 0) pieces.unshift({ text: '…', marked: false });
  if (end < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/** Begins behind the last full stop before the hit, if one is near. */
function sentenceStart(text: string, from: number, hit: number): number {
  const stop = text.lastIndexOf('。', hit - 1);
  return stop >= from ? stop + 1 : wholeCharacter(text, from);
}

/** Never between the two halves of a character. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

function cut(text: string, { start, end }: TextRange, marks: readonly TextRange[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = start;
  for (const mark of marks) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}
