import { summaryFields, summarySchema } from '../schemas/summary-schema.ts';
import { refuseHeadings } from './checks/no-headings.ts';
import type { ContentFile } from './content-file.ts';
import type { SummaryDocument } from './documents.ts';
import { readFrontAndBody } from './read-front.ts';
import { proseOf, splitSections } from './sections.ts';
import type { SourceText } from './source-text.ts';

const KIND = {
  schema: summarySchema,
  fields: summaryFields,
  firstKey: '原文の版',
  format: '.md',
} as const;

/** summaries/1-1.easy.md: a policy or measure in other words, by the editors */
export function readSummary(source: SourceText, contentFile: ContentFile): SummaryDocument {
  const { values, root, document } = readFrontAndBody(source, contentFile, KIND);
  const { opening, sections } = root ? splitSections(source, root) : { opening: [], sections: [] };
  refuseHeadings(source, sections, '要約');
  const prose = proseOf(source, opening);
  if (prose === null && source.complete) {
    source.report(
      'E-BODY-BLANK',
      source.text.length - 1,
      '要約の文がありません。',
      '「---」の下に要約の文を書いてください。',
    );
  }
  return {
    ...document(),
    madeFrom: values?.madeFrom ?? null,
    prose: prose ?? { markdown: '', line: 1, column: 1 },
  };
}
