import { normalised } from '../vocabulary/normalise-text.ts';
import type { WordReading } from './index-format.ts';

const MOST = 6;

/** Two of five letters may differ, no more; of two kanji one. */
const NEAR = 0.6;
const NEAR_KANJI = 0.5;

/**
 * Words of the plan that look or sound like one that stands nowhere in it, nearest first: read or
 * written almost alike, from the first character on. Rather none than one that only happens to
 * share a character.
 */
export function nearWords(typed: string, words: readonly WordReading[]): string[] {
  const word = normalised(typed);
  const isKanji = /^\p{Script=Han}{2,}$/u.test(word);
  if (word.length < (isKanji ? 2 : 3)) return [];
  const bar = isKanji ? NEAR_KANJI : NEAR;
  const scored = words
    .filter(([candidate]) => candidate.length >= 2)
    .map(([candidate, reading]) => ({
      candidate,
      score: likeness(word, normalised(candidate), reading),
    }))
    .filter(({ score }) => score >= bar)
    .sort((a, b) => b.score - a.score || a.candidate.length - b.candidate.length);
  return [...new Set(scored.map(({ candidate }) => candidate))].slice(0, MOST);
}

function likeness(word: string, candidate: string, reading: string): number {
  const alike = (other: string) =>
    other[0] !== word[0] || (other.length < 3 && !/^\p{Script=Han}/u.test(other))
      ? 0
      : 1 - distance(word, other) / Math.max(word.length, other.length);
  return Math.max(alike(candidate), alike(reading));
}

/** How many characters have to be put in, taken out or changed; words are short, so the plain way will do. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] as number) + Number(one[i - 1] !== other[j - 1]);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
