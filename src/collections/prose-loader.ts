import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentFolder } from '../source/content-folder.ts';
import { mdxParts } from './mdx-body.ts';
import { rereadOnChange } from './reread.ts';

const FOLDERS = ['chapters', 'policies', 'pages'];

/**
 * Loads the `.mdx` files for rendering their bodies (`policies/1-1`). Astro's own loader would
 * read the front matter a second time, by other rules than ours; here only the body counts, and
 * what the front matter says comes from the documents.
 */
export function proseLoader(): Loader {
  return {
    name: 'keikaku-prose',
    async load({ store, config, generateDigest, watcher }) {
      const root = contentFolder();
      const read = async () => {
        store.clear();
        for (const folder of FOLDERS) {
          for (const name of await mdxFiles(join(root, folder))) {
            const file = join(root, folder, name);
            const { body } = mdxParts(await readFile(file, 'utf8'));
            store.set({
              id: `${folder}/${name.replace(/\.mdx$/, '')}`,
              data: {},
              body,
              filePath: relative(fileURLToPath(config.root), file).replaceAll('\\', '/'),
              digest: generateDigest(body),
              deferredRender: true,
            });
          }
        }
      };
      await read();
      // A build has no watcher.
      if (watcher) rereadOnChange(watcher, root, () => read());
    },
  };
}

async function mdxFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
  } catch (error) {
    // The check says which folders are missing.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
