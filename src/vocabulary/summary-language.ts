/** What a summary may be written in: やさしい日本語, English, Brazilian Portuguese. */
export const SUMMARY_LANGUAGES = ['easy', 'en', 'pt-BR'] as const;
export type SummaryLanguage = (typeof SUMMARY_LANGUAGES)[number];

/** `1-1.easy`, `1-5-1.pt-BR`: the policy or measure, and the language. */
export const SUMMARY_ID = /^([1-9]\d{0,2}(?:-[1-9]\d{0,2}){1,2})\.(easy|en|pt-BR)$/;

/** The parts of a summary's id; `null` for what is none. */
export function summaryParts(id: string): { of: string; language: SummaryLanguage } | null {
  const [, of, language] = SUMMARY_ID.exec(id) ?? [];
  return of && language ? { of, language: language as SummaryLanguage } : null;
}

/** How a language is called among the site's own words. */
export const SUMMARY_LANGUAGE_NAMES: Readonly<Record<SummaryLanguage, string>> = {
  easy: 'やさしい日本語',
  en: '英語',
  'pt-BR': 'ポルトガル語',
};
