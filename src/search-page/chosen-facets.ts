import { FACETS } from '../search/facets.ts';
import type { SearchIndex } from '../search/open-index.ts';
import type { SearchRequest } from '../search/search-plan.ts';
import { FACET_NAMES, facetValueName } from './facet-names.ts';
import { pageElement } from './page-element.ts';

/**
 * Says what the results are narrowed by, with one button that takes it back: a link that somebody
 * shared may hold choices, and on a phone the fields that show them are closed.
 */
export function writeChosen(
  place: HTMLElement,
  index: SearchIndex,
  { choice }: SearchRequest,
): void {
  const chosen = FACETS.flatMap((facet) =>
    (choice[facet] ?? []).map(
      (value) => `${FACET_NAMES[facet]}: ${facetValueName(index, facet, value)}`,
    ),
  );
  place.replaceChildren();
  if (chosen.length === 0) return;
  const button = pageElement('button', '', '絞り込みをやめる');
  button.type = 'button';
  place.append(
    pageElement('p', '', '次のものに絞り込んでいます。'),
    pageElement('ul', 'plain-list', ...chosen.map((text) => pageElement('li', '', text))),
    button,
  );
}
