import type { PlaceFacts } from './index-format.ts';
import { placeInPlan, placeKind, placeYear } from './place-key.ts';

/** What results can be narrowed by, in the order in which it is offered; also the names in the address. */
export const FACETS = ['kind', 'chapter', 'policy', 'division', 'year', 'grade', 'status'] as const;

export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet; one of a facet's values is enough, every facet must agree. */
export type FacetChoice = Partial<Record<Facet, readonly string[]>>;

/** How many results each value of a facet would leave, with the choices in the other facets. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** The values that a place has in a facet. */
export function facetValues(place: PlaceFacts, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [placeKind(place.key)];
    case 'chapter':
      return present(placeInPlan(place.key).chapter);
    case 'policy':
      return present(placeInPlan(place.key).policy);
    case 'division':
      return place.divisions;
    case 'year':
      return present(placeYear(place.key)?.toString() ?? null);
    case 'grade':
      return present(place.grade);
    case 'status':
      return present(place.status);
  }
}

/** Whether a place agrees with every chosen facet. */
export function isChosen(place: PlaceFacts, choice: FacetChoice): boolean {
  return FACETS.every((facet) => agrees(place, choice, facet));
}

function agrees(place: PlaceFacts, choice: FacetChoice, facet: Facet): boolean {
  const wanted = choice[facet] ?? [];
  return wanted.length === 0 || facetValues(place, facet).some((value) => wanted.includes(value));
}

/** Counts the values of every facet over the places found before any facet was chosen. */
export function facetCounts(places: readonly PlaceFacts[], choice: FacetChoice): FacetCounts {
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Map<string, number>()]),
  ) as FacetCounts;
  const chosen = FACETS.filter((facet) => (choice[facet] ?? []).length > 0);
  for (const facet of chosen) {
    // A chosen value stays on offer even where it leaves nothing, or it could not be taken back.
    for (const value of choice[facet] ?? []) counts[facet].set(value, 0);
  }
  for (const place of places) {
    const against = chosen.filter((facet) => !agrees(place, choice, facet));
    if (against.length > 1) continue;
    // Whom one choice leaves out, a change of that choice would bring back.
    for (const facet of against.length === 0 ? FACETS : against) {
      for (const value of facetValues(place, facet)) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function present(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
