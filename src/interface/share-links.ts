import { DomUtils } from 'htmlparser2';
import { withBase } from '../vocabulary/address.ts';
import {
  addressIn,
  type InterfaceLanguage,
  isTranslated,
} from '../vocabulary/interface-language.ts';
import {
  elementsOf,
  hasClass,
  isText,
  newElement,
  newText,
  type PageElement,
  setChildren,
} from './page-nodes.ts';

const ORIGINAL = '日本語のページ（引用にはこちらを。年度も、アドレスも変わりません）';

/**
 * What SharePlace.astro hands on leads to the page in the reader's language; beside it stands the
 * link to the original, which citations name and which its QR code holds. To be called while the
 * links are still those of the Japanese page; {@link turnedAddress} turns them afterwards.
 */
export function shareInLanguage(
  elements: readonly PageElement[],
  { base, language }: { base: string; language: InterfaceLanguage },
): void {
  for (const share of elements) {
    if (share.attribs['data-share'] === undefined) continue;
    const line = [...elementsOf(share)].find((element) => hasClass(element, 'copied'));
    const link = line && [...elementsOf(line)].find(({ name }) => name === 'a');
    const own = link && turnedAddress(link.attribs.href ?? '', base, language);
    if (!line || !link || !own) continue;
    // Behind the buttons, which are for the link above them.
    DomUtils.appendChild(line.parent as PageElement, originalLine(line, link));
    turnWrittenAddress(link, own);
  }
}

/** The address of the same page in the language, with the base path; null where there is none. */
export function turnedAddress(
  target: string,
  base: string,
  language: InterfaceLanguage,
): string | null {
  if (!target.startsWith(base)) return null;
  const address = `/${target.slice(base.length)}`;
  return isTranslated(address) ? withBase(addressIn(language, address), base) : null;
}

/** With the attributes that the page's styles know the line and its link by. */
function originalLine(line: PageElement, link: PageElement): PageElement {
  const { 'data-address': _, ...attributes } = link.attribs;
  const original = newElement('a', {});
  Object.assign(original.attribs, attributes, { hreflang: 'ja', 'data-original': '' });
  setChildren(original, [newText(ORIGINAL)]);
  const more = newElement('p', {});
  Object.assign(more.attribs, line.attribs, { class: 'more' });
  setChildren(more, [original]);
  return more;
}

/** Where the site knows its address, the link shows it in full. */
function turnWrittenAddress(link: PageElement, own: string): void {
  const { href = '' } = link.attribs;
  for (const child of link.children) {
    if (isText(child) && child.data.endsWith(href)) {
      child.data = child.data.slice(0, -href.length) + own;
    }
  }
}
