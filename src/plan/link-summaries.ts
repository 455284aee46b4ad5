import type { ContentDocuments } from '../source/documents.ts';
import { SUMMARY_LANGUAGES, summaryParts } from '../vocabulary/summary-language.ts';
import { originalVersion } from './original-version.ts';
import type { Summary } from './types.ts';

/** Summaries in the order of their languages. What the plan does not have is reported elsewhere. */
export function linkSummaries(documents: ContentDocuments): Summary[] {
  return documents.summaries
    .flatMap(({ id, file, madeFrom, prose }) => {
      const parts = summaryParts(id);
      if (parts === null) return [];
      const stale = madeFrom !== originalVersion(documents, parts.of);
      return [{ ...parts, file, prose, stale }];
    })
    .toSorted(
      (a, b) => SUMMARY_LANGUAGES.indexOf(a.language) - SUMMARY_LANGUAGES.indexOf(b.language),
    );
}
