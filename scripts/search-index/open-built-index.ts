import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../../src/search/index-format.ts';
import { openIndex, type SearchIndex } from '../../src/search/open-index.ts';
import type { PagefindModule } from '../../src/search/pagefind-module.ts';
import { serveSite } from '../site/serve-site.ts';

/** The search index of a built site, and the server on the loopback address that it is read from. */
export interface BuiltIndex {
  index: SearchIndex;
  close(): Promise<void>;
}

/**
 * Opens the index of a built site as a browser does: the same code, over HTTP.
 *
 * @param root folder of the built site
 */
export async function openBuiltIndex(root: string): Promise<BuiltIndex> {
  const server = await serveSite({ root, base: '/', port: 0 });
  try {
    const index = await openIndex(server.url, () => importScript(root));
    return { index, close: server.close };
  } catch (error) {
    await server.close();
    throw error;
  }
}

// Node imports no module over HTTP, and a file of another folder only if a package.json there says so.
function importScript(root: string): Promise<PagefindModule> {
  const script = readFileSync(join(root, INDEX_FOLDER, 'pagefind.js'));
  return import(`data:text/javascript;base64,${script.toString('base64')}`);
}
