import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file below a folder with what it held and what it shall hold. */
export interface Replacement {
  file: string;
  /** `null` for a file that is not there yet */
  before: string | Uint8Array | null;
  after: string | Uint8Array;
}

/**
 * Writes all files or none: each new text is laid beside its file first, and a file that somebody
 * changed meanwhile stops everything. Gives that file, or `null` when all were written.
 */
export function replaceFiles(root: string, replacements: readonly Replacement[]): string | null {
  const laid: { path: string; beside: string; before: Replacement['before'] }[] = [];
  const renamed: typeof laid = [];
  try {
    for (const { file, before, after } of replacements) {
      const path = join(root, file);
      const beside = join(dirname(path), `.${process.pid}-${laid.length}.new`);
      laid.push({ path, beside, before });
      mkdirSync(dirname(path), { recursive: true });
      writeDown(beside, after, before === null ? 0o644 : statSync(path).mode);
    }
    const changed = replacements.find(({ file, before }) => !holds(join(root, file), before));
    if (changed) return changed.file;
    for (const each of laid) {
      renameSync(each.beside, each.path);
      renamed.push(each);
    }
    return null;
  } catch (error) {
    // A full disk or a file that another program holds: what was written is taken back.
    for (const { path, before } of renamed) {
      if (before === null) rmSync(path, { force: true });
      else writeDown(path, before, statSync(path).mode);
    }
    throw error;
  } finally {
    for (const { beside } of laid) rmSync(beside, { force: true });
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
