import { SUMMARY_LANGUAGES, type SummaryLanguage } from './summary-language.ts';

/** What the site's own words are translated into; the Japanese pages are the original. */
export const INTERFACE_LANGUAGES = SUMMARY_LANGUAGES;
export type InterfaceLanguage = SummaryLanguage;

interface LanguageFacts {
  /** the folder that its pages stand in, and the first part of their addresses */
  folder: string;
  /** `lang` of its pages. やさしい日本語 is Japanese to whatever reads it aloud. */
  lang: string;
  /** `hreflang` of a link to its pages; `simple` is the registered variant for simplified wording */
  hreflang: string;
  /** its name in itself */
  name: string;
  /** `og:locale` */
  locale: string;
}

export const LANGUAGE_FACTS: Readonly<Record<InterfaceLanguage, LanguageFacts>> = {
  easy: {
    folder: 'easy',
    lang: 'ja',
    hreflang: 'ja-simple',
    name: 'やさしい日本語',
    locale: 'ja_JP',
  },
  en: { folder: 'en', lang: 'en', hreflang: 'en', name: 'English', locale: 'en_US' },
  'pt-BR': {
    folder: 'pt-br',
    lang: 'pt-BR',
    hreflang: 'pt-BR',
    name: 'Português',
    locale: 'pt_BR',
  },
};

/** First parts of the addresses whose pages exist in every language of the site. */
const TRANSLATED = new Set(
  'chapters policies measures indicators progress topics divisions departments glossary how-to-read voices search about accessibility'.split(
    ' ',
  ),
);

/** Whether the page of an address (from the site's root, without the base path) is translated. */
export function isTranslated(address: string): boolean {
  const [, first = '', ...rest] = address.replace(/[?#].*$/, '').split('/');
  if (first === '') return rest.length === 0;
  return TRANSLATED.has(first) && rest.at(-1) === '';
}

/** `/policies/1-1/` and `en` → `/en/policies/1-1/` */
export function addressIn(language: InterfaceLanguage, address: string): string {
  return `/${LANGUAGE_FACTS[language].folder}${address}`;
}
