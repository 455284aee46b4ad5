import { normaliseText } from '../vocabulary/normalise-text.ts';
import { phraseOf } from './code-tokens.ts';
import { fetchPatiently } from './fetch-patiently.ts';
import {
  INDEX_FOLDER,
  type IndexManifest,
  PAGEFIND_ENTRY,
  PAGEFIND_SCRIPT,
  type PlaceFacts,
  type PlaceRecord,
  placeOfRecord,
  type TextBlock,
  textFile,
  type WordReading,
} from './index-format.ts';
import type { PagefindModule } from './pagefind-module.ts';
import { type PackedWords, unpackedWords } from './words-file.ts';

/** Fetches a file of the index by its address. */
export type FetchFile = (address: string) => Promise<Response>;

/** From so many characters on, the first half of a phrase is asked for first. */
const LONG_PHRASE = 6;

/** The search index of a built site, its files fetched as they are needed and kept. */
export interface SearchIndex {
  manifest: IndexManifest;
  /** every place, in the plan's order; a place is its number in this list */
  places: readonly PlaceFacts[];
  /** The places that hold a text, exactly, after normalising; empty for a text of white space only. */
  placesWith(text: string): Promise<ReadonlySet<number>>;
  blocksOf(place: number): Promise<readonly TextBlock[]>;
  /** The words of the plan with their readings; a larger file, for queries that find nothing as they are. */
  words(): Promise<readonly WordReading[]>;
}

/**
 * Opens the index of the site at `siteUrl` (with a slash at its end; a path is enough in a browser).
 *
 * @param importPagefind loads a module from the address of Pagefind's script: the browser imports
 *   it, Node cannot
 * @param fetchFile where some files are on their way already
 * @throws when a file cannot be fetched
 */
export async function openIndex(
  siteUrl: string,
  importPagefind: (url: string) => Promise<PagefindModule>,
  fetchFile: FetchFile = fetchPatiently,
): Promise<SearchIndex> {
  const folder = `${siteUrl}${INDEX_FOLDER}/`;
  const fetchJson = async <T>(name: string) => {
    const response = await fetchFile(`${folder}${name}`);
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return (await response.json()) as T;
  };
  const script = importPagefind(`${folder}${PAGEFIND_SCRIPT}`);
  // Whoever waits for the manifest first is told of its failure, not of this one's.
  script.catch(() => {});
  const manifest = await fetchJson<IndexManifest>('manifest.json');
  const [records, pagefind] = await Promise.all([
    Promise.all(manifest.parts.map(({ places }) => fetchJson<PlaceRecord[]>(places))),
    startPagefind(folder, manifest, await script, fetchFile),
  ]);
  const lines = records.flat();
  const numberOf = new Map(lines.map(([id], number) => [id, number]));
  const textFiles = textFileOf(manifest);
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key) as Promise<T> | undefined;
    if (known) return known;
    const made = make();
    kept.set(key, made);
    // A failure is not kept: the next one to ask tries again.
    made.catch(() => kept.delete(key));
    return made;
  };

  // What stands nowhere stands in no longer text either, and nothing need be fetched for that.
  const nowhere: string[] = [];
  const placesOf = (characters: readonly string[]): Promise<ReadonlySet<number>> => {
    const text = characters.join('');
    if (nowhere.some((part) => text.includes(part))) return Promise.resolve(new Set());
    return once(`phrase ${text}`, async () => {
      // Each pair may be a file to fetch. What stands nowhere mostly shows it by its first half.
      if (characters.length >= LONG_PHRASE) {
        const begun = await placesOf(characters.slice(0, Math.ceil(characters.length / 2)));
        if (begun.size === 0) return begun;
      }
      const { results } = await pagefind.search(phraseOf(characters));
      const numbers = results.map(({ id }) => numberOf.get(id.slice(id.indexOf('_') + 1)));
      if (numbers.length === 0) nowhere.push(text);
      return new Set(numbers.filter((number) => number !== undefined).sort((a, b) => a - b));
    });
  };

  return {
    manifest,
    places: lines.map(placeOfRecord),
    placesWith(text) {
      const { characters } = normaliseText(text);
      return characters.length === 0 ? Promise.resolve(new Set()) : placesOf(characters);
    },
    async blocksOf(place) {
      const { file, index } = textFiles(place);
      const texts = await once(file, () => fetchJson<TextBlock[][]>(file));
      return texts[index] ?? [];
    },
    words: () =>
      once('words', async () => unpackedWords(await fetchJson<PackedWords>(manifest.words))),
  };
}

async function startPagefind(
  folder: string,
  manifest: IndexManifest,
  { createInstance, failedFetches, fetchWith }: PagefindModule,
  fetchFile: FetchFile,
) {
  const others = manifest.parts.slice(1);
  fetchWith(folder, async (address) => {
    const part = manifest.parts.find(({ pagefind }) =>
      address.startsWith(`${folder}${pagefind}${PAGEFIND_ENTRY}`),
    );
    return part ? new Response(JSON.stringify(part.entry)) : fetchFile(address);
  });
  const before = failedFetches();
  // Its worker would be one more file of the same size as its script, for queries of milliseconds.
  const instance = createInstance({
    basePath: folder,
    noWorker: true,
    metaCacheTag: manifest.version,
  });
  await instance.init();
  // It starts without waiting for its files, and would wait for ever to merge where one is missing;
  // an empty search waits for them and fails with them.
  await instance.search('');
  await Promise.all(
    others.map(({ pagefind }) =>
      instance.mergeIndex(`${folder}${pagefind}`, { metaCacheTag: manifest.version }),
    ),
  );
  return {
    async search(phrase: string) {
      const answer = await instance.search(phrase);
      if (failedFetches() > before) throw new Error('a part of the index could not be fetched');
      return answer;
    },
  };
}

/** Where the blocks of a place lie: which file, and at which place in it. */
function textFileOf(manifest: IndexManifest) {
  const files: { file: string; start: number }[] = [];
  let start = 0;
  for (const part of manifest.parts) {
    part.textPlaces.forEach((places, number) => {
      files.push({ file: textFile(part, number), start });
      start += places;
    });
  }
  return (place: number) => {
    let [low, high] = [0, files.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((files[middle]?.start ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    const { file = '', start = 0 } = files[low] ?? {};
    return { file, index: place - start };
  };
}
