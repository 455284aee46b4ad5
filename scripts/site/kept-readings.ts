import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfPrograms, keepValue, keptValue } from '../../src/collections/kept-values.ts';
import type { FileReadings } from '../../src/source/read-kind.ts';
import { buildId } from '../kept-pages/build-id.ts';

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
  readonly #before: Map<string, FileState>;

  constructor(root: string) {
    this.#root = root;
    // The address of the site is part of what plan.yaml says.
    this.#name = `readings-${buildId(root)}`;
    this.#before = filesOf(root);
    for (const [file, { bytes, reading }] of keptValue<Kept>(this.#name, this.#programs) ?? [])
      if (this.#before.get(file)?.bytes === bytes) this.readings.set(file, reading);
  }

  /**
   * Every file of the folder by its path, with the hash of its bytes before the reading; `null` where
   * there are links, which may lead elsewhere the next time.
   */
  get files(): ReadonlyMap<string, string> | null {
    const entries = readdirSync(this.#root, { recursive: true, withFileTypes: true });
    if (entries.some((entry) => entry.isSymbolicLink())) return null;
    return new Map([...this.#before].map(([file, { bytes }]) => [file, bytes]));
  }

  /** The files that somebody has written, added or removed since before the reading, also to undo it again. */
  changedFiles(): string[] {
    const now = filesOf(this.#root);
    const all = new Set([...this.#before.keys(), ...now.keys()]);
    return [...all].filter((file) => !isSame(this.#before.get(file), now.get(file)));
  }

  /** Keeps for the next build what was read. */
  keep(): void {
    const kept: Kept = new Map();
    const now = filesOf(this.#root);
    for (const [file, reading] of this.readings) {
      const before = this.#before.get(file);
      // Of a file that was written meanwhile nobody knows which bytes were read.
      if (before && isSame(before, now.get(file))) kept.set(file, { bytes: before.bytes, reading });
    }
    keepValue(this.#name, this.#programs, kept);
  }
}

interface FileState {
  /** hash of its bytes */
  bytes: string;
  /** milliseconds since 1970; also moves when old bytes are put back */
  written: number;
}

function isSame(before: FileState | undefined, after: FileState | undefined): boolean {
  return before?.bytes === after?.bytes && before?.written === after?.written;
}

/** Plain files only: where a link leads, or what could not be opened, is looked at anew each time. */
function filesOf(root: string, folder = '', files = new Map<string, FileState>()) {
  for (const entry of entriesOf(join(root, folder))) {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    // What git keeps changes with every commit, and no page shows it.
    if (entry.name === '.git') continue;
    if (entry.isDirectory()) filesOf(root, file, files);
    // Every file: pages also read what is no Markdown (addresses.txt).
    else if (entry.isFile()) {
      const state = stateOf(join(root, file));
      if (state !== null) files.set(file, state);
    }
  }
  return files;
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
function stateOf(path: string): FileState | null {
  try {
    const { size, ctimeMs } = statSync(path);
    if (size > 20_000_000) return null;
    const bytes = createHash('sha256').update(readFileSync(path)).digest('hex');
    return { bytes, written: ctimeMs };
  } catch {
    return null;
  }
}
