// htmlparser2: reads a page once, in a stream, several times faster than what builds a tree.
import { Parser } from 'htmlparser2';
import type { TextBlock } from '../../src/search/index-format.ts';
import { isInline, isUnread, partsText } from '../../src/search/page-text.ts';
import type { PlaceKey } from '../../src/search/place-key.ts';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

interface OpenElement {
  name: string;
  /** the place that the element and all within it belong to, if any */
  place: PlaceKey | null;
  unread: boolean;
}

/**
 * The texts of a built page by the places that they belong to: what stands in an element with
 * `data-place`, block by block, as a reader sees it. A place may have several such elements. Left
 * out is what is not read as text: scripts, ruby, words for screen readers only, the page's own
 * links, and what bears `data-unsearched`.
 */
export function pageBlocks(html: string): Map<PlaceKey, TextBlock[]> {
  const places = new Map<PlaceKey, TextBlock[]>();
  const open: OpenElement[] = [];
  const anchors = new Map<PlaceKey, string>();
  let text = '';

  const endBlock = (place: PlaceKey | null) => {
    const block = text.replace(/\s+/gu, ' ').trim();
    text = '';
    if (place === null || block === '') return;
    const blocks = places.get(place) ?? [];
    blocks.push({ text: block, anchor: anchors.get(place) ?? null });
    places.set(place, blocks);
  };
  const current = () => open.at(-1) ?? { name: '', place: null, unread: false };

  const parser = new Parser({
    onopentag(name, attributes) {
      const above = current();
      const place = attributes['data-place'] ?? above.place;
      const tag = { name, attribute: (key: string) => attributes[key] ?? null };
      const unread = above.unread || isUnread(tag);
      // What is left out parts the text around it, unless it only says how that text is read.
      const isGap = unread && !above.unread && partsText(tag);
      if (!isInline(tag) || isGap || place !== above.place) endBlock(above.place);
      // The place's own id is its address already; what has one further in is a section of it.
      const isSection = /^h[2-6]$/.test(name) && place !== null && !unread;
      if (isSection && attributes.id) anchors.set(place, attributes.id);
      if (!VOID.has(name)) open.push({ name, place, unread });
    },
    ontext(part) {
      const { place, unread } = current();
      if (place !== null && !unread) text += part;
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      const { place } = current();
      if (!isInline({ name, attribute: () => null })) endBlock(place);
      open.pop();
      if (place !== current().place) endBlock(place);
    },
  });
  parser.end(html);
  return places;
}
