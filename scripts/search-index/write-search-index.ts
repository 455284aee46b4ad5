import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '../../src/plan/types.ts';
import {
  BYTES_PER_TEXT_FILE,
  INDEX_FOLDER,
  type IndexManifest,
  type IndexPart,
  type PlaceFacts,
  recordOfPlace,
  TEXTS_PER_FILE,
  type TextBlock,
  textFile,
} from '../../src/search/index-format.ts';
import { type PlaceKey, placeAddress, placeKind } from '../../src/search/place-key.ts';
import { searchPlaces } from '../../src/search/search-places.ts';
import { spellingGroups } from '../../src/search/spelling-groups.ts';
import { packedWords } from '../../src/search/words-file.ts';
import type { PageDocument } from '../../src/source/documents.ts';
import { KeptParts, type PlaceMark } from './kept-parts.ts';
import { keptSentenceReadings } from './kept-sentences.ts';
import { pageBlocks } from './page-blocks.ts';
import { pagefindFiles, stopPagefind } from './pagefind-files.ts';
import { countSentences, type SentenceCounts } from './word-readings.ts';

/** Places in one index of Pagefind's; see docs/decisions/0009-search.md for how it was chosen. */
export const PLACES_PER_PART = 2500;

/** A place with its text. */
export interface SearchedPlace extends PlaceMark {
  /** read where they are needed */
  blocks(): TextBlock[];
}

/**
 * Writes the search index of a built site into its folder `search-index/`, from the pages
 * themselves: what the search finds is what a reader can see. Parts whose places say what they said
 * in the last build are taken over.
 *
 * @param hashOf gives a hash of a built page by its path, where pages are known by one
 * @throws when a place of the plan has no text on its page, which is a fault of the pages
 */
export async function writeSearchIndex(
  site: string,
  plan: Plan,
  pages: readonly Pick<PageDocument, 'id' | 'title'>[],
  hashOf: (page: string) => string | null = () => null,
): Promise<void> {
  const kept = new KeptParts();
  const places = readPlaces(site, searchPlaces(plan, pages), kept, hashOf);
  await writeIndexFiles(join(site, INDEX_FOLDER), places, plan, kept);
  kept.keep();
}

/** Writes the files of an index of `places` into a folder, emptied first; holds one part at a time. */
export async function writeIndexFiles(
  folder: string,
  places: Iterable<SearchedPlace>,
  plan: Pick<Plan, 'chapters' | 'policies' | 'divisions' | 'synonyms' | 'readings'>,
  kept: KeptParts | null = null,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const sentences: SentenceCounts = new Map();
  const parts: IndexPart[] = [];
  try {
    for (const own of inParts(places, PLACES_PER_PART)) {
      const made = kept?.takeOver(folder, own) ?? (await makePart(folder, own, parts.length, kept));
      parts.push(made.part);
      for (const [sentence, count] of made.sentences)
        sentences.set(sentence, (sentences.get(sentence) ?? 0) + count);
    }
  } finally {
    await stopPagefind();
  }
  const words = keptSentenceReadings(sentences, plan.readings);
  const wordsJson = JSON.stringify(packedWords(words));
  const wordsFile = hashedName('words', wordsJson);
  write(folder, wordsFile, wordsJson);
  const manifest: Omit<IndexManifest, 'version'> = {
    parts,
    names: {
      chapters: namesOf(plan.chapters),
      policies: namesOf(plan.policies),
      divisions: namesOf(plan.divisions),
    },
    synonyms: plan.synonyms.map(({ word, inPlan }) => ({ word, inPlan })),
    spellings: spellingGroups(words).map((group) => [...group]),
    words: wordsFile,
  };
  write(
    folder,
    'manifest.json',
    JSON.stringify({ version: hashOfText(JSON.stringify(manifest)), ...manifest }),
  );
}

async function makePart(
  folder: string,
  places: readonly SearchedPlace[],
  number: number,
  kept: KeptParts | null,
): Promise<{ part: IndexPart; sentences: SentenceCounts }> {
  const blocks = places.map((place) => place.blocks());
  const sentences: SentenceCounts = new Map();
  countSentences(textsOf(places, blocks), sentences);
  const written = new Set<string>();
  const part = await writePart(places, blocks, number, (name, content) => {
    write(folder, name, content);
    written.add(name);
  });
  kept?.add(folder, places, written, { part, sentences });
  return { part, sentences };
}

