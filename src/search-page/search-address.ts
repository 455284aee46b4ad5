import { FACETS, type FacetChoice } from '../search/facets.ts';
import type { HitOrder } from '../search/rank-hits.ts';
import type { SearchRequest } from '../search/search-plan.ts';

/** More values than any plan has of a facet; what is longer was not made by this site. */
const MOST_VALUES = 50;

/** As much as the box takes; a longer one was not typed there. */
const LONGEST_QUERY = 200;

/** Reads `?q=外国人&division=kikaku&division=jinken&sort=plan`; what it does not know it passes over. */
export function requestOf(parameters: URLSearchParams): SearchRequest {
  const choice: FacetChoice = {};
  for (const facet of FACETS) {
    const values = [...new Set(parameters.getAll(facet))].filter((value) => value !== '');
    if (values.length > 0) choice[facet] = values.slice(0, MOST_VALUES);
  }
  const order: HitOrder = parameters.get('sort') === 'plan' ? 'plan' : 'relevance';
  // A character that nobody sees would be searched for, and shown, all the same.
  const query = (parameters.get('q') ?? '').replace(/\p{Cc}+/gu, ' ').slice(0, LONGEST_QUERY);
  return { query: query.toWellFormed?.() ?? query, choice, order };
}

/** The same as an address, without what is not chosen: `?q=外国人&sort=plan`; empty for an empty request. */
export function addressOf({ query, choice, order }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  for (const facet of FACETS) {
    for (const value of choice[facet] ?? []) parameters.append(facet, value);
  }
  if (order === 'plan') parameters.set('sort', order);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
