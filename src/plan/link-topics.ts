import type { ContentDocuments } from '../source/documents.ts';
import { initiativeOfEntry } from '../vocabulary/plan-id.ts';
import type { Initiative, Measure, Topic } from './types.ts';

/** The themes of daily life in the editors' order. Ids that the plan does not have are reported elsewhere. */
export function linkTopics(documents: ContentDocuments, measures: readonly Measure[]): Topic[] {
  const initiatives = measures.flatMap((measure) => measure.initiatives);
  return documents.topics
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, file, name, description, introduction, translations, measures: ids, rows }) => ({
      id,
      file,
      name,
      description,
      introduction,
      translations,
      // In the plan's order, whatever order the file lists them in.
      measures: measures.filter((measure) => ids.includes(measure.id)),
      rows: rowsOf(initiatives, rows),
    }));
}

function rowsOf(initiatives: readonly Initiative[], ids: readonly string[]): Topic['rows'] {
  return initiatives.flatMap((initiative): Topic['rows'] => {
    const own = ids.filter((id) => initiativeOfEntry(id) === initiative.id);
    // The initiative stands for all of its rows.
    if (own.includes(initiative.id)) return [{ initiative, entry: null }];
    return [...new Set(own)].map((entry) => ({ initiative, entry }));
  });
}
