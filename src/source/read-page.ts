import { pageFields, pageSchema } from '../schemas/page-schema.ts';
import { checkPageHeadings } from './checks/page-headings.ts';
import type { ContentFile } from './content-file.ts';
import type { PageDocument } from './documents.ts';
import { readFrontAndBody } from './read-front.ts';
import type { SourceText } from './source-text.ts';
import { isVisible } from './visible-nodes.ts';

const KIND = { schema: pageSchema, fields: pageFields, firstKey: '題名', format: '.mdx' } as const;

/** pages/about.mdx */
export function readPage(source: SourceText, contentFile: ContentFile): PageDocument {
  const { values, root, document } = readFrontAndBody(source, contentFile, KIND);
  checkPageHeadings(source, root);
  if (root && !isVisible(root) && source.text.trim() !== '') {
    source.report(
      'E-BODY-BLANK',
      source.text.length - 1,
      'ページの本文がありません。',
      '「---」の下に本文を書いてください。',
    );
  }
  return { ...document(), title: values?.title ?? '', description: values?.description ?? null };
}
