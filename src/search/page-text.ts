/*
 * What of a page is read as text, and where a piece of text ends. The index cuts the built pages by
 * these rules and the marks on a page follow them, so that what was found is what is marked.
 */

/** Elements that do not end a piece of text. Any other one does, and no hit reaches over it. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const UNREAD = new Set(
  'rt rp script style template noscript svg select textarea button'.split(' '),
);
/** Texts that only a screen reader reads or only the screen shows, and links that name themselves. */
const UNREAD_CLASSES = ['visually-hidden', 'not-printed'];

/** An element by its name in lower case and its attributes. */
export interface PageTag {
  name: string;
  attribute(name: string): string | null;
}

/** Whether a piece of text goes on through the element. */
export function isInline({ name }: PageTag): boolean {
  return INLINE.has(name);
}

/** Whether nothing in the element is read as the page's text. */
export function isUnread({ name, attribute }: PageTag): boolean {
  const classes = (attribute('class') ?? '').split(/\s+/);
  return (
    UNREAD.has(name) ||
    attribute('hidden') !== null ||
    attribute('aria-hidden') === 'true' ||
    attribute('data-unsearched') !== null ||
    UNREAD_CLASSES.some((unread) => classes.includes(unread))
  );
}

/** Whether an unread element parts the text around it: all do but those that only say how it is read. */
export function partsText({ name }: PageTag): boolean {
  return name !== 'rt' && name !== 'rp';
}
