import { lastAddress } from '../plan/moved-pages.ts';
import type { ContentDocuments } from '../source/documents.ts';

const NUMBERED = /^\/(measures|policies)\/([\d-]+)\/$/;

/**
 * The fields by their keys (`1-4-6.1/results`), and those of renumbered measures and policies also by
 * the keys of before: a workbook may have been handed out under the old number.
 */
export function withFormerNumbers<Field>(
  fields: ReadonlyMap<string, Field>,
  documents: Pick<ContentDocuments, 'moves'>,
): ReadonlyMap<string, Field> {
  const all = new Map(fields);
  for (const { from, renumbered } of documents.moves?.moves ?? []) {
    if (!renumbered) continue;
    const [, kind, before] = NUMBERED.exec(from) ?? [];
    const [, , now] = NUMBERED.exec(lastAddress(from, documents) ?? '') ?? [];
    if (before === undefined || now === undefined) continue;
    // Rows of a measure are `1-4-6.1`, indicators of a policy `1-6-1`.
    const below = kind === 'measures' ? '.' : '-';
    for (const [key, field] of fields) {
      const own =
        key.startsWith(now + below) && (below === '.' || /^\d+\//.test(key.slice(now.length + 1)));
      const former = before + key.slice(now.length);
      if (own && !all.has(former)) all.set(former, field);
    }
  }
  return all;
}
