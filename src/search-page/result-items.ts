import { hitExcerpt, markedPieces } from '../search/hit-excerpt.ts';
import { NOT_GRADED_FACET, type PlaceFacts } from '../search/index-format.ts';
import type { SearchIndex } from '../search/open-index.ts';
import {
  PLACE_KIND_NAMES,
  placeAddress,
  placeKind,
  placeSubject,
  placeYear,
} from '../search/place-key.ts';
import type { Hit } from '../search/rank-hits.ts';
import { NOT_GRADED } from '../vocabulary/achievement-grade.ts';
import { withBase } from '../vocabulary/address.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { INDICATOR_STATUS_NAMES } from '../vocabulary/indicator-status.ts';
import { MARK_PARAMETER } from './mark-parameter.ts';
import { markedNodes, pageElement } from './page-element.ts';

/**
 * The results as list items, one link in each: kind and title, the sentence with the hit, and where
 * it belongs. What follows another result of the same subject is drawn closer to it.
 */
export async function resultItems(
  index: SearchIndex,
  hits: readonly Hit[],
  words: readonly string[],
  before: Hit | undefined,
): Promise<HTMLLIElement[]> {
  const texts = await Promise.all(hits.map(({ place }) => index.blocksOf(place)));
  return hits.map((hit, i) => {
    const { facts, scattered, added } = hit;
    const excerpt = hitExcerpt(texts[i] ?? [], words, facts.title);
    const link = pageElement('a', 'title', ...markedNodes(markedPieces(facts.title, words)));
    link.href = resultHref(facts, words, excerpt?.anchor ?? null);
    const item = pageElement(
      'li',
      // Not by the typed word itself, which the line above the results says.
      added ? 'added' : '',
      pageElement('span', 'kind', PLACE_KIND_NAMES[placeKind(facts.key)]),
      link,
    );
    if (excerpt) item.append(pageElement('p', 'excerpt', ...markedNodes(excerpt.pieces)));
    if (scattered) {
      item.append(
        pageElement('p', 'scattered', '言葉は、この施策などの別々のところに出てきます。'),
      );
    }
    const previous = i === 0 ? before : hits[i - 1];
    const isSame = previous !== undefined && subjectOf(previous) === subjectOf(hit);
    if (isSame) item.classList.add('same-subject');
    const trail = [...(isSame ? [] : belongsTo(index, facts)), ...detailsOf(index, facts)];
    if (trail.length > 0) {
      item.append(pageElement('p', 'trail', ...trail.map((part) => pageElement('span', '', part))));
    }
    return item;
  });
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
