import type { ContentDocuments, Document } from '../source/documents.ts';

/** The documents whose text may hold marks: the plan's own words and the editors' pages. */
export function markedDocuments(documents: ContentDocuments): Document[] {
  const { chapters, policies, measures, sheets, departments } = documents;
  const { glossary, topics, voices, summaries, pages } = documents;
  return [
    ...chapters,
    ...policies,
    ...measures,
    ...sheets,
    ...departments,
    ...glossary,
    ...topics,
    ...voices,
    ...summaries,
    ...pages,
  ];
}
