import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

const chosen = process.env.KEIKAKU_CACHE ?? '';

/**
 * Where one build keeps what the next can use; to delete it does no harm. In a folder that somebody
 * has chosen it is a folder of its own: what is old is deleted, and must be nobody's `pictures`.
 */
export const KEPT_FOLDER = chosen === '' ? '.keikaku/cache' : join(chosen, 'keikaku-cache');

/** What no build has used for so long is thrown away. */
const KEPT_DAYS = 30;
export const DAY = 24 * 60 * 60 * 1000;

/** `npm run build -- --fresh`: nothing is taken from earlier builds; what is made is kept all the same. */
export function isFresh(): boolean {
  return process.env.KEIKAKU_FRESH === '1';
}

/** Writes a file whole, or not at all: a build that is killed leaves no half file for the next one. */
export function keepFile(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = join(dirname(file), `.${process.pid}-${threadId}-${basename(file)}`);
  writeFileSync(beside, bytes);
  renameSync(beside, file);
}

/** Throws away the files of a folder that no build has used for thirty days, also what killed ones left. */
export function throwUnusedAway(folder: string): void {
  const oldest = Date.now() - KEPT_DAYS * DAY;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    // Another build may have thrown it away meanwhile.
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() && found.mtimeMs < oldest) rmSync(file, { force: true });
  }
}
