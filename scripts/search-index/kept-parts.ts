import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_FOLDER } from '../../src/collections/kept-files.ts';
import {
  hashOfPrograms,
  isValueKept,
  keepValue,
  keptValue,
} from '../../src/collections/kept-values.ts';
import type { IndexPart, PlaceFacts } from '../../src/search/index-format.ts';
import type { PlaceKey } from '../../src/search/place-key.ts';
import { contentFolder } from '../../src/source/content-folder.ts';
import { buildId } from '../kept-pages/build-id.ts';
import { type ArchivedFile, FileArchive } from '../kept-pages/file-archive.ts';
import type { SentenceCounts } from './word-readings.ts';

/** A place as far as it decides what the index says of it. */
export interface PlaceMark {
  facts: PlaceFacts;
  /** hash of its blocks */
  text: string;
  /** hash of the page that they stand on; `null` where it is not known */
  page: string | null;
}

/** What was made of one part of the places. */
interface MadePart {
  part: IndexPart;
  /** of the places' texts */
  sentences: SentenceCounts;
}

interface KeptPart extends MadePart {
  /** of the places, in their order */
  marks: string;
  /** its files in the folder of the index */
  files: Map<string, ArchivedFile>;
}

/** What a build leaves of its search index for the next one. */
interface LastIndex {
  /** of each place */
  marks: Map<PlaceKey, Pick<PlaceMark, 'text' | 'page'>>;
  parts: KeptPart[];
}

/**
 * The parts of the search index of the last build: one whose places say the same is taken over with
 * its files. What the index says of its other parts does not matter to it.
 */
export class KeptParts {
  readonly #archive: FileArchive;
  readonly #last: LastIndex | null;
  readonly #parts: KeptPart[] = [];
  readonly #marks: LastIndex['marks'] = new Map();
  readonly #programs = hashOfPrograms(
    'scripts/search-index/*.ts',
    'src/{search,vocabulary}/**/*.ts',
  );
  readonly #name: string;

  constructor() {
    const id = buildId(contentFolder());
    this.#name = `search-${id}`;
    this.#archive = new FileArchive(join(KEPT_FOLDER, 'search', id));
    this.#last = keptValue<LastIndex>(this.#name, this.#programs);
  }

  /** Hash of the blocks that the place has on a page of this hash; `null` where nobody knows. */
  textOn(page: string | null, place: PlaceKey): string | null {
    const last = this.#last?.marks.get(place);
    // By the page itself: the last index may be that of another address, or of a refused build.
    return page !== null && last?.page === page ? last.text : null;
  }

  /**
   * Puts the next part into the folder of the index, where the last build has made just this one;
   * `null` where it has not.
   */
  takeOver(folder: string, places: readonly PlaceMark[]): MadePart | null {
    const last = this.#last?.parts[this.#parts.length];
    if (last === undefined || last.marks !== marksOf(places)) return null;
    const files = [...last.files];
    const isWhole = files.every(([path, file]) => this.#archive.putAt(file, join(folder, path)));
    if (isWhole) {
      this.#add(last, places);
      return last;
    }
    // What is written there next must not be written into the archive.
    for (const [path] of files) rmSync(join(folder, path), { force: true });
    return null;
  }

  /** Takes a copy of the next part, which was made from nothing; `files` are paths in the folder. */
  add(folder: string, places: readonly PlaceMark[], files: Iterable<string>, made: MadePart): void {
    const archived = [...files].map((path): [string, ArchivedFile] => [
      path,
      this.#archive.add(join(folder, path)),
    ]);
    this.#add({ ...made, marks: marksOf(places), files: new Map(archived) }, places);
  }

  /** Keeps the index for the next build in place of the one before. */
  keep(): void {
    const index: LastIndex = { marks: this.#marks, parts: this.#parts };
    keepValue(this.#name, this.#programs, index);
    this.#archive.keepOnly(this.#parts.flatMap(({ files }) => [...files.values()]));
    this.#archive.keepBeside((id) => isValueKept(`search-${id}`));
  }

  #add(part: KeptPart, places: readonly PlaceMark[]): void {
    this.#parts.push(part);
    for (const { facts, text, page } of places) this.#marks.set(facts.key, { text, page });
  }
}

/** Changes with everything that the index says of the places. */
function marksOf(places: readonly PlaceMark[]): string {
  const hash = createHash('sha256');
  for (const { facts, text } of places) hash.update(JSON.stringify([facts, text]));
  return hash.digest('hex');
}
