import type { Plan } from '../plan/types.ts';
import type { InterfaceLanguage } from '../vocabulary/interface-language.ts';
import { romaji } from '../vocabulary/romaji.ts';
import type { Catalogue } from './catalogue.ts';
import { CHANGES } from './catalogues/changes.ts';
import { DIVISIONS } from './catalogues/divisions.ts';
import { FRAME } from './catalogues/frame.ts';
import { GLOSSARY_AND_VOICES } from './catalogues/glossary-and-voices.ts';
import { GUIDE_PAGES, RIGHTS } from './catalogues/guide-pages.ts';
import { HOME_AND_TOPICS } from './catalogues/home-and-topics.ts';
import { HOW_TO_READ } from './catalogues/how-to-read.ts';
import { HOW_TO_READ_FIGURES } from './catalogues/how-to-read-figures.ts';
import { HOW_TO_READ_STATUSES } from './catalogues/how-to-read-statuses.ts';
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
import { JAPANESE_END, JAPANESE_START } from './text-marks.ts';
import type { Texts } from './translator.ts';

/** Every text of the interface, a catalogue for each part of the site. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  names: NAMES,
  frame: FRAME,
  'home-and-topics': HOME_AND_TOPICS,
  changes: CHANGES,
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
  'guide-pages': GUIDE_PAGES,
  'how-to-read': HOW_TO_READ,
  'how-to-read-figures': HOW_TO_READ_FIGURES,
  'how-to-read-statuses': HOW_TO_READ_STATUSES,
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

/** What the plan says of its rights, where it says it as municipalities do. */
export function rightsTexts(
  { municipality }: Pick<Plan, 'municipality'>,
  language: InterfaceLanguage,
): Texts {
  const { name } = municipality;
  const shown = `${JAPANESE_START}${name}${JAPANESE_END}`;
  return Object.fromEntries(
    Object.entries(textsIn(language, RIGHTS)).map(([key, text]) => [
      key.replace('{t}', name),
      text.replace('{t}', shown),
    ]),
  );
}

/** Divisions with a reading: what to say at the counter, beside the name as it is written there. */
export function divisionTexts(
  { divisions }: Pick<Plan, 'divisions'>,
  language: InterfaceLanguage,
): Texts {
  if (language === 'easy') return {};
  return Object.fromEntries(
    divisions.flatMap(({ name, reading }) => {
      const latin = reading === null ? null : romaji(reading);
      if (latin === null) return [];
      // そうむ課: the counter says its name before 課.
      const spoken = name.endsWith('課') ? latin.replace(/ka$/, '-ka') : latin;
      const shown = `${spoken.slice(0, 1).toLocaleUpperCase('en')}${spoken.slice(1)}`;
      return [[name, `${JAPANESE_START}${name}${JAPANESE_END} (${shown})`]];
    }),
  );
}