async function writePart(
  places: readonly SearchedPlace[],
  blocks: readonly TextBlock[][],
  number: number,
  writeFile: (name: string, content: string | Uint8Array) => void,
): Promise<IndexPart> {
  const pagefind = number === 0 ? '' : `part-${number + 1}/`;
  const { files, ids, entry } = await pagefindFiles(blocks);
  for (const { path, content } of files) {
    // One script and one program serve all parts.
    if (number === 0 || !/\.js$|^wasm\./.test(path)) writeFile(`${pagefind}${path}`, content);
  }
  const records = JSON.stringify(
    places.map(({ facts }, i) => recordOfPlace(ids[i] as string, facts)),
  );
  const textFiles = sharedFiles(blocks);
  // One name for all: the manifest, which everyone fetches, need not hold thousands.
  const texts = hashOfText(JSON.stringify(textFiles));
  textFiles.forEach((shared, number) => {
    writeFile(textFile({ texts }, number), JSON.stringify(shared));
  });
  const placesFile = hashedName('places/places', records);
  writeFile(placesFile, records);
  return {
    places: placesFile,
    texts,
    textPlaces: textFiles.map(({ length }) => length),
    pagefind,
    entry,
  };
}

/** Which places share a file: neighbours, few enough; a long page has one of its own. */
function sharedFiles(places: readonly TextBlock[][]): TextBlock[][][] {
  const files: TextBlock[][][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const blocks of places) {
    const own = Buffer.byteLength(JSON.stringify(blocks));
    const last = files.at(-1);
    if (last && last.length < TEXTS_PER_FILE && bytes + own <= BYTES_PER_TEXT_FILE) {
      last.push(blocks);
      bytes += own;
    } else {
      files.push([blocks]);
      bytes = own;
    }
  }
  return files;
}

/** A name that bears the hash of the JSON. */
function hashedName(name: string, json: string): string {
  return `${name}.${hashOfText(json)}.json`;
}

function write(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Every place with its text, each page read once at most. */
function* readPlaces(
  site: string,
  facts: readonly PlaceFacts[],
  kept: KeptParts,
  hashOf: (page: string) => string | null,
): Generator<SearchedPlace> {
  // Places of one page mostly follow each other; keeping every page would fill the memory.
  let read: { page: string; blocks: Map<string, TextBlock[]> } | null = null;
  const blocksOf = (page: string, key: PlaceKey) => {
    if (read?.page !== page)
      read = { page, blocks: pageBlocks(readFileSync(join(site, page), 'utf8')) };
    const blocks = read.blocks.get(key);
    if (!blocks) throw new Error(`${page}: no element with data-place="${key}"`);
    return blocks;
  };
  for (const place of facts) {
    const file = pageFile(place.key);
    const page = hashOf(file);
    const blocks = () => blocksOf(file, place.key);
    const text = kept.textOn(page, place.key) ?? hashOfText(JSON.stringify(blocks()));
    yield { facts: place, text, page, blocks };
  }
}

/** `measures/1-1-1/2022/index.html` */
function pageFile(key: PlaceKey): string {
  return `${placeAddress(key).replace(/#.*$/, '').slice(1)}index.html`;
}

/** The texts of the plan; pages about the site hold words of their own, which nobody means by a reading. */
function* textsOf(
  places: readonly SearchedPlace[],
  blocks: readonly TextBlock[][],
): Generator<string> {
  for (const [i, { facts }] of places.entries()) {
    if (placeKind(facts.key) === 'page') continue;
    yield facts.title;
    for (const { text } of blocks[i] ?? []) yield text;
  }
}

function namesOf(things: readonly { id: string; name: string }[]): Record<string, string> {
  return Object.fromEntries(things.map(({ id, name }) => [id, name]));
}

/** A sequence in arrays of the same length, the last one shorter. */
function* inParts<T>(sequence: Iterable<T>, size: number): Generator<T[]> {
  let run: T[] = [];
  for (const item of sequence) {
    run.push(item);
    if (run.length < size) continue;
    yield run;
    run = [];
  }
  if (run.length > 0) yield run;
}

function hashOfText(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
