import { DomUtils, parseDocument } from 'htmlparser2';
import type { FuriganaReadings } from '../furigana/furigana-parts.ts';
import { withBase } from '../vocabulary/address.ts';
import {
  addressIn,
  type InterfaceLanguage,
  LANGUAGE_FACTS,
} from '../vocabulary/interface-language.ts';
import { addFurigana } from './add-furigana.ts';
import { markJapanese } from './mark-languages.ts';
import {
  elementsOf,
  hasClass,
  newElement,
  type PageDocument,
  type PageElement,
  setChildren,
} from './page-nodes.ts';
import { rubyNodes } from './readings.ts';
import { shareInLanguage, turnedAddress } from './share-links.ts';
import { translateTexts } from './translate-texts.ts';
import type { Translator } from './translator.ts';

export interface PageTranslation {
  language: InterfaceLanguage;
  translate: Translator;
  /** the path that the site stands under: `/` or `/keikaku/` */
  base: string;
  /** readings of the plan's words, shown on the easy pages */
  furigana: FuriganaReadings;
  /** the sentence that says what is translated and what counts */
  note: string;
  /** where the texts that scripts make are fetched from */
  texts: string;
}

/** The HTML of a page of the site with its interface in another language. */
export function translatedPage(html: string, address: string, page: PageTranslation): string {
  const { language } = page;
  const document = parseDocument(html);
  const elements = [...elementsOf(document)];
  const named = (name: string) => elements.filter((element) => element.name === name);
  // Before the texts: the menu's languages are no texts of the interface.
  shareInLanguage(elements, page);
  turnLinks(elements, page);
  chooseLanguage(elements, language);
  openSummary(elements, language);
  const japanese = translateTexts(document, page.translate);
  if (language === 'easy') addFurigana(elements, japanese, page.furigana);
  for (const root of named('html')) {
    // What is Japanese already needs no mark.
    if (language !== 'easy')
      for (const body of root.children) markIn(body as PageElement, japanese);
    root.attribs.lang = LANGUAGE_FACTS[language].lang;
    root.attribs['data-interface'] = language;
    root.attribs['data-interface-texts'] = page.texts;
  }
  for (const main of named('main')) addNote(main, page);
  for (const head of named('head')) completeHead(head, address, page);
  return written(document);
}

function markIn(part: PageElement, japanese: ReturnType<typeof translateTexts>): void {
  if (part.name === 'head' || part.name === 'body') markJapanese(part, japanese);
}

/** Links to translated pages stay in the language; those to the others say that they are Japanese. */
function turnLinks(elements: readonly PageElement[], { base, language }: PageTranslation): void {
  for (const element of elements) {
    const { attribs } = element;
    if (attribs['http-equiv'] === 'refresh') turnRefresh(attribs, base, language);
    const name = element.name === 'form' ? 'action' : 'href';
    const target = attribs[name];
    if (target === undefined || !['a', 'form'].includes(element.name)) continue;
    if (attribs.hreflang !== undefined || !target.startsWith(base)) continue;
    const own = turnedAddress(target, base, language);
    if (own !== null) attribs[name] = own;
    else if (element.name === 'a') attribs.hreflang = 'ja';
  }
}

/** An address that has moved leads on in the language: `0;url=/measures/1-1-2/`. */
function turnRefresh(attribs: Record<string, string>, base: string, language: InterfaceLanguage) {
  attribs.content = (attribs.content ?? '').replace(
    /(?<=url=).+$/,
    (target) => turnedAddress(target, base, language) ?? target,
  );
}

function chooseLanguage(elements: readonly PageElement[], language: InterfaceLanguage): void {
  for (const link of elements) {
    if (link.attribs['data-language'] === undefined) continue;
    if (link.attribs['data-language'] === language) link.attribs['aria-current'] = 'true';
    else delete link.attribs['aria-current'];
  }
}

/** The summary in the language of the page comes first, and only it is open. */
function openSummary(elements: readonly PageElement[], language: InterfaceLanguage): void {
  const boxes = elements.filter((element) => hasClass(element, 'summary-box'));
  const own = boxes.find(({ attribs }) => attribs.lang === LANGUAGE_FACTS[language].lang);
  if (own === undefined) return;
  for (const box of boxes) delete box.attribs.open;
  own.attribs.open = '';
  const first = boxes[0] as PageElement;
  if (own === first) return;
  DomUtils.removeElement(own);
  DomUtils.prepend(first, own);
}

function addNote(main: PageElement, { note }: PageTranslation): void {
  const text = newElement('p', { class: 'column' });
  setChildren(text, rubyNodes(note));
  const box = newElement('div', { class: 'translation-note' });
  setChildren(box, [text]);
  DomUtils.prependChild(main, box);
}

function completeHead(head: PageElement, address: string, page: PageTranslation): void {
  const { language, base } = page;
  const own = withBase(addressIn(language, address), base);
  const original = withBase(address, base);
  for (const { name, attribs } of elementsOf(head)) {
    const turned = (url: string) => url.replace(new RegExp(`${escaped(original)}$`), own);
    if (name === 'link' && attribs.rel === 'canonical') attribs.href = turned(attribs.href ?? '');
    if (attribs.property === 'og:url') attribs.content = turned(attribs.content ?? '');
    if (attribs.property === 'og:locale') attribs.content = LANGUAGE_FACTS[language].locale;
  }
}

function written(document: PageDocument): string {
  // Without entities for letters; `&`, `<` and quotes are written as they must be.
  return DomUtils.getOuterHTML(document, { encodeEntities: 'utf8' });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
