import { answerNotes, countSentence } from '../search/answer-words.ts';
import type { FacetChoice } from '../search/facets.ts';
import { type FoldedHit, foldYears } from '../search/fold-years.ts';
import type { SearchIndex } from '../search/open-index.ts';
import {
  isOnPagesOnly,
  offeredWritings,
  type SearchAnswer,
  type SearchRequest,
  searchPlan,
} from '../search/search-plan.ts';
import { writeNotes, writeNothingFound, writeOffers } from './answer-notes.ts';
import { writeChosen } from './chosen-facets.ts';
import { chosenFacets, writeFacetFields } from './facet-fields.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import { NOT_LOADED, PREPARING } from './loading-messages.ts';
import { pageElement } from './page-element.ts';
import { resultItems } from './result-items.ts';
import { moveThroughResults } from './result-keys.ts';
import { addressOf, requestOf } from './search-address.ts';
import { writeCount } from './search-count.ts';
import { forgetIndex, siteIndex } from './site-index.ts';

const SHOWN_AT_ONCE = 10;
/** Long enough that a typed word is not searched letter by letter, short enough not to be noticed. */
const TYPING_PAUSE = 120;
/** Mostly the sentences with the hits are there by then; otherwise the titles do not wait for them. */
const WAIT_FOR_SENTENCES = 60;

/** The parts of the search page, by the ids that its addresses promise. */
interface SearchParts {
  input: HTMLInputElement;
  form: HTMLFormElement;
  notes: HTMLElement;
  chosen: HTMLElement;
  offers: HTMLElement;
  facets: HTMLElement;
  narrowing: HTMLDetailsElement;
  sort: HTMLSelectElement;
  tools: HTMLElement;
  results: HTMLOListElement;
  more: HTMLButtonElement;
  /** everything that an answer writes; busy while one is looked for */
  found: HTMLElement;
  ways: HTMLElement;
}

/** Makes the search page answer: while typing, on Enter, when a choice is made, on going back. */
export function startSearch(page: Document): void {
  const parts = partsOf(page);
  const title = page.title;
  // Whether what the address names was asked for: the next query then gets an entry of its own, so
  // that the browser's button leads back to this one. Letters of one query share an entry.
  let isAsked = false;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Kept beside the boxes: those are written with the first answer only, and go with a failed one.
  let choice: FacetChoice = {};
  const shown: {
    answer: SearchAnswer | null;
    index: SearchIndex | null;
    folded: FoldedHit[];
    count: number;
  } = { answer: null, index: null, folded: [], count: 0 };

  const show = async (request: SearchRequest, place = keptPlace()) => {
    const turn = ++latest;
    const query = request.query.trim();
    page.title = query === '' ? title : `${query} | ${title}`;
    if (query === '') return clear(parts);
    if (shown.index === null) writeCount(PREPARING);
    parts.found.setAttribute('aria-busy', 'true');
    try {
      const index = await siteIndex();
      const answer = await searchPlan(index, request);
      const folded = foldYears(answer.hits);
      const { items, filled } = itemsFrom(index, answer, folded, 0, place?.shown);
      await Promise.race([filled, pause(WAIT_FOR_SENTENCES)]);
      // A slower answer to an older question must not replace the newer one.
      if (turn !== latest) return;
      write(parts, index, request, answer, items);
      writeMore(parts.more, folded.slice(items.length));
      await filled;
      if (turn !== latest) return;
      Object.assign(shown, { answer, index, folded, count: items.length });
      if (place) scrollTo({ top: place.scroll, behavior: 'instant' });
      void offer(turn, index, request, answer);
    } catch {
      // What failed once may lie half fetched in it; the next try starts anew.
      forgetIndex();
      if (turn !== latest) return;
      clear(parts);
      shown.answer = null;
      writeCount(NOT_LOADED);
    } finally {
      if (turn === latest) parts.found.setAttribute('aria-busy', 'false');
    }
  };
  /** Comes after the results, and does not take them away where it fails. */
  const offer = async (
    turn: number,
    index: SearchIndex,
    request: SearchRequest,
    answer: SearchAnswer,
  ) => {
    const offers = await offeredWritings(index, answer).catch(() => []);
    if (turn === latest) writeOffers(parts.offers, request, offers);
  };
  const current = (): SearchRequest => {
    const query = parts.input.value;
    if (query.trim() === '') choice = {};
    return { query, choice, order: parts.sort.value === 'plan' ? 'plan' : 'relevance' };
  };
  const remember = (request: SearchRequest, how: 'push' | 'replace') => {
    const address = `${location.pathname}${addressOf(request)}`;
    if (how === 'push' && address !== location.pathname + location.search) {
      history.pushState(null, '', address);
    } else history.replaceState(null, '', address);
  };
  const ask = (how: 'push' | 'replace', request = current()) => {
    clearTimeout(timer);
    if (how === 'push' && isAsked) keepPlace(shown.count);
    remember(request, how);
    isAsked = false;
    void show(request, null);
  };
  const fromAddress = () => {
    const request = requestOf(new URLSearchParams(location.search));
    parts.input.value = request.query;
    parts.sort.value = request.order;
    choice = request.choice;
    parts.facets.replaceChildren();
    isAsked = request.query.trim() !== '';
    void show(request);
  };

  const prepare = () => void siteIndex().catch(() => {});
  if (page.activeElement === parts.input) prepare();
  else parts.input.addEventListener('focus', prepare, { once: true });
  // Also while an input method composes: what is not finished yet is searched as such.
  parts.input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(isAsked ? 'push' : 'replace'), TYPING_PAUSE);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The letters before have an entry already, which this query goes on with.
    ask(isAsked || location.search === '' ? 'push' : 'replace');
    isAsked = parts.input.value.trim() !== '';
  });
  parts.facets.addEventListener('change', () => {
    choice = chosenFacets(parts.facets);
    ask('push');
    isAsked = true;
  });
  parts.chosen.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('button')) return;
    choice = {};
    ask('push');
    isAsked = true;
    // The button goes with what it took back.
    parts.input.focus();
  });
  parts.sort.addEventListener('change', () => {
    ask('push');
    isAsked = true;
  });
  parts.more.addEventListener('click', async () => {
    const { answer, index, folded, count } = shown;
    if (!answer || !index) return;
    const { items: next, filled } = itemsFrom(index, answer, folded, count);
    const items = await filled.then(
      () => next,
      () => null,
    );
    // A second press or another answer came first.
    if (shown.answer !== answer || shown.count !== count) return;
    if (items === null) {
      writeCount(NOT_LOADED);
      return;
    }
    writeCount(countSentence(parts.input.value, answer));
    parts.results.append(...items);
    shown.count += items.length;
    writeMore(parts.more, folded.slice(shown.count));
    keepPlace(shown.count);
    items[0]?.querySelector('a')?.focus();
  });
  parts.results.addEventListener('click', () => keepPlace(shown.count));
  window.addEventListener('popstate', fromAddress);
  moveThroughResults(parts.input, parts.results);
  // Beside the results there is room for the choices; above them, on a phone, they wait closed.
  parts.narrowing.open = matchMedia('(width >= 60rem)').matches;
  // Typed while this was on its way.
  if (location.search === '' && parts.input.value !== '') ask('replace');
  else fromAddress();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function itemsFrom(
  index: SearchIndex,
  answer: SearchAnswer,
  folded: readonly FoldedHit[],
  from: number,
  count = SHOWN_AT_ONCE,
) {
  return resultItems(index, answer, folded.slice(from, from + count), folded[from - 1]?.hit);
}

