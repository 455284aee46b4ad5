import type { ContentDocuments } from '../source/documents.ts';

// The loaders run as modules of Astro's own, in the same process as the build: only what is global
// is the same for both.
const SLOT = Symbol.for('keikaku.checked-documents');
const slots = globalThis as { [SLOT]?: { root: string; documents: ContentDocuments } | undefined };

/**
 * Hands the documents that the check has just read to the loaders of the build, so that the content is
 * read once, and the site shows exactly what was judged; `null` takes them back.
 */
export function handOverDocuments(root: string, documents: ContentDocuments | null): void {
  slots[SLOT] = documents === null ? undefined : { root, documents };
}

/** The documents of this content folder, where the check has handed them over. */
export function checkedDocuments(root: string): ContentDocuments | null {
  const handed = slots[SLOT];
  return handed?.root === root ? handed.documents : null;
}
