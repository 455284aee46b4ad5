import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { documentLoader } from './collections/document-loader.ts';
import { fileLoader } from './collections/file-loader.ts';
import { contentFolder } from './source/content-folder.ts';

/*
 * One collection for each kind of content. They carry no schema: the documents come out of
 * src/source already read and judged.
 */
export const collections = {
  plan: defineCollection({ loader: documentLoader('plan') }),
  divisions: defineCollection({ loader: documentLoader('divisions') }),
  errata: defineCollection({ loader: documentLoader('errata') }),
  chapters: defineCollection({ loader: documentLoader('chapters') }),
  policies: defineCollection({ loader: documentLoader('policies') }),
  measures: defineCollection({ loader: documentLoader('measures') }),
  sheets: defineCollection({ loader: documentLoader('sheets') }),
  departments: defineCollection({ loader: documentLoader('departments') }),
  glossary: defineCollection({ loader: documentLoader('glossary') }),
  pages: defineCollection({ loader: documentLoader('pages') }),

  // Where each file stands in the repository and when it last changed.
  files: defineCollection({ loader: fileLoader() }),

  // Only for rendering the bodies of `.mdx`; what their front matter says comes from the documents.
  prose: defineCollection({
    loader: glob({
      pattern: '{chapters,policies,pages}/*.mdx',
      base: pathToFileURL(`${contentFolder()}/`),
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  }),
};
