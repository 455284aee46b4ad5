import { normaliseText } from '../vocabulary/normalise-text.ts';
import { phraseOf } from './code-tokens.ts';
import {
  INDEX_FOLDER,
  type IndexManifest,
  type PlaceFacts,
  type PlaceRecord,
  placeOfRecord,
  TEXTS_PER_FILE,
  type TextBlock,
  type WordReading,
} from './index-format.ts';
import type { PagefindModule } from './pagefind-module.ts';

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
 * @throws when a file cannot be fetched
 */
export async function openIndex(
  siteUrl: string,
  importPagefind: (url: string) => Promise<PagefindModule>,
): Promise<SearchIndex> {
  const folder = `${siteUrl}${INDEX_FOLDER}/`;
  const manifest = await fetchJson<IndexManifest>(`${folder}manifest.json`);
  const [records, pagefind] = await Promise.all([
    Promise.all(manifest.parts.map(({ places }) => fetchJson<PlaceRecord[]>(`${folder}${places}`))),
    startPagefind(folder, manifest, importPagefind),
  ]);
  const lines = records.flat();
  const numberOf = new Map(lines.map(([id], number) => [id, number]));
  const textFiles = textFileOf(manifest, records);
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

  const placesOf = (characters: readonly string[]): Promise<ReadonlySet<number>> =>
    once(`phrase ${characters.join('')}`, async () => {
      // Each pair may be a file to fetch. What stands nowhere mostly shows it by its first half.
      if (characters.length >= LONG_PHRASE) {
        const begun = await placesOf(characters.slice(0, Math.ceil(characters.length / 2)));
        if (begun.size === 0) return begun;
      }
      const { results } = await pagefind.search(phraseOf(characters));
      const numbers = results.map(({ id }) => numberOf.get(id.slice(id.indexOf('_') + 1)));
      return new Set(numbers.filter((number) => number !== undefined).sort((a, b) => a - b));
    });

  return {
    manifest,
    places: lines.map(placeOfRecord),
    placesWith(text) {
      const { characters } = normaliseText(text);
      return characters.length === 0 ? Promise.resolve(new Set()) : placesOf(characters);
    },
    async blocksOf(place) {
      const { file, index } = textFiles(place);
      const texts = await once(file, () => fetchJson<TextBlock[][]>(`${folder}${file}`));
      return texts[index] ?? [];
    },
    words: () => once('words', () => fetchJson<WordReading[]>(`${folder}${manifest.words}`)),
  };
}

async function startPagefind(
  folder: string,
  manifest: IndexManifest,
  importPagefind: (url: string) => Promise<PagefindModule>,
) {
  const [first, ...others] = manifest.parts;
  const script = `${folder}${first?.pagefind ?? ''}pagefind.js`;
  const { createInstance, failedFetches } = await importPagefind(script);
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
function textFileOf(manifest: IndexManifest, records: readonly PlaceRecord[][]) {
  const starts: number[] = [];
  let total = 0;
  for (const { length } of records) {
    starts.push(total);
    total += length;
  }
  return (place: number) => {
    const part = starts.findLastIndex((start) => start <= place);
    const within = place - (starts[part] as number);
    return {
      file: manifest.parts[part]?.texts[Math.floor(within / TEXTS_PER_FILE)] as string,
      index: within % TEXTS_PER_FILE,
    };
  };
}

async function fetchJson<T>(url: string): Promise<T> {
  // A server that never answers is a failure too; then a reader is told and can try again.
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return (await response.json()) as T;
}
