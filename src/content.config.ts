import { defineCollection } from 'astro:content';
import { changeLoader } from './collections/change-loader.ts';
import { documentLoader } from './collections/document-loader.ts';
import { fileLoader } from './collections/file-loader.ts';
import { proseLoader } from './collections/prose-loader.ts';

/*
 * One collection for each kind of content. They carry no schema: the documents come out of
 * src/source already read and judged.
 */
export const collections = {
  plan: defineCollection({ loader: documentLoader('plan') }),
  divisions: defineCollection({ loader: documentLoader('divisions') }),
  errata: defineCollection({ loader: documentLoader('errata') }),
  synonyms: defineCollection({ loader: documentLoader('synonyms') }),
  readings: defineCollection({ loader: documentLoader('readings') }),
  furigana: defineCollection({ loader: documentLoader('furigana') }),
  moves: defineCollection({ loader: documentLoader('moves') }),
  addresses: defineCollection({ loader: documentLoader('addresses') }),
  chapters: defineCollection({ loader: documentLoader('chapters') }),
  policies: defineCollection({ loader: documentLoader('policies') }),
  measures: defineCollection({ loader: documentLoader('measures') }),
  sheets: defineCollection({ loader: documentLoader('sheets') }),
  departments: defineCollection({ loader: documentLoader('departments') }),
  glossary: defineCollection({ loader: documentLoader('glossary') }),
  topics: defineCollection({ loader: documentLoader('topics') }),
  voices: defineCollection({ loader: documentLoader('voices') }),
  summaries: defineCollection({ loader: documentLoader('summaries') }),
  pages: defineCollection({ loader: documentLoader('pages') }),

  // Where each file stands in the repository and when it last changed.
  files: defineCollection({ loader: fileLoader() }),

  // What changed in the content, by day.
  changes: defineCollection({ loader: changeLoader() }),

  // Only for rendering the bodies of `.mdx`; what their front matter says comes from the documents.
  prose: defineCollection({ loader: proseLoader() }),
};
