import { glossaryFields, glossarySchema } from '../schemas/glossary-schema.ts';
import { refuseHeadings } from './checks/no-headings.ts';
import type { ContentFile } from './content-file.ts';
import type { GlossaryDocument } from './documents.ts';
import { readFrontAndBody } from './read-front.ts';
import { proseOf, splitSections } from './sections.ts';
import type { SourceText } from './source-text.ts';

const KIND = {
  schema: glossarySchema,
  fields: glossaryFields,
  firstKey: '用語',
  format: '.md',
} as const;

/** glossary/npo.md: a term and what the editors say of it */
export function readGlossaryTerm(source: SourceText, contentFile: ContentFile): GlossaryDocument {
  const { values, root, document } = readFrontAndBody(source, contentFile, KIND);
  const { opening, sections } = root ? splitSections(source, root) : { opening: [], sections: [] };
  refuseHeadings(source, sections, '用語の説明');
  const definition = proseOf(source, opening);
  if (definition === null && source.complete) {
    source.report(
      'E-BODY-BLANK',
      source.text.length - 1,
      '用語の説明がありません。',
      '「---」の下に説明の文を書いてください。',
    );
  }
  return {
    ...document(),
    term: values?.term ?? '',
    reading: values?.reading ?? null,
    variants: values?.variants ?? [],
    definition: definition ?? { markdown: '', line: 1, column: 1 },
  };
}
