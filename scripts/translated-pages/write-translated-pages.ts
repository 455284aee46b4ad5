import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  BROWSER_TEXTS,
  divisionTexts,
  INTERFACE_TEXTS,
  rightsTexts,
  textsIn,
  topicTexts,
} from '../../src/interface/texts.ts';
import { translatedPage } from '../../src/interface/translated-page.ts';
import { type KnownTexts, type Translator, translator } from '../../src/interface/translator.ts';
import type { Plan } from '../../src/plan/types.ts';
import {
  addressIn,
  type InterfaceLanguage,
  isTranslated,
  LANGUAGE_FACTS,
} from '../../src/vocabulary/interface-language.ts';
import type { KeptPages } from '../kept-pages/kept-pages.ts';
import { KeptAnswers } from './kept-answers.ts';
import { planTexts } from './plan-texts.ts';
import { addToSitemap } from './translated-sitemap.ts';

const NOTE =
  'このサイトの案内や見出しは、サイトの編集者が訳しました（公式の訳ではありません）。計画の文章は日本語で、日本語の文章が正しいものです。';

/**
 * Writes, for each language that plan.yaml lists, the pages of a built site with their interface in
 * that language, into a folder of their own. The Japanese pages are left as they are.
 *
 * @param base the path that the site stands under
 * @param kept the pages of the site: of those that are what they were, the translation of the last
 *   build is taken over. `null` where they are not known.
 */
export function writeTranslatedPages(
  site: string,
  plan: Plan,
  base: string,
  kept: KeptPages | null = null,
): void {
  if (plan.languages.length === 0) return;
  const addresses = translatedAddresses(site);
  const moved = builtAddresses(site).filter((address) => isMoved(site, address));
  const texts = planTexts(plan);
  const answers = kept && new KeptAnswers(texts, kept.inputs);
  const furigana = new Map([
    ...plan.furigana.map(({ word, reading }): [string, string] => [word, reading]),
    ...plan.divisions.flatMap(({ name, reading }): [string, string][] =>
      reading === null ? [] : [[name, reading]],
    ),
  ]);
  for (const language of plan.languages) {
    const translate = planTranslator(plan, language, answers ?? texts);
    const page = {
      language,
      translate,
      base,
      furigana,
      note: translate(NOTE),
      texts: `${base}${writeBrowserTexts(site, plan, language)}`,
    };
    for (const address of [...addresses, ...moved]) {
      const source = `${address.slice(1)}index.html`;
      const file = `${addressIn(language, address).slice(1)}index.html`;
      const make = (path: string) => {
        const html = readFileSync(join(site, source), 'utf8');
        write(path, translatedPage(html, address, page));
      };
      if (kept === null || answers === null) make(join(site, file));
      else kept.takeOrMake(site, file, `${kept.hashOf(source)} ${answers.edition}`, make);
    }
  }
  answers?.keep();
  if (plan.siteUrl !== null) addToSitemap(site, plan.siteUrl, plan.languages, addresses);
}

/** Translates what a page of this plan may hold; `known` are its texts. */
export function planTranslator(
  plan: Plan,
  language: InterfaceLanguage,
  known: KnownTexts = planTexts(plan),
): Translator {
  const texts = {
    ...textsIn(language, INTERFACE_TEXTS),
    ...topicTexts(plan, language),
    ...rightsTexts(plan, language),
    ...divisionTexts(plan, language),
  };
  return translator(language, texts, known);
}

/** The addresses of the built pages that exist in other languages. */
export function translatedAddresses(site: string): string[] {
  return builtAddresses(site).filter((address) => !isMoved(site, address));
}

/** With the old addresses that only lead on: a link to a translated page is kept like any other. */
function builtAddresses(site: string): string[] {
  return globSync('**/index.html', { cwd: site })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter(isTranslated)
    .sort();
}

function isMoved(site: string, address: string): boolean {
  return readFileSync(join(site, address, 'index.html'), 'utf8').includes('http-equiv="refresh"');
}

/** The texts that scripts make, as JSON; gives its path in the site, which bears its hash. */
function writeBrowserTexts(site: string, plan: Plan, language: InterfaceLanguage): string {
  const json = JSON.stringify({
    ...textsIn(language, BROWSER_TEXTS),
    ...topicTexts(plan, language),
    ...divisionTexts(plan, language),
  });
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 10);
  const path = `${LANGUAGE_FACTS[language].folder}/texts.${hash}.json`;
  write(join(site, path), json);
  return path;
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
