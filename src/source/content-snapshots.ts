import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import type { ContentProblem } from '../vocabulary/content-problem.ts';
import type { FileVersions } from './content-history.ts';
import type { ContentDocuments } from './documents.ts';
import { readVersions } from './file-versions.ts';
import { readContent } from './read-content.ts';
import type { FileReadings } from './read-kind.ts';

/**
 * Reads a content folder as it was at one commit after another. Each is laid out in a temporary
 * folder and read like any other content; a file that did not change is not read again.
 */
export class ContentSnapshots {
  readonly #root: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'keikaku-snapshot-'));
  readonly #bytes = new Map<string, Buffer>();
  readonly #readings: FileReadings = new Map();
  #laidOut: FileVersions = new Map();

  constructor(root: string) {
    this.#root = root;
  }

  /** Fetches all of these versions at once, which is much faster than one by one. */
  async fetch(versions: Iterable<string>): Promise<void> {
    const unknown = [...versions].filter((version) => !this.#bytes.has(version));
    for (const [version, bytes] of await readVersions(this.#root, unknown))
      this.#bytes.set(version, bytes);
  }

  /** What the files say, as `readContent` gives it; `null` where git does not hold all of them. */
  async read(
    files: FileVersions,
  ): Promise<{ documents: ContentDocuments; problems: ContentProblem[] } | null> {
    await this.fetch(files.values());
    if ([...files.values()].some((version) => !this.#bytes.has(version))) return null;
    this.#layOut(files);
    return readContent(this.#folder, this.#readings);
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #layOut(files: FileVersions): void {
    for (const file of this.#laidOut.keys()) {
      if (files.has(file)) continue;
      rmSync(this.#pathOf(file), { force: true });
      this.#readings.delete(file);
    }
    for (const [file, version] of files) {
      if (this.#laidOut.get(file) === version) continue;
      const path = this.#pathOf(file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, this.#bytes.get(version) as Buffer);
      this.#readings.delete(file);
    }
    this.#laidOut = files;
  }

  #pathOf(file: string): string {
    const path = join(this.#folder, file);
    // Git itself refuses `..` in a path; a tree made by hand could still hold it.
    if (!path.startsWith(this.#folder + sep)) throw new Error(`${file} leads out of the folder`);
    return path;
  }
}
