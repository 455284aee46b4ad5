import { createHash } from 'node:crypto';
import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isFresh } from './kept-values.ts';

const FOLDER = join(process.env.KEIKAKU_CACHE ?? '.keikaku/cache', 'pictures');
/** A picture that no build has used for so long is thrown away. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

let programs: string | undefined;

/**
 * The picture of what `shows` tells, drawn only where no build of this checkout has drawn the same
 * with the same programs before: drawing takes more time than everything else of a large site.
 *
 * @param shows all that decides how the picture looks, besides the programs; can be written as JSON
 */
export function keptPicture(
  shows: unknown,
  draw: () => Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  programs ??= hashOfPrograms();
  const key = createHash('sha256').update(programs).update(JSON.stringify(shows)).digest('hex');
  // Two letters a folder: tens of thousands of names in one would be slow to list.
  const folder = join(FOLDER, key.slice(0, 2));
  const file = join(folder, `${key.slice(2)}.png`);
  const kept = isFresh() ? null : readIfThere(file);
  if (kept !== null) {
    const now = new Date();
    if (now.getTime() - statSync(file).mtimeMs > DAY) utimesSync(file, now, now);
    return kept;
  }
  const drawn = draw();
  mkdirSync(folder, { recursive: true });
  // Laid beside and renamed: a build that is killed leaves no half picture for the next one.
  const beside = join(folder, `.${process.pid}-${key.slice(2)}`);
  writeFileSync(beside, drawn);
  renameSync(beside, file);
  return drawn;
}

/** Throws pictures away that no build has used for thirty days. */
export function throwOldPicturesAway(): void {
  const oldest = Date.now() - KEPT_DAYS * DAY;
  for (const each of readdirSafely(FOLDER)) {
    for (const name of readdirSafely(join(FOLDER, each))) {
      const file = join(FOLDER, each, name);
      if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true });
    }
  }
}

function readIfThere(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function readdirSafely(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Changes with everything that decides how pictures look: our own code and the exact libraries. */
function hashOfPrograms(): string {
  const hash = createHash('sha256');
  const files = globSync('src/{sharing,charts,vocabulary}/*.ts').sort();
  for (const file of [...files, 'package-lock.json']) hash.update(readFileSync(file));
  return hash.digest('hex');
}
