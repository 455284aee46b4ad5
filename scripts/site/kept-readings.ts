import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfPrograms, keepValue, keptValue } from '../../src/collections/kept-values.ts';
import type { FileReadings } from '../../src/source/read-kind.ts';

type Reading = FileReadings extends Map<string, infer Each> ? Each : never;
/** By path: the hash of the bytes that were read, and what was read. */
type Kept = Map<string, { bytes: string; reading: Reading }>;

/**
 * What the last build has read of the files of a content folder, as far as they still hold the same
 * bytes: what a file says follows from them and from its path alone.
 */
export class KeptReadings {
  readonly readings: FileReadings = new Map();
  readonly #root: string;
  readonly #name: string;
  readonly #programs = hashOfPrograms('src/{source,schemas,vocabulary}/**/*.ts');
  readonly #before: Map<string, string>;

  constructor(root: string) {
    this.#root = root;
    this.#name = `readings-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
    this.#before = bytesByFile(root);
    for (const [file, { bytes, reading }] of keptValue<Kept>(this.#name, this.#programs) ?? [])
      if (this.#before.get(file) === bytes) this.readings.set(file, reading);
  }

  /**
   * Every file of the folder by its path, with the hash of its bytes before the reading; `null` where
   * there are links, which may lead elsewhere the next time.
   */
  get files(): ReadonlyMap<string, string> | null {
    const entries = readdirSync(this.#root, { recursive: true, withFileTypes: true });
    return entries.some((entry) => entry.isSymbolicLink()) ? null : this.#before;
  }

  /** Whether nobody has written, added or removed a file since before the reading. */
  areFilesUnchanged(): boolean {
    const now = bytesByFile(this.#root);
    return (
      now.size === this.#before.size &&
      [...now].every(([file, bytes]) => this.#before.get(file) === bytes)
    );
  }

  /** Keeps for the next build what was read. */
  keep(): void {
    const kept: Kept = new Map();
    const now = bytesByFile(this.#root);
    for (const [file, reading] of this.readings) {
      const bytes = this.#before.get(file);
      // Of a file that was written meanwhile nobody knows which bytes were read.
      if (bytes !== undefined && now.get(file) === bytes) kept.set(file, { bytes, reading });
    }
    keepValue(this.#name, this.#programs, kept);
  }
}

/** Plain files only: where a link leads, or what could not be opened, is looked at anew each time. */
function bytesByFile(root: string, folder = '', hashes = new Map<string, string>()) {
  for (const entry of entriesOf(join(root, folder))) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    // What git keeps changes with every commit, and no page shows it.
    if (entry.name === '.git') continue;
    if (entry.isDirectory()) bytesByFile(root, file, hashes);
    // Every file: pages also read what is no Markdown (addresses.txt).
    else if (entry.isFile()) {
      const bytes = bytesOf(join(root, file));
      if (bytes !== null) hashes.set(file, createHash('sha256').update(bytes).digest('hex'));
    }
  }
  return hashes;
}

/** None where the folder is missing or closed: the check says so. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** `null` where the file cannot be read, or is so large that the check refuses it unread. */
function bytesOf(path: string): Buffer | null {
  try {
    return statSync(path).size > 20_000_000 ? null : readFileSync(path);
  } catch {
    return null;
  }
}
