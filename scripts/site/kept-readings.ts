import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
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
function bytesByFile(root: string): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const path = join(root, name);
    try {
      const facts = lstatSync(path);
      // Larger ones are refused by the check, unread.
      if (!facts.isFile() || facts.size > 20_000_000 || !/\.(?:mdx?|ya?ml)$/.test(name)) continue;
      const bytes = createHash('sha256').update(readFileSync(path)).digest('hex');
      hashes.set(name.replaceAll('\\', '/'), bytes);
    } catch {
      // Not readable: the check says so.
    }
  }
  return hashes;
}
