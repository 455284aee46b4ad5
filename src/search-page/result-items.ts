import { addedNote } from '../search/answer-words.ts';
import type { FoldedHit } from '../search/fold-years.ts';
import { hitExcerpt, markedPieces } from '../search/hit-excerpt.ts';
import { NOT_GRADED_FACET, type PlaceFacts, type TextBlock } from '../search/index-format.ts';
import type { SearchIndex } from '../search/open-index.ts';
import {
  PLACE_KIND_NAMES,
  placeAddress,
  placeKind,
  placeSubject,
  placeYear,
} from '../search/place-key.ts';
import type { Hit } from '../search/rank-hits.ts';
import type { SearchAnswer } from '../search/search-plan.ts';
import { NOT_GRADED } from '../vocabulary/achievement-grade.ts';
import { withBase } from '../vocabulary/address.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { INDICATOR_STATUS_NAMES } from '../vocabulary/indicator-status.ts';
import { MARK_PARAMETER } from './mark-parameter.ts';
import { markedNodes, pageElement, spaced } from './page-element.ts';

/** Results as list items, and when the sentences with the hits stand in them. */
export interface ResultItems {
  items: HTMLLIElement[];
  /** rejected where a text cannot be fetched */
  filled: Promise<void>;
}

/**
 * The results as list items, one link in each and one for each other year of it: kind and title,
 * the sentence with the hit, and where it belongs. What follows another result of the same subject
 * is drawn closer to it. The sentences have to be fetched; until they are there the titles can be
 * read already.
 */
export function resultItems(
  index: SearchIndex,
  answer: Pick<SearchAnswer, 'words' | 'terms'>,
  hits: readonly FoldedHit[],
  before: Hit | undefined,
): ResultItems {
  const items = hits.map((folded, i) =>
    resultItem(index, answer, folded, i === 0 ? before : hits[i - 1]?.hit),
  );
  const filled = Promise.all(
    hits.map(async ({ hit: { place, facts } }, i) => {
      const blocks = await index.blocksOf(place);
      fillExcerpt(items[i] as HTMLLIElement, facts, answer.words, blocks);
    }),
  );
  return { items, filled: filled.then(() => {}) };
}

function resultItem(
  index: SearchIndex,
  { words, terms }: Pick<SearchAnswer, 'words' | 'terms'>,
  { hit, otherYears }: FoldedHit,
  previous: Hit | undefined,
): HTMLLIElement {
  const { facts, scattered, added } = hit;
  const link = pageElement('a', 'title', ...markedNodes(markedPieces(facts.title, words)));
  link.href = resultHref(facts, words, null);
  const item = pageElement(
    'li',
    added ? 'added' : '',
    pageElement('span', 'kind', PLACE_KIND_NAMES[placeKind(facts.key)]),
    link,
    pageElement('p', 'excerpt', '…'),
  );
  const why = addedNote(hit, terms);
  if (why !== null) item.append(pageElement('p', 'why', why));
  if (scattered) {
    item.append(pageElement('p', 'scattered', '言葉は、この施策などの別々のところに出てきます。'));
  }
  const isSame = previous !== undefined && subjectOf(previous) === subjectOf(hit);
  if (isSame) item.classList.add('same-subject');
  const trail = [...(isSame ? [] : belongsTo(index, facts)), ...detailsOf(index, facts)];
  if (trail.length > 0) {
    item.append(pageElement('p', 'trail', ...trail.map((part) => pageElement('span', '', part))));
  }
  if (otherYears.length > 0) item.append(yearLinks(otherYears, words));
  return item;
}

/** The same row or policy in other years, a link each. */
function yearLinks(hits: readonly Hit[], words: readonly string[]): HTMLElement {
  const links = hits.map(({ facts }) => {
    const link = pageElement('a', '', fiscalYearName(placeYear(facts.key) as number));
    link.href = resultHref(facts, words, null);
    return link;
  });
  return pageElement('p', 'years', 'ほかの年度: ', ...spaced(links));
}

/** Puts in the sentence with the hit; the link then leads to the section that it stands in. */
function fillExcerpt(
  item: HTMLLIElement,
  facts: PlaceFacts,
  words: readonly string[],
  blocks: readonly TextBlock[],
): void {
  const excerpt = hitExcerpt(blocks, words, facts.title);
  const place = item.querySelector('.excerpt');
  if (excerpt) place?.replaceChildren(...markedNodes(excerpt.pieces));
  else place?.remove();
  const link = item.querySelector<HTMLAnchorElement>('a.title');
  if (link && excerpt) link.href = resultHref(facts, words, excerpt.anchor);
}

function resultHref({ key }: PlaceFacts, words: readonly string[], anchor: string | null): string {
  const [page = '', place] = placeAddress(key).split('#');
  const marks = new URLSearchParams(words.map((word) => [MARK_PARAMETER, word]));
  const section = place ?? anchor;
  const parameters = words.length === 0 ? '' : `?${marks}`;
  const address = `${page}${parameters}${section === null ? '' : `#${section}`}`;
  return withBase(address, import.meta.env.BASE_URL);
}

function subjectOf({ facts }: Hit): string {
  return placeSubject(facts.key);
}

/** What a place belongs to, for those who do not know the plan by heart. */
function belongsTo(index: SearchIndex, { key }: PlaceFacts): string[] {
  const subject = placeSubject(key);
  const kind = placeKind(subject);
  const id = subject.slice(subject.indexOf('/') + 1);
  if (kind !== 'measure' && kind !== 'policy') return [];
  const name = `${PLACE_KIND_NAMES[kind]}${id}`;
  return [subject === key ? name : `${name} ${titleOf(index, subject)}`];
}

/** Year, divisions and verdict of a place. */
function detailsOf(
  { manifest }: SearchIndex,
  { key, divisions, grade, status }: PlaceFacts,
): string[] {
  const year = placeYear(key);
  return [
    ...(year === null ? [] : [fiscalYearName(year)]),
    // The title of a division's own place says it already.
    ...(placeKind(key) === 'division'
      ? []
      : divisions.map((id) => manifest.names.divisions[id] ?? id)),
    ...(grade === null ? [] : [`達成度 ${grade === NOT_GRADED_FACET ? NOT_GRADED : grade}`]),
    ...(status === null ? [] : [INDICATOR_STATUS_NAMES[status]]),
  ];
}

function titleOf(index: SearchIndex, key: string): string {
  return index.places.find((place) => place.key === key)?.title ?? '';
}
