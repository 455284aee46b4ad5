import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageBlocks } from '../../../scripts/search-index/page-blocks.ts';
import { type PlaceKey, placeAddress, placeSubject } from '../../../src/search/place-key.ts';
import { normalised } from '../../../src/vocabulary/normalise-text.ts';
import type { BuiltSite } from './built-sites.ts';
import { sitePages } from './site-pages.ts';

/** A place of a built site as its pages show it: the truth that a search is held against. */
export interface SearchedPlace {
  key: PlaceKey;
  /** below the base path, with its anchor */
  address: string;
  /** what stands there, as written, a text for each block */
  texts: string[];
  /** the same as the search compares them */
  folded: string[];
}

/** Every place that a page of the site names, with what stands on the page that it belongs to. */
export function searchedPlaces(site: BuiltSite): SearchedPlace[] {
  const keys = new Set(sitePages(site).flatMap(({ html }) => [...pageBlocks(html).keys()]));
  const pages = new Map<string, ReturnType<typeof pageBlocks>>();
  return [...keys].map((key) => {
    const address = placeAddress(key);
    const page = address.replace(/#.*$/, '');
    const blocks = pages.get(page) ?? pageBlocks(read(site, page));
    pages.set(page, blocks);
    const texts = (blocks.get(key) ?? []).map(({ text }) => text);
    return { key, address, texts, folded: texts.map(normalised) };
  });
}

/** Keys of the places with a block that contains the word, sorted. */
export function placesHolding(places: readonly SearchedPlace[], word: string): PlaceKey[] {
  const wanted = normalised(word);
  return places
    .filter(({ folded }) => folded.some((text) => text.includes(wanted)))
    .map(({ key }) => key)
    .sort();
}

/** Keys of the places that contain every word, each anywhere in the place, sorted. */
export function placesHoldingAll(
  places: readonly SearchedPlace[],
  words: readonly string[],
): PlaceKey[] {
  const sets = words.map((word) => new Set(placesHolding(places, word)));
  return places
    .map(({ key }) => key)
    .filter((key) => sets.every((set) => set.has(key)))
    .sort();
}

/** Subjects (a measure with its rows, a policy with its indicators) whose places together contain every word. */
export function subjectsHoldingAll(
  places: readonly SearchedPlace[],
  words: readonly string[],
): Set<string> {
  const sets = words.map((word) => new Set(placesHolding(places, word).map(placeSubject)));
  return new Set([...(sets[0] ?? [])].filter((subject) => sets.every((set) => set.has(subject))));
}

/** The place that the link of a result leads to; the link itself where it leads to none. */
export function placeOfLink(
  places: readonly SearchedPlace[],
  site: BuiltSite,
  href: string,
): PlaceKey {
  const { pathname, hash } = new URL(href, site.url);
  const path = `/${pathname.slice(site.base.length)}`;
  const place =
    places.find(({ address }) => address === path + decodeURIComponent(hash)) ??
    // A section of a place that has a page of its own.
    places.find(({ address }) => address === path);
  return place?.key ?? href;
}

function read(site: BuiltSite, page: string): string {
  return readFileSync(join(site.root, page, 'index.html'), 'utf8');
}
