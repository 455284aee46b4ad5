import { type WordingPiece, wordingDifference } from '../summaries/wording-difference.ts';

/** Characters kept on each side of what changed, and the most that is shown of one stretch. */
const AROUND = 12;
const LONGEST = 120;

/** Beyond this product of lengths the comparison by character takes too long to be worth it. */
const LARGEST_COMPARISON = 1_000_000;

/**
 * The part of a text that changed, as far as it must be seen: whole sentences that stayed are left
 * out, and long stretches are cut with `…`. Both texts are plain.
 */
export function changedPassage(before: string, after: string): WordingPiece[] {
  const [old, now] = withoutSharedEnds(sentences(before), sentences(after));
  const [from, to] = [old.join('').trim(), now.join('').trim()];
  const rewritten: WordingPiece[] = [
    { kind: 'removed', text: from },
    { kind: 'added', text: to },
  ];
  const small = from.length * to.length <= LARGEST_COMPARISON;
  const pieces = small ? wordingDifference(from, to) : rewritten;
  // Two sentences that share only scattered letters read better one after the other.
  const shown = sharedPart(pieces, from, to) < 0.5 ? rewritten : pieces;
  return shown
    .filter(({ text }) => text !== '')
    .map((piece, at) => shortened(piece, at, shown.length));
}

/** The beginning of a text: at most so many characters, cut with `…`. */
export function opening(text: string, longest = LONGEST): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}

function sentences(text: string): string[] {
  return text.match(/[^。\n]*[。\n]|[^。\n]+$/g) ?? [];
}

function withoutSharedEnds(old: string[], now: string[]): [string[], string[]] {
  const same = (a: string | undefined, b: string | undefined) => a?.trim() === b?.trim();
  const shortest = Math.min(old.length, now.length);
  let start = 0;
  while (start < shortest && same(old[start], now[start])) start++;
  let end = 0;
  while (end < shortest - start && same(old.at(-1 - end), now.at(-1 - end))) end++;
  return [old.slice(start, old.length - end), now.slice(start, now.length - end)];
}

/** How much of the shorter text stands in the other one too, from 0 to 1. */
function sharedPart(pieces: WordingPiece[], from: string, to: string): number {
  const shortest = Math.min(from.length, to.length);
  if (shortest === 0) return 1;
  const runs = pieces.filter(({ kind, text }) => kind === 'same' && text.length > 1);
  return runs.reduce((sum, { text }) => sum + text.length, 0) / shortest;
}

function shortened({ kind, text }: WordingPiece, at: number, count: number): WordingPiece {
  if (kind !== 'same') return { kind, text: opening(text) };
  const characters = [...text];
  const [keepStart, keepEnd] = [at === 0 ? 0 : AROUND, at === count - 1 ? 0 : AROUND];
  if (characters.length <= keepStart + keepEnd + 1) return { kind, text };
  const start = characters.slice(0, keepStart).join('');
  const end = keepEnd === 0 ? '' : characters.slice(-keepEnd).join('');
  return { kind, text: `${start}…${end}` };
}
