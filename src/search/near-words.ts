import { distance } from 'fastest-levenshtein';
import { normalised } from '../vocabulary/normalise-text.ts';
import type { WordReading } from './index-format.ts';

const MOST = 6;

/** Half of the letters may differ, no more. */
const NEAR = 0.5;

/**
 * Words of the plan that look or sound like one that stands nowhere in it, nearest first: read or
 * written almost alike, or with most of the kanji in common.
 */
export function nearWords(typed: string, words: readonly WordReading[]): string[] {
  const word = normalised(typed);
  const scored = words
    .filter(([candidate]) => candidate.length >= 2)
    .map(([candidate, reading]) => ({
      candidate,
      score: likeness(word, normalised(candidate), reading),
    }))
    .filter(({ score }) => score >= NEAR)
    .sort((a, b) => b.score - a.score || a.candidate.length - b.candidate.length);
  return [...new Set(scored.map(({ candidate }) => candidate))].slice(0, MOST);
}

function likeness(word: string, candidate: string, reading: string): number {
  const alike = (other: string) => 1 - distance(word, other) / Math.max(word.length, other.length);
  return Math.max(alike(candidate), alike(reading));
}
