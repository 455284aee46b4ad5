/**
 * Texts of the interface by their Japanese: what the pages say is the key, so that a page is written
 * as if there were no translation. The three stand side by side: a missing one is a type error, and
 * whoever changes a text sees all that depends on it. Placeholders: see placeholders.ts. Links and
 * bold words within a sentence are `<1>…</1>`. In やさしい日本語 a reading stands in full-width
 * brackets right behind its kanji.
 */
export type Catalogue = Readonly<
  Record<string, readonly [easy: string, english: string, portuguese: string]>
>;