function write(
  parts: SearchParts,
  index: SearchIndex,
  request: SearchRequest,
  answer: SearchAnswer,
  items: HTMLLIElement[],
): void {
  writeCount(countSentence(request.query, answer));
  writeNotes(parts.notes, answerNotes(answer));
  parts.offers.replaceChildren();
  parts.results.replaceChildren(...items);
  writeFacetFields(parts.facets, index, answer.facets, request.choice);
  const chosen = Object.values(request.choice).flat().length;
  parts.narrowing.hidden = parts.facets.childElementCount === 0;
  const summary = parts.narrowing.querySelector('summary');
  if (summary) summary.textContent = chosen === 0 ? '絞り込む' : `絞り込む（${chosen}件を選択中）`;
  parts.tools.hidden = answer.hits.length < 2;
  parts.ways.hidden = answer.hits.length > 0 && !isOnPagesOnly(answer);
  if (answer.hits.length === 0 || isOnPagesOnly(answer)) {
    writeNothingFound(parts.notes, request, answer);
  }
  writeChosen(parts.chosen, index, request);
}

function clear(parts: SearchParts): void {
  writeCount('');
  for (const element of [parts.notes, parts.offers, parts.results, parts.facets, parts.chosen]) {
    element.replaceChildren();
  }
  parts.narrowing.hidden = true;
  parts.tools.hidden = true;
  parts.more.hidden = true;
  parts.found.setAttribute('aria-busy', 'false');
  parts.ways.hidden = false;
}

/** As many more as there are places, whether or not they share a result with other years. */
function writeMore(button: HTMLButtonElement, rest: readonly FoldedHit[]): void {
  const left = rest.reduce((sum, { otherYears }) => sum + 1 + otherYears.length, 0);
  button.hidden = left <= 0;
  button.replaceChildren(pageElement('span', '', `続きを表示（残り${left}件）`));
}

function partsOf(page: Document): SearchParts {
  const element = <T extends HTMLElement>(id: string) => page.getElementById(id) as T;
  return {
    input: element('search-query'),
    form: element('search-form'),
    notes: element('search-notes'),
    chosen: element('search-chosen'),
    offers: element('search-offers'),
    facets: element('search-facets'),
    narrowing: element('search-narrowing'),
    sort: element('search-sort'),
    tools: element('search-tools'),
    results: element('search-results'),
    more: element('search-more'),
    found: element('search-found'),
    ways: element('search-ways'),
  };
}
