import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { DAY, isFresh, KEPT_FOLDER, throwUnusedAway } from '../../src/collections/kept-files.ts';
import { hashOfPrograms } from '../../src/collections/kept-values.ts';
import type { PictureSubject } from './site-pictures.ts';

const FOLDER = join(KEPT_FOLDER, 'pictures');

let programs: string | undefined;

/** Where the picture is kept that these programs draw of the subject, whether it is there or not. */
export function keptPictureFile(subject: PictureSubject): string {
  programs ??= hashOfPrograms('src/{sharing,charts,vocabulary}/*.ts');
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
  if (found === undefined || !isWhole(file, found.size)) return false;
  const now = new Date();
  if (now.getTime() - found.mtimeMs > DAY) utimesSync(file, now, now);
  return true;
}

/** How every PNG ends: the chunk IEND, which is always the same. */
const END = Buffer.from('0000000049454e44ae426082', 'hex');

/** Whether a picture was not cut off: by a full disk, or by hand. */
function isWhole(file: string, bytes: number): boolean {
  if (bytes <= END.length) return false;
  const end = Buffer.alloc(END.length);
  const open = openSync(file, 'r');
  try {
    readSync(open, end, 0, END.length, bytes - END.length);
  } finally {
    closeSync(open);
  }
  return end.equals(END);
}

/** Throws pictures away that no build has used for thirty days. */
export function throwOldPicturesAway(): void {
  if (!existsSync(FOLDER)) return;
  for (const entry of readdirSync(FOLDER, { withFileTypes: true }))
    if (entry.isDirectory()) throwUnusedAway(join(FOLDER, entry.name));
}
