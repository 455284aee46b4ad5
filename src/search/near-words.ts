import { distance } from 'fastest-levenshtein';
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
