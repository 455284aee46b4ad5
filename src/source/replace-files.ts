import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { contentMark, noteWriting } from './interrupted-writing.ts';

/** A file below a folder with what it held and what it shall hold. */
export interface Replacement {
  file: string;
  /** `null` for a file that is not there yet */
  before: string | Uint8Array | null;
  /** `null` for a file that is to go */
  after: string | Uint8Array | null;
}

interface Laid {
  file: string;
  beside: string;
  before: Replacement['before'];
}

/**
 * Writes all files or none: each new text is laid beside its file first, and a file that somebody
 * changed meanwhile stops everything. Gives that file, or `null` when all were written. Files that
 * are to go are removed last. A process that dies in the middle leaves a note; see
 * interrupted-writing.ts.
 */
export function replaceFiles(root: string, replacements: readonly Replacement[]): string | null {
  const laid: Laid[] = [];
  const done: Replacement[] = [];
  const folders: string[] = [];
  let written = false;
  let halfDone = false;
  let forget = () => {};
  try {
    for (const { file, before, after } of replacements) {
      if (after === null) continue;
      const beside = join(dirname(file), `.${process.pid}-${laid.length}.new`);
      laid.push({ file, beside, before });
      const made = mkdirSync(dirname(join(root, file)), { recursive: true });
      if (made !== undefined) folders.push(made);
      const mode = statSync(join(root, file), { throwIfNoEntry: false })?.mode ?? 0o644;
      writeDown(join(root, beside), after, mode);
    }
    const changed = replacements.find(({ file, before }) => !holds(join(root, file), before));
    if (changed) return changed.file;
    const gone = replacements.filter(({ after }) => after === null);
    forget = noteWriting(root, {
      renames: laid.map(({ before, ...each }) => ({ ...each, before: contentMark(before) })),
      removals: gone.map(({ file, before }) => ({ file, before: contentMark(before) })),
    });
    for (const { beside, file, before } of laid) {
      renameSync(join(root, beside), join(root, file));
      done.push({ file, before, after: '' });
    }
    for (const each of gone) {
      rmSync(join(root, each.file));
      done.push(each);
    }
    written = true;
    return null;
  } catch (error) {
    // A full disk or a file that another program holds: what was written is taken back. Where
    // that fails too, the note and the new texts stay, and the next command brings it to its end.
    halfDone = done.length > 0;
    for (const { file, before } of done) {
      if (before === null) rmSync(join(root, file), { force: true });
      else writeDown(join(root, file), before, 0o644);
    }
    halfDone = false;
    throw error;
  } finally {
    if (!halfDone) {
      for (const { beside } of laid) rmSync(join(root, beside), { force: true });
      if (!written) for (const folder of folders) removeIfEmpty(folder);
      forget();
    }
  }
}

/** A folder that was made for files that are not there now. */
function removeIfEmpty(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  if (entries.every((entry) => entry.isDirectory())) {
    rmSync(folder, { recursive: true, force: true });
  }
}

function holds(path: string, before: Replacement['before']): boolean {
  if (before === null || !existsSync(path)) return before === null && !existsSync(path);
  return readFileSync(path).equals(Buffer.from(before as Uint8Array));
}

function writeDown(path: string, content: string | Uint8Array, mode: number): void {
  const file = openSync(path, 'w', mode);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
