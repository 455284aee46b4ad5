import { fewerWords, type SearchAnswer, type SearchRequest } from '../search/search-plan.ts';
import type { UnderstoodTerm } from '../search/understood-term.ts';
import { pageElement, spaced } from './page-element.ts';
import { addressOf } from './search-address.ts';

/** What the search did with the words, a paragraph each. */
export function writeNotes(place: HTMLElement, notes: readonly string[]): void {
  place.replaceChildren(...notes.map((note) => pageElement('p', '', note)));
}

/** Other ways of writing a word that the plan uses as well, each a search of its own. */
export function writeOffers(
  place: HTMLElement,
  request: SearchRequest,
  terms: readonly UnderstoodTerm[],
): void {
  const offers = terms.flatMap(({ typed, others }) =>
    others.map(({ word, more }) =>
      queryLink(request, request.query.replace(typed, word), `「${word}」（ほかに${more}件）`),
    ),
  );
  place.replaceChildren();
  if (offers.length > 0) {
    place.append(pageElement('p', '', '計画では、次のようにも書かれています: ', ...spaced(offers)));
  }
}

/** For a search that the plan has no answer to: what could be tried, one link each. */
export function writeNothingFound(
  place: HTMLElement,
  request: SearchRequest,
  answer: SearchAnswer,
): void {
  const chosen = Object.values(request.choice).flat().length;
  if (chosen > 0) {
    const link = queryLink({ ...request, choice: {} }, request.query, '絞り込みをやめて探す');
    place.append(pageElement('p', '', link));
  }
  for (const { word, near } of answer.missing) {
    if (near.length === 0) continue;
    const links = near.map((other) =>
      queryLink({ ...request, choice: {} }, request.query.replace(word, other), `「${other}」`),
    );
    place.append(pageElement('p', '', `「${word}」に近い、計画の言葉: `, ...spaced(links)));
  }
  const fewer = fewerWords(answer);
  if (fewer.length > 0) {
    const links = fewer.map(({ typed, places }) =>
      queryLink({ ...request, choice: {} }, typed, `「${typed}」だけ（${places.size}か所）`),
    );
    place.append(pageElement('p', '', '言葉を減らすと見つかります: ', ...spaced(links)));
  }
}

function queryLink(request: SearchRequest, query: string, name: string): HTMLAnchorElement {
  const link = pageElement('a', '', name);
  link.href = `${location.pathname}${addressOf({ ...request, query })}`;
  return link;
}
