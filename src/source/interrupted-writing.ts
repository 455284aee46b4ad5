import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';

/**
 * Notes of writings under way. They lie in the checkout and not in the content, which others may
 * push: a note names files to move and to remove.
 */
const NOTES = '.keikaku/writing';
const LAID = /^\.(\d+)-\d+\.new$/;

/** What is left to do once every new text is laid beside its file; paths below the folder. */
export interface Journal {
  /** `before`: mark of what the file held, `null` where it was not there */
  renames: { beside: string; file: string; before: string | null }[];
  removals: { file: string; before: string | null }[];
}

/** Mark of what a file holds, to see whether somebody has changed it since; `null` for no file. */
export function contentMark(content: string | Uint8Array | null): string | null {
  return content === null ? null : createHash('sha256').update(content).digest('hex');
}

/**
 * Notes what is about to be renamed and removed, so that a process that dies in between leaves
 * nothing half done for good. Gives the function that takes the note away.
 */
export function noteWriting(root: string, journal: Journal): () => void {
  const path = join(NOTES, `${keyOf(root)}-${process.pid}.json`);
  mkdirSync(NOTES, { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(journal), { flush: true });
  renameSync(`${path}.new`, path);
  return () => rmSync(path, { force: true });
}

/** Whether a process of this machine died while it was writing into the folder. */
export function isInterrupted(root: string): boolean {
  return notesOf(root).length > 0;
}

/**
 * Brings writings to their end whose process died, and removes texts that such a process laid
 * beside files and had not begun to rename. Gives how many files were renamed or removed, or the
 * name of a file that somebody has changed since, with nothing done.
 */
export function finishInterrupted(root: string): number | string {
  let done = 0;
  for (const note of notesOf(root)) {
    const { renames, removals } = JSON.parse(readFileSync(note, 'utf8')) as Journal;
    const open = renames.filter(({ beside }) => existsSync(join(root, beside)));
    const left = removals.filter(({ file }) => existsSync(join(root, file)));
    const changed = [...open, ...left].find(
      ({ file, before }) => contentMark(readIfThere(join(root, file))) !== before,
    );
    if (changed) return changed.file;
    for (const { beside, file } of open) renameSync(join(root, beside), join(root, file));
    for (const { file } of left) rmSync(join(root, file));
    done += open.length + left.length;
    rmSync(note);
  }
  for (const path of globSync('**/.*.new', { cwd: root })) {
    const pid = LAID.exec(basename(path))?.[1];
    if (pid !== undefined && !lives(Number(pid))) rmSync(join(root, path), { force: true });
  }
  return done;
}

function notesOf(root: string): string[] {
  return globSync(`${keyOf(root)}-*.json`, { cwd: NOTES })
    .filter((name) => !lives(Number(/-(\d+)\.json$/.exec(name)?.[1])))
    .map((name) => join(NOTES, name));
}

/** Of this machine alone: another one's processes cannot be asked whether they live. */
function keyOf(root: string): string {
  return createHash('sha256')
    .update(`${hostname()}\n${realpathSync(root)}`)
    .digest('hex')
    .slice(0, 16);
}

function readIfThere(path: string): Uint8Array | null {
  return existsSync(path) ? readFileSync(path) : null;
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process lives as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
