import type { Loader } from 'astro/loaders';
import { contentFolder } from '../source/content-folder.ts';
import type { ContentKind } from '../source/content-kinds.ts';
import type { Document } from '../source/documents.ts';
import type { FileReadings } from '../source/read-kind.ts';
import { checkedContent } from './checked-content.ts';
import { NO_DOCUMENTS } from './no-documents.ts';
import { rereadOnChange } from './reread.ts';

/**
 * Loads every document of one kind through `src/source`, which the scripts read through as well,
 * so that the site shows exactly what the check has seen. Faults are the check's to report.
 */
export function documentLoader(kind: ContentKind): Loader {
  return {
    name: `keikaku-${kind}`,
    async load({ store, generateDigest, watcher }) {
      const root = contentFolder();
      const known: FileReadings = new Map();
      async function read(changed: readonly string[] = []): Promise<void> {
        for (const file of changed) known.delete(file);
        // A build has read them for its check; while the site is edited they are read at each change.
        const checked = watcher ? null : checkedContent(root);
        const documents = checked ? checked.documents[kind] : await readAnew();
        store.clear();
        // Kinds that are one file give one document, or `null` where it cannot be read.
        const list: Document[] = Array.isArray(documents)
          ? documents
          : documents
            ? [documents]
            : [];
        if (list.length === 0) store.set({ id: NO_DOCUMENTS, data: {} });
        for (const document of list) {
          const data = { ...document };
          store.set({ id: document.id, data, digest: generateDigest(data) });
        }
      }
      async function readAnew() {
        // What reads is made ready by Astro only where it is needed: that costs a build most of a second.
        const { readKind } = await import('../source/read-kind.ts');
        return (await readKind(root, kind, known)).documents;
      }
      await read();
      // A build has no watcher.
      if (watcher) rereadOnChange(watcher, root, read);
    },
  };
}
