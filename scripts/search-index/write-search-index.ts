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
import { placeAddress, placeKind } from '../../src/search/place-key.ts';
import { searchPlaces } from '../../src/search/search-places.ts';
import { spellingGroups } from '../../src/search/spelling-groups.ts';
import { packedWords } from '../../src/search/words-file.ts';
import type { PageDocument } from '../../src/source/documents.ts';
import { keptSentenceReadings } from './kept-sentences.ts';
import { pageBlocks } from './page-blocks.ts';
import { pagefindFiles, stopPagefind } from './pagefind-files.ts';
import { countSentences, type SentenceCounts } from './word-readings.ts';

/** Places in one index of Pagefind's; see docs/decisions/0009-search.md for how it was chosen. */
export const PLACES_PER_PART = 2500;

/** A place with its text. */
export interface SearchedPlace {
  facts: PlaceFacts;
  blocks: TextBlock[];
}

/**
 * Writes the search index of a built site into its folder `search-index/`, from the pages
 * themselves: what the search finds is what a reader can see.
 *
 * @throws when a place of the plan has no text on its page, which is a fault of the pages
 */
export async function writeSearchIndex(
  site: string,
  plan: Plan,
  pages: readonly Pick<PageDocument, 'id' | 'title'>[],
): Promise<void> {
  const places = readPlaces(site, searchPlaces(plan, pages));
  await writeIndexFiles(join(site, INDEX_FOLDER), places, plan);
}

/** Writes the files of an index of `places` into a folder, emptied first; holds one part at a time. */
export async function writeIndexFiles(
  folder: string,
  places: Iterable<SearchedPlace>,
  plan: Pick<Plan, 'chapters' | 'policies' | 'divisions' | 'synonyms' | 'readings'>,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const sentences: SentenceCounts = new Map();
  const parts: IndexPart[] = [];
  try {
    for (const own of inParts(places, PLACES_PER_PART)) {
      countSentences(textsOf(own), sentences);
      parts.push(await writePart(folder, own, parts.length));
    }
  } finally {
    await stopPagefind();
  }
  const words = keptSentenceReadings(sentences, plan.readings);
  const manifest: Omit<IndexManifest, 'version'> = {
    parts,
    names: {
      chapters: namesOf(plan.chapters),
      policies: namesOf(plan.policies),
      divisions: namesOf(plan.divisions),
    },
    synonyms: plan.synonyms.map(({ word, inPlan }) => ({ word, inPlan })),
    spellings: spellingGroups(words).map((group) => [...group]),
    words: writeJson(folder, 'words', packedWords(words)),
  };
  write(
    folder,
    'manifest.json',
    JSON.stringify({ version: hashOf(JSON.stringify(manifest)), ...manifest }),
  );
}

async function writePart(
  folder: string,
  places: readonly SearchedPlace[],
  number: number,
): Promise<IndexPart> {
  const pagefind = number === 0 ? '' : `part-${number + 1}/`;
  const { files, ids, entry } = await pagefindFiles(places.map(({ blocks }) => blocks));
  for (const { path, content } of files) {
    // One script and one program serve all parts.
    if (number === 0 || !/\.js$|^wasm\./.test(path)) write(folder, `${pagefind}${path}`, content);
  }
  const records = places.map(({ facts }, i) => recordOfPlace(ids[i] as string, facts));
  const textFiles = sharedFiles(places.map(({ blocks }) => blocks));
  // One name for all: the manifest, which everyone fetches, need not hold thousands.
  const texts = hashOf(JSON.stringify(textFiles));
  textFiles.forEach((blocks, number) => {
    write(folder, textFile({ texts }, number), JSON.stringify(blocks));
  });
  return {
    places: writeJson(folder, 'places/places', records),
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

/** Writes JSON under a name that bears its hash; gives the name. */
function writeJson(folder: string, name: string, value: unknown): string {
  const json = JSON.stringify(value);
  const hashed = `${name}.${hashOf(json)}.json`;
  write(folder, hashed, json);
  return hashed;
}

function write(folder: string, name: string, content: string | Uint8Array): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Every place with its blocks, each page read once. */
function* readPlaces(site: string, facts: readonly PlaceFacts[]): Generator<SearchedPlace> {
  const kept: { page: string; blocks: Map<string, TextBlock[]> } = { page: '', blocks: new Map() };
  for (const place of facts) {
    const page = placeAddress(place.key).replace(/#.*$/, '');
    // Places of one page mostly follow each other; keeping every page would fill the memory.
    if (kept.page !== page) {
      kept.page = page;
      kept.blocks = pageBlocks(readFileSync(join(site, page, 'index.html'), 'utf8'));
    }
    const blocks = kept.blocks.get(place.key);
    if (!blocks) throw new Error(`${page}: no element with data-place="${place.key}"`);
    yield { facts: place, blocks };
  }
}

/** The texts of the plan; pages about the site hold words of their own, which nobody means by a reading. */
function* textsOf(places: readonly SearchedPlace[]): Generator<string> {
  for (const { facts, blocks } of places) {
    if (placeKind(facts.key) === 'page') continue;
    yield facts.title;
    for (const { text } of blocks) yield text;
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

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
