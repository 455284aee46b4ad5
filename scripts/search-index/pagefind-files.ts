import { gunzipSync } from 'node:zlib';
import { placeTokens } from '../../src/search/code-tokens.ts';
import type { TextBlock } from '../../src/search/index-format.ts';

/*
 * Words in one file of Pagefind's index. Its own value suits whole words; with pairs of characters a
 * query touches several files, and smaller ones spare a reader most of what 20,000 would fetch.
 * The setting is read from the environment only, when Pagefind starts, and is marked unstable:
 * tests/site/search-transfer.test.ts notices if a new version ignores it.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '1000';

/*
 * Stands before Pagefind's script. Of a part of the index that cannot be fetched or unpacked Pagefind only writes
 * to the console, and answers as if nothing stood in it: this counts, so that nobody is told that a
 * word is nowhere.
 */
const FETCH_THAT_COUNTS = `let failures = 0;
export const failedFetches = () => failures;
const console = {
  ...globalThis.console,
  error(...words) {
    failures++;
    globalThis.console.error(...words);
  },
};
const fetch = async (address) => {
  try {
    const response = await globalThis.fetch(address, { signal: AbortSignal.timeout(30000) });
    if (!response.ok) throw new Error(response.status + " " + address);
    return new Response(await response.arrayBuffer());
  } catch (error) {
    failures++;
    throw error;
  }
};
`;

interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** The files that the browser fetches of a Pagefind index, and Pagefind's name of each place. */
export interface PagefindFiles {
  files: PagefindFile[];
  /** one for each place, in their order */
  ids: string[];
}

/**
 * Has Pagefind index places by the tokens of their blocks. Of what it makes, its user interfaces are
 * left out and its fragments too: the texts that readers see lie in files of our own.
 *
 * @throws when Pagefind reports an error
 */
export async function pagefindFiles(places: readonly TextBlock[][]): Promise<PagefindFiles> {
  // Loaded here, so that the setting above is in place before it starts.
  const { createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(errors.join('\n'));
  for (const [number, blocks] of places.entries()) {
    const added = await index.addCustomRecord({
      url: String(number),
      content: placeTokens(blocks.map(({ text }) => text)),
      language: 'unknown',
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const { files, errors: written } = await index.getFiles();
  if (written.length > 0) throw new Error(written.join('\n'));
  await index.deleteIndex();
  return {
    files: files
      .filter(({ path }) =>
        /^pagefind(-entry\.json|\.js|\..+\.pf_meta)$|^index\/|^wasm\.unknown/.test(path),
      )
      .map((file) => (file.path === 'pagefind.js' ? withCountingFetch(file) : file)),
    ids: idsOf(files, places.length),
  };
}

function withCountingFetch({ path, content }: PagefindFile): PagefindFile {
  return { path, content: Buffer.concat([Buffer.from(FETCH_THAT_COUNTS), content]) };
}

/** Ends Pagefind's process; without it a command would never end. */
export async function stopPagefind(): Promise<void> {
  const { close } = await import('pagefind');
  await close();
}

/** `fragment/unknown_1a2b3c4.pf_fragment` of the record with the address 7 → ids[7] is `1a2b3c4`. */
function idsOf(files: readonly PagefindFile[], places: number): string[] {
  const ids = new Array<string>(places);
  for (const { path, content } of files) {
    const id = /^fragment\/unknown_(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!id) continue;
    // The first twelve bytes are Pagefind's signature.
    const { url } = JSON.parse(gunzipSync(content).subarray(12).toString('utf8'));
    ids[Number(url.replace('/', ''))] = id;
  }
  if (ids.includes(undefined as never)) throw new Error('Pagefind lost a place');
  return ids;
}
