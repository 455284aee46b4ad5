import { gunzipSync } from 'node:zlib';
import { minify } from 'vite';
import { placeTokens } from '../../src/search/code-tokens.ts';
import {
  PAGEFIND_ENTRY,
  PAGEFIND_SCRIPT,
  type PagefindEntry,
  type TextBlock,
} from '../../src/search/index-format.ts';

/*
 * Words in one file of Pagefind's index. Its own value suits whole words; with pairs of characters a
 * query touches several files, and smaller ones spare a reader most of what 20,000 would fetch. Each
 * file is named in the one that is fetched first, so a large part has larger ones. The setting is
 * read from the environment only, when Pagefind starts, and is marked unstable:
 * tests/site/search-transfer.test.ts notices if a new version ignores it.
 */
const WORDS_PER_FILE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const FEW_PLACES = 1000;

/*
 * Stands before Pagefind's script. Of a part of the index that cannot be fetched or unpacked Pagefind only writes
 * to the console, and answers as if nothing stood in it: this counts, so that nobody is told that a
 * word is nowhere. Its files may come from whoever has begun to
 * fetch them already, and are unpacked by the browser.
 */
const FETCH_THAT_COUNTS = `let failures = 0;
export const failedFetches = () => failures;
const sources = new Map();
export const fetchWith = (folder, own) => sources.set(folder, own);
const console = {
  ...globalThis.console,
  error(...words) {
    failures++;
    globalThis.console.error(...words);
  },
};
const fetch = async (address) => {
  try {
    const [, own] = [...sources].find(([folder]) => address.startsWith(folder));
    const response = await own(address);
    if (!response.ok) throw new Error(response.status + " " + address);
    const bytes = await response.arrayBuffer();
    const isPacked = new Uint8Array(bytes)[0] === 31;
    if (!isPacked) return new Response(bytes);
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(await new Response(unpacked).arrayBuffer());
  } catch (error) {
    failures++;
    throw error;
  }
};
`;
/*
 * What of the script the search does not need, and what stands there instead: what it gives beside
 * an instance in the page's own thread, and its own way to unpack files, which browsers do quicker.
 */
const UNUSED: readonly [RegExp, string][] = [
  [/export\{createInstance,[^}]*\};?\s*$/, 'export{createInstance};'],
  [/data=gz_default\(data\);/, 'throw new Error("still packed");'],
];

interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** The files that the browser fetches of a Pagefind index, and Pagefind's name of each place. */
export interface PagefindFiles {
  files: PagefindFile[];
  /** one for each place, in their order */
  ids: string[];
  /** what it reads first */
  entry: PagefindEntry;
}

/**
 * Has Pagefind index places by the tokens of their blocks. Of what it makes, its user interfaces are
 * left out and its fragments too: the texts that readers see lie in files of our own.
 *
 * @throws when Pagefind reports an error
 */
export async function pagefindFiles(places: readonly TextBlock[][]): Promise<PagefindFiles> {
  process.env[WORDS_PER_FILE] ??= places.length < FEW_PLACES ? '500' : '1000';
  // Loaded here, so that the setting is in place before it starts.
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
  const kept = files.filter(({ path }) =>
    /^pagefind(\.js|\..+\.pf_meta)$|^index\/|^wasm\.unknown/.test(path),
  );
  return {
    files: await Promise.all(kept.map(withOwnScript)),
    ids: idsOf(files, places.length),
    entry: entryIn(files),
  };
}

/** The script with our own beginning, without what the search does not use, in as few bytes as can be. */
async function withOwnScript(file: PagefindFile): Promise<PagefindFile> {
  if (file.path !== PAGEFIND_SCRIPT) return file;
  const used = UNUSED.reduce((script, [unused, instead]) => {
    if (!unused.test(script)) throw new Error(`Pagefind’s script no longer holds ${unused}`);
    return script.replace(unused, instead);
  }, Buffer.from(file.content).toString('utf8'));
  const { code, errors } = await minify(file.path, `${FETCH_THAT_COUNTS}${used}`, { module: true });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { path: file.path, content: Buffer.from(code) };
}

/** Characters to keep in words are left out of it: a query is made of letters only. */
function entryIn(files: readonly PagefindFile[]): PagefindEntry {
  const file = files.find(({ path }) => path === PAGEFIND_ENTRY);
  if (!file) throw new Error('Pagefind wrote no index');
  const { include_characters: _, ...entry } = JSON.parse(Buffer.from(file.content).toString());
  return entry as PagefindEntry;
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
