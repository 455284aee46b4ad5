import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const FOLDER = join(process.env.KEIKAKU_CACHE ?? '.keikaku/cache', 'values');
/** A value that no build has asked for in so long is thrown away. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;
const HASH_BYTES = 32;

/** `npm run build -- --fresh`: nothing is taken from earlier builds; what is made is kept all the same. */
export function isFresh(): boolean {
  return process.env.KEIKAKU_FRESH === '1';
}

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

/** Keeps a value for the next build in place of the one before, and throws away what nobody asks for any more. */
export function keepValue(name: string, programs: string, value: unknown): void {
  const file = fileOf(name);
  const body = serialize({ programs, value });
  mkdirSync(dirname(file), { recursive: true });
  // Laid beside and renamed: a build that is killed leaves no half file for the next one.
  const beside = join(FOLDER, `.${process.pid}-${name}`);
  writeFileSync(beside, Buffer.concat([hash(body), body]));
  renameSync(beside, file);
  for (const each of readdirSync(FOLDER)) {
    const found = statSync(join(FOLDER, each), { throwIfNoEntry: false });
    if (found && found.mtimeMs < Date.now() - KEPT_DAYS * DAY)
      rmSync(join(FOLDER, each), { force: true });
  }
}

/** Changes with the files that these patterns name, the exact libraries and Node itself. */
export function hashOfPrograms(...patterns: string[]): string {
  const all = createHash('sha256').update(process.version);
  const files = patterns.flatMap((pattern) => globSync(pattern)).sort();
  for (const file of [...files, 'package-lock.json']) {
    if (!statSync(file).isFile()) continue;
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
