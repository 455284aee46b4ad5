import {
  hasClass,
  isElement,
  isText,
  isWordless,
  newText,
  type PageElement,
  type PageNode,
  setChildren,
} from './page-nodes.ts';
import { rubyNodes, withoutReadings } from './readings.ts';
import {
  closingTag,
  JAPANESE_END,
  JAPANESE_START,
  MOST_TAGS,
  openingTag,
  TAG,
  tagNumber,
} from './text-marks.ts';
import type { Translator } from './translator.ts';

/** Elements that stand within a sentence. */
const INLINE = new Set(
  'a abbr b bdi br cite code data del em i ins kbd mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
/** Elements that hold characters alone. */
export const CHARACTERS_ALONE = new Set(['title', 'option', 'textarea']);
export const TEXT_ATTRIBUTES = ['aria-label', 'alt', 'placeholder', 'title'];
const META = /^(description|og:title|og:description|og:image:alt)$/;

/**
 * Puts the translation in the place of every text of a page. What the plan or the editors wrote, in
 * `.prose`, stays; so does what bears a language of its own.
 *
 * @returns the texts that are Japanese still
 */
export function translateTexts(
  root: { children: PageNode[] },
  translate: Translator,
): Set<PageNode> {
  const japanese = new Set<PageNode>();

  const visit = (element: PageElement) => {
    if (isWordless(element) || speaksForItself(element)) return;
    translateAttributes(element, translate);
    if (isProse(element)) return visitProse(element);
    if (isSentence(element)) return setChildren(element, sentenceNodes(element));
    for (const child of element.children) if (isElement(child)) visit(child);
    setChildren(
      element,
      element.children.flatMap((child) =>
        isText(child) ? nodesOf(translate(child.data), [], element) : [child],
      ),
    );
  };

  /** The plan's words; but a chart among them, or a link to be copied, speaks the interface's. */
  const visitProse = (element: PageElement) => {
    for (const child of element.children) {
      if (isText(child) && child.data.trim() !== '') japanese.add(child);
      if (!isElement(child)) continue;
      if (hasClass(child, 'placed') || isNamedLink(child)) visit(child);
      else visitProse(child);
    }
  };

  const sentenceNodes = (element: PageElement): PageNode[] => {
    const inner: PageElement[] = [];
    const text = serialised(element, inner);
    for (const each of inner) translateAttributes(each, translate);
    return nodesOf(translate(text), inner, element);
  };

  const nodesOf = (
    text: string,
    inner: readonly PageElement[],
    parent: PageElement,
  ): PageNode[] => {
    const top: PageNode[] = [];
    const open: { element: PageElement; nodes: PageNode[] }[] = [];
    let run = '';
    let isJapanese = false;
    const nodes = () => open.at(-1)?.nodes ?? top;
    const flush = () => {
      if (run === '') return;
      if (isJapanese) {
        const node = newText(run);
        japanese.add(node);
        nodes().push(node);
      } else if (CHARACTERS_ALONE.has(parent.name)) nodes().push(newText(withoutReadings(run)));
      else nodes().push(...rubyNodes(run));
      run = '';
    };
    for (const sign of text) {
      if (sign === JAPANESE_START || sign === JAPANESE_END) {
        flush();
        isJapanese = sign === JAPANESE_START;
      } else if (TAG.test(sign)) {
        flush();
        const number = tagNumber(sign);
        if (number !== null) open.push({ element: inner[number - 1] as PageElement, nodes: [] });
        else {
          const { element, nodes: own } = open.pop() as (typeof open)[number];
          setChildren(element, own);
          nodes().push(element);
        }
      } else run += sign;
    }
    flush();
    return top;
  };

  for (const child of root.children) if (isElement(child)) visit(child);
  return japanese;
}

function translateAttributes(element: PageElement, translate: Translator): void {
  const { attribs } = element;
  if (speaksForItself(element)) return;
  for (const name of TEXT_ATTRIBUTES) {
    if (attribs[name]) attribs[name] = plain(translate(attribs[name]));
  }
  if (element.name === 'meta' && META.test(attribs.name ?? attribs.property ?? '')) {
    attribs.content = plain(translate(attribs.content ?? ''));
  }
}

/** A translation where only characters can stand. */
function plain(text: string): string {
  return withoutReadings(text.replaceAll(JAPANESE_START, '').replaceAll(JAPANESE_END, ''));
}

/** What bears a language of its own, but for the page as a whole. */
function speaksForItself({ name, attribs }: PageElement): boolean {
  return name !== 'html' && attribs.lang !== undefined;
}

/** The plan's words, and what is copied out of the page: citations and code. */
function isProse(element: PageElement): boolean {
  if (hasClass(element, 'copied') || element.name === 'code') return true;
  return hasClass(element, 'prose') && !isGuide(element);
}

/** A link of SharePlace.astro that shows words until a script knows the address. */
function isNamedLink({ name, attribs }: PageElement): boolean {
  return name === 'a' && attribs['data-address'] !== undefined;
}

/** How to read the site and the like: sentences that the catalogues know, whichever the plan. */
function isGuide({ parent }: PageElement): boolean {
  return (
    parent !== null && 'attribs' in parent && /^page\//.test(parent.attribs['data-place'] ?? '')
  );
}

/** Whether it holds words of its own and nothing but what stands within a sentence. */
function isSentence({ children }: PageElement): boolean {
  return (
    children.some((child) => isText(child) && child.data.trim() !== '') &&
    children.length < MOST_TAGS / 8 &&
    children.every(isInline)
  );
}

function isInline(node: PageNode): boolean {
  if (!isElement(node)) return true;
  const { name, attribs, children } = node;
  return (
    INLINE.has(name) && attribs.lang === undefined && !isProse(node) && children.every(isInline)
  );
}

/** The text with a pair of tags for each element, numbered in the order in which they open. */
function serialised(element: PageElement, inner: PageElement[]): string {
  return element.children
    .map((child) => {
      if (isText(child)) return child.data;
      if (!isElement(child)) return '';
      const number = inner.push(child);
      return `${openingTag(number)}${serialised(child, inner)}${closingTag(number)}`;
    })
    .join('');
}
