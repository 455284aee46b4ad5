import { chapterFields, chapterSchema } from '../schemas/chapter-schema.ts';
import { checkPageHeadings } from './checks/page-headings.ts';
import type { ContentFile } from './content-file.ts';
import type { ChapterDocument } from './documents.ts';
import { readFrontAndBody } from './read-front.ts';
import type { SourceText } from './source-text.ts';

const KIND = {
  schema: chapterSchema,
  fields: chapterFields,
  firstKey: '名称',
  format: '.mdx',
} as const;

/** chapters/1.mdx: 章 */
export function readChapter(source: SourceText, contentFile: ContentFile): ChapterDocument {
  const { values, root, document } = readFrontAndBody(source, contentFile, KIND);
  checkPageHeadings(source, root);
  return {
    ...document(),
    name: values?.name ?? '',
    slogan: values?.slogan ?? null,
    relatedPlans: values?.relatedPlans ?? [],
  };
}
