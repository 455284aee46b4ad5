import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { noteValue } from '../page-reads/page-reads.ts';
import { fileChange, NEWEST_CHANGE } from '../page-reads/read-names.ts';
import { contentFolder } from '../source/content-folder.ts';
import { lastChanged } from '../source/file-history.ts';

/** What the site says about a content file itself. */
export interface ContentFile {
  /** path from the root of the repository; `null` where the content lies outside it */
  path: string | null;
  /** day of the last commit that changed it (`2026-04-01`), `null` without history */
  changed: string | null;
}

/**
 * Loads the files of the content folder by their path below it (`measures/1-5-1.md`). It happens
 * here and not in a page, because a built page no longer knows where the project stands.
 */
export function fileLoader(): Loader {
  return {
    name: 'keikaku-files',
    async load({ store, config }) {
      const root = contentFolder();
      const history = await lastChanged(root);
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      store.clear();
      const days: string[] = [];
      for (const entry of entries.filter((each) => each.isFile())) {
        const absolute = join(entry.parentPath, entry.name);
        const file = slashes(relative(root, absolute));
        const path = slashes(relative(fileURLToPath(config.root), absolute));
        const data: ContentFile = {
          path: path.startsWith('..') ? null : path,
          changed: history.get(file) ?? null,
        };
        store.set({ id: file, data: { ...data } });
        noteValue(fileChange(file), data.changed);
        if (data.changed !== null) days.push(data.changed);
      }
      noteValue(NEWEST_CHANGE, days.sort().at(-1) ?? null);
    },
  };
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
