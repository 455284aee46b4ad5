import { DomUtils } from 'htmlparser2';
import { type FuriganaReadings, furiganaParts } from '../furigana/furigana-parts.ts';
import {
  hasClass,
  isElement,
  isText,
  newText,
  type PageElement,
  type PageNode,
  setChildren,
} from './page-nodes.ts';
import { ruby } from './readings.ts';
import { CHARACTERS_ALONE } from './translate-texts.ts';

/**
 * Readings above the plan's words, as the reader's switch would show them; the switch itself has
 * nothing left to do and goes. What is copied out of the page stays as it is.
 */
export function addFurigana(
  elements: readonly PageElement[],
  japanese: ReadonlySet<PageNode>,
  readings: FuriganaReadings,
): void {
  for (const element of elements)
    if (hasClass(element, 'furigana')) DomUtils.removeElement(element);
  if (readings.size === 0) return;
  for (const element of new Set([...japanese].map(({ parent }) => parent))) {
    if (!element || !('attribs' in element) || isKept(element)) continue;
    setChildren(
      element,
      element.children.flatMap((child) =>
        isText(child) && japanese.has(child)
          ? furiganaParts(child.data, readings).map(({ text, reading }) =>
              reading === null ? newText(text) : ruby(text, reading),
            )
          : [child],
      ),
    );
  }
}

function isKept(element: PageElement): boolean {
  if (CHARACTERS_ALONE.has(element.name)) return true;
  for (let up: PageNode | null = element; up; up = up.parent as PageNode | null) {
    if (!isElement(up)) return false;
    if (['head', 'ruby', 'code'].includes(up.name) || hasClass(up, 'copied')) return true;
  }
  return false;
}
