import type { ChangeHistory } from '../changes/change-history.ts';
import type { ContentDocuments } from '../source/documents.ts';

/** What a build knows of a content folder before Astro loads it. */
export interface CheckedContent {
  documents: ContentDocuments;
  /** reads what changed by day; by the build, whose modules need not be made ready by Astro once more */
  readHistory: () => Promise<ChangeHistory>;
}

// The loaders run as modules of Astro's own, in the same process as the build: only what is global
// is the same for both.
const SLOT = Symbol.for('keikaku.checked-content');
const slots = globalThis as { [SLOT]?: { root: string; content: CheckedContent } | undefined };

/**
 * Hands what the check has just read to the loaders of the build, so that the content is read once,
 * and the site shows exactly what was judged; `null` takes it back.
 */
export function handOverContent(root: string, content: CheckedContent | null): void {
  slots[SLOT] = content === null ? undefined : { root, content };
}

/** What the check has handed over of this content folder; `null` where no build runs. */
export function checkedContent(root: string): CheckedContent | null {
  const handed = slots[SLOT];
  return handed?.root === root ? handed.content : null;
}
