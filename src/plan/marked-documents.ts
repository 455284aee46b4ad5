import type { ContentDocuments, Document } from '../source/documents.ts';

/** The documents whose text may hold marks: the plan's own words and the editors' pages. */
export function markedDocuments(documents: ContentDocuments): Document[] {
  const { chapters, policies, measures, sheets, departments, glossary, pages } = documents;
  return [...chapters, ...policies, ...measures, ...sheets, ...departments, ...glossary, ...pages];
}
