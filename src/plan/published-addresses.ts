import type { ContentDocuments } from '../source/documents.ts';
import { INDICATORS, indicatorAnchor, policyAddress } from '../vocabulary/address.ts';
import { siteAddresses } from './site-addresses.ts';

/**
 * The places within pages that are addresses of their own (rows, indicators, terms, opinions), by
 * page. A page without such places, or whose file could not be read, is left out.
 */
export function publishedAnchors(documents: ContentDocuments): Map<string, Set<string>> {
  const anchors = new Map<string, Set<string>>();
  for (const [page, places] of siteAddresses(documents)) {
    // The headings of the editors' pages change with their wording; nobody promised those.
    const isPage = documents.pages.some(({ id }) => page === `/${id}/`);
    if (places !== null && places.size > 0 && !isPage) anchors.set(page, places);
  }
  const all = documents.policies.flatMap(({ id, indicators }) => {
    const own = indicators.map(({ number }) => indicatorAnchor(`${id}-${number}`));
    if (own.length > 0) anchors.set(policyAddress(id), new Set(own));
    return own;
  });
  if (all.length > 0) anchors.set(INDICATORS, new Set(all));
  return anchors;
}

/** Every address that the site promises to keep, sorted: pages, and places within them. */
export function publishedAddresses(documents: ContentDocuments): string[] {
  const anchors = publishedAnchors(documents);
  return [...siteAddresses(documents).keys()]
    .flatMap((page) => [
      page,
      ...[...(anchors.get(page) ?? [])].map((anchor) => `${page}#${anchor}`),
    ])
    .sort();
}
