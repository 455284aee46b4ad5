import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  utimesSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DAY } from '../../src/collections/kept-files.ts';
import { fileLinks } from './file-links.ts';

/** A file of the archive as it was put there. */
export interface ArchivedFile {
  /** of its content; also its name */
  hash: string;
  bytes: number;
  /** milliseconds since 1970 */
  changed: number;
  /** who may read it */
  mode: number;
}

/** The names that archives have; nothing else is deleted. */
const IS_ARCHIVE = /^[0-9a-f]{12}$/;

/**
 * Files by their content, which many sites may show: each is one file on the disk with several names,
 * where the disk can do that. Whoever writes into such a file by another name changes it here too;
 * its size, its day and its mode tell, and then it counts as lost.
 */
export class FileArchive {
  readonly #folder: string;
  readonly #link = fileLinks();
  /** by this process, by their hashes */
  readonly #added = new Map<string, ArchivedFile>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    // Tells others that somebody is building with it.
    const now = new Date();
    utimesSync(folder, now, now);
  }

  /** Takes a copy of a file. */
  add(file: string): ArchivedFile {
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 40);
    const known = this.#added.get(hash);
    if (known !== undefined) return known;
    const place = this.#place(hash);
    // What lies there may have been written into since.
    rmSync(place, { recursive: true, force: true });
    this.#link(file, place);
    const { size, mtimeMs, mode } = lstatSync(place);
    const added = { hash, bytes: size, changed: mtimeMs, mode };
    this.#added.set(hash, added);
    return added;
  }

  /** Whether the file is there as it was put there. */
  holds({ hash, bytes, changed, mode }: ArchivedFile): boolean {
    const found = this.#found(hash);
    return found?.size === bytes && found.mtimeMs === changed && found.mode === mode;
  }

  /** Where its content can be read. */
  place({ hash }: ArchivedFile): string {
    return this.#place(hash);
  }

  /**
   * Puts a file of the archive where nothing is yet; `false` where it is not there as it was put there,
   * or another build with the same archive throws it away just now.
   */
  putAt(file: ArchivedFile, target: string): boolean {
    if (!this.holds(file)) return false;
    try {
      this.#link(this.#place(file.hash), target);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return false;
    }
  }

  /** Throws away every file but these. */
  keepOnly(files: Iterable<ArchivedFile>): void {
    const kept = new Set<string>();
    for (const { hash } of files) kept.add(hash);
    if (!existsSync(this.#folder)) return;
    for (const part of readdirSync(this.#folder, { withFileTypes: true })) {
      if (!part.isDirectory()) continue;
      for (const name of readdirSync(join(this.#folder, part.name)))
        if (!kept.has(part.name + name))
          rmSync(join(this.#folder, part.name, name), { recursive: true, force: true });
    }
  }

  /**
   * Throws the archives beside this one away that nobody uses any more, by the names of their folders. A
   * build that is under way has not said yet that it uses one: what was begun within a day stays.
   */
  keepBeside(isUsed: (name: string) => boolean): void {
    const all = dirname(this.#folder);
    for (const name of readdirSync(all)) {
      if (name === basename(this.#folder) || !IS_ARCHIVE.test(name) || isUsed(name)) continue;
      const begun = lstatSync(join(all, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (begun < Date.now() - DAY) rmSync(join(all, name), { recursive: true, force: true });
    }
  }

  #found(hash: string): Stats | undefined {
    const found = lstatSync(this.#place(hash), { throwIfNoEntry: false });
    return found?.isFile() ? found : undefined;
  }

  // Two letters a folder: tens of thousands of names in one would be slow to list.
  #place(hash: string): string {
    return join(this.#folder, hash.slice(0, 2), hash.slice(2));
  }
}
