import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { isFresh, KEPT_FOLDER, keepFile, throwUnusedAway } from './kept-files.ts';

const FOLDER = join(KEPT_FOLDER, 'values');
const HASH_BYTES = 32;

/**
 * What an earlier build has kept under this name, or `null`: also where another program kept it, or
 * where the file is not whole.
 *
 * @param programs changes with everything that decides how the value is made (see `hashOfPrograms`)
 */
export function keptValue<T>(name: string, programs: string): T | null {
  if (isFresh()) return null;
  try {
    const bytes = readFileSync(fileOf(name));
    const body = bytes.subarray(HASH_BYTES);
    if (!hash(body).equals(bytes.subarray(0, HASH_BYTES))) return null;
    const kept = deserialize(body) as { programs: string; value: T };
    return kept.programs === programs ? kept.value : null;
  } catch {
    // Not there, or written by another Node: it is made anew.
    return null;
  }
}

/** Whether a build has kept something under this name within the last thirty days. */
export function isValueKept(name: string): boolean {
  return existsSync(fileOf(name));
}

/** Keeps a value for the next build in place of the one before, and throws away what nobody asks for any more. */
export function keepValue(name: string, programs: string, value: unknown): void {
  const body = serialize({ programs, value });
  keepFile(fileOf(name), Buffer.concat([hash(body), body]));
  throwUnusedAway(FOLDER);
}

/** Changes with the files that these patterns name, the exact libraries and Node itself. */
export function hashOfPrograms(...patterns: string[]): string {
  const all = createHash('sha256').update(process.version);
  const files = patterns.flatMap((pattern) => globSync(pattern)).sort();
  for (const file of [...files, 'package-lock.json']) {
    // A folder; a link that leads nowhere; no lockfile, where somebody keeps none.
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    all.update(`${file.replaceAll('\\', '/')}\n`).update(hash(readFileSync(file)));
  }
  return all.digest('hex');
}

function fileOf(name: string): string {
  return join(FOLDER, name);
}

function hash(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
