import type { Plan } from '../plan/types.ts';
import type { InterfaceLanguage } from '../vocabulary/interface-language.ts';
import type { Catalogue } from './catalogue.ts';
import { DIVISIONS } from './catalogues/divisions.ts';
import { FRAME } from './catalogues/frame.ts';
import { GLOSSARY_AND_VOICES } from './catalogues/glossary-and-voices.ts';
import { HOME_AND_TOPICS } from './catalogues/home-and-topics.ts';
import { INDICATOR_SENTENCES } from './catalogues/indicator-sentences.ts';
import { INDICATOR_VERDICTS } from './catalogues/indicator-verdicts.ts';
import { INDICATORS } from './catalogues/indicators.ts';
import { MEASURES } from './catalogues/measures.ts';
import { NAMES } from './catalogues/names.ts';
import { OWN_PAGES } from './catalogues/own-pages.ts';
import { PROGRESS } from './catalogues/progress.ts';
import { SCRIPTS } from './catalogues/scripts.ts';
import { SEARCH } from './catalogues/search.ts';
import { SHARING } from './catalogues/sharing.ts';
import type { Texts } from './translator.ts';

/** Every text of the interface, a catalogue for each part of the site. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  names: NAMES,
  frame: FRAME,
  'home-and-topics': HOME_AND_TOPICS,
  divisions: DIVISIONS,
  progress: PROGRESS,
  'glossary-and-voices': GLOSSARY_AND_VOICES,
  measures: MEASURES,
  indicators: INDICATORS,
  'indicator-sentences': INDICATOR_SENTENCES,
  'indicator-verdicts': INDICATOR_VERDICTS,
  sharing: SHARING,
  search: SEARCH,
  'own-pages': OWN_PAGES,
  scripts: SCRIPTS,
};

export const INTERFACE_TEXTS: Catalogue = Object.assign({}, ...Object.values(CATALOGUES));
/** What scripts write into pages. */
export const BROWSER_TEXTS: Catalogue = { ...NAMES, ...SCRIPTS };

const PLACE: Readonly<Record<InterfaceLanguage, 0 | 1 | 2>> = { easy: 0, en: 1, 'pt-BR': 2 };

export function textsIn(language: InterfaceLanguage, catalogue: Catalogue): Texts {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, words]) => [key, words[PLACE[language]]]),
  );
}

/** What the editors call the themes of daily life. */
export function topicTexts({ topics }: Pick<Plan, 'topics'>, language: InterfaceLanguage): Texts {
  return Object.fromEntries(
    topics.flatMap(({ name, description, translations }) => {
      const words = translations[language];
      if (words === undefined) return [];
      const own: [string, string][] = [[name, words.name]];
      if (words.description !== null) own.push([description, words.description]);
      return own;
    }),
  );
}
