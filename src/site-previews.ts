import type { Plan } from './plan/types.ts';
import { type CardWords, previewPlace, previewWords } from './sharing/preview-card.ts';
import { previewAddress } from './vocabulary/address.ts';

// Weak: while the site is being edited each change makes a new plan.
const wordsOf = new WeakMap<Plan, Map<string, CardWords>>();

/** The picture that other services show with a link to the page; `path` is below the base path. */
export function pagePreview(plan: Plan, path: string): { address: string; words: string } {
  const words = wordsOf.get(plan) ?? previewWords(plan);
  wordsOf.set(plan, words);
  const place = previewPlace(plan, words, path);
  const { plan: name, kicker, title } = words.get(place) as CardWords;
  return { address: previewAddress(place), words: [name, kicker, title].join('　').trim() };
}
