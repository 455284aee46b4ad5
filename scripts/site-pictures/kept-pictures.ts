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
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { isFresh } from '../../src/collections/kept-values.ts';
import type { PictureSubject } from './site-pictures.ts';

const FOLDER = join(process.env.KEIKAKU_CACHE ?? '.keikaku/cache', 'pictures');
/** A picture that no build has used for so long is thrown away. */
const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

let programs: string | undefined;

/** Where the picture is kept that these programs draw of the subject, whether it is there or not. */
export function keptPictureFile(subject: PictureSubject): string {
  programs ??= hashOfPrograms();
  const key = createHash('sha256').update(programs).update(JSON.stringify(subject)).digest('hex');
  // Two letters a folder: tens of thousands of names in one would be slow to list.
  return join(FOLDER, key.slice(0, 2), `${key.slice(2)}.png`);
}

/**
 * Whether an earlier build has drawn the picture; then it counts as used again. Never with
 * `npm run build -- --fresh`.
 */
export function isPictureKept(file: string): boolean {
  if (isFresh()) return false;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return false;
  const now = new Date();
  if (now.getTime() - found.mtimeMs > DAY) utimesSync(file, now, now);
  return true;
}

/** Keeps a picture that was just drawn for this build and later ones. */
export function keepPicture(file: string, drawn: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  // Laid beside and renamed: a build that is killed leaves no half picture for the next one.
  const beside = `${file}.${process.pid}-${threadId}`;
  writeFileSync(beside, drawn);
  renameSync(beside, file);
}

/** Throws pictures away that no build has used for thirty days. */
export function throwOldPicturesAway(): void {
  const oldest = Date.now() - KEPT_DAYS * DAY;
  for (const each of readdirSafely(FOLDER)) {
    for (const name of readdirSafely(join(FOLDER, each))) {
      const file = join(FOLDER, each, name);
      if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? oldest) < oldest)
        rmSync(file, { force: true });
    }
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
