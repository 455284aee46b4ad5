import type { Plan } from './plan/types.ts';
import { type PreviewCard, previewCards, previewPlace } from './sharing/preview-card.ts';
import { previewAddress } from './vocabulary/address.ts';

// Weak: while the site is being edited each change makes a new plan.
const cardsOf = new WeakMap<Plan, Map<string, PreviewCard>>();

/** The picture that other services show with a link to the page; `path` is below the base path. */
export function pagePreview(plan: Plan, path: string): { address: string; words: string } {
  let cards = cardsOf.get(plan);
  if (cards === undefined) {
    cards = previewCards(plan);
    cardsOf.set(plan, cards);
  }
  const place = previewPlace(plan, cards, path);
  const { plan: name, kicker, title } = cards.get(place) as PreviewCard;
  return { address: previewAddress(place), words: [name, kicker, title].join('　').trim() };
}
