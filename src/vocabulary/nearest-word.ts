import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely means; `null` where none is near enough to be
 * worth saying (more than half of the letters differ, or any digit).
 */
export function nearestWord(word: string, candidates: readonly string[]): string | null {
  const plain = foldWord(word);
  let best: { candidate: string; steps: number } | null = null;
  for (const candidate of candidates) {
    // Another number is another thing, not a slip: 1-4-4 is as far from 1-1-4 as from 9-9-9.
    if (digitsOf(foldWord(candidate)) !== digitsOf(plain)) continue;
    const steps = distance(plain, foldWord(candidate));
    const near = steps <= Math.max(1, Math.floor(Math.max(plain.length, candidate.length) / 2));
    // A word of one letter is near to every other one.
    const shares = steps < Math.max(plain.length, candidate.length);
    if (near && shares && (best === null || steps < best.steps)) best = { candidate, steps };
  }
  return best?.candidate ?? null;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** A word without the differences that people do not see: width, case, spaces. */
export function foldWord(word: string): string {
  return word.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
