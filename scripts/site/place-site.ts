import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { nativeFiles } from './native-files.ts';
import { withLock } from './with-lock.ts';

/**
 * Puts a made site at `outDir` in one step: at every moment, also where the process is killed, a plain
 * folder with one whole site stands there, the one before or the new one.
 *
 * @param made folder of the new site; it is moved away from there
 */
export async function placeSite(made: string, outDir: string): Promise<void> {
  const target = resolve(outDir);
  await alone(target, async () => {
    const fresh = beside(target, 'building');
    try {
      await move(made, fresh);
      await exchange(fresh, target);
    } finally {
      // What stood there before, or what could not be put there.
      throwAway(fresh);
    }
  });
}

/** Removes what a killed process left beside `outDir`, and brings back a site that it had put aside. */
export async function cleanBeside(outDir: string): Promise<void> {
  const target = resolve(outDir);
  await alone(target, () => {
    const before = beside(target, 'before');
    if (existsSync(before) && !existsSync(target)) renameSync(before, target);
    for (const left of [before, beside(target, 'building')]) throwAway(left);
  });
}

/** Deletes a site, also where somebody has closed a folder of it to writing. */
function throwAway(site: string): void {
  try {
    rmSync(site, { recursive: true, force: true });
  } catch {
    for (const entry of readdirSync(site, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
    rmSync(site, { recursive: true, force: true });
  }
}

/** Checkouts that write to the same place take turns. */
function alone(target: string, work: () => Promise<void> | void): Promise<void> {
  return withLock(
    beside(target, 'lock'),
    `ほかの作成が ${target} に書いているので、終わるのを待っています。`,
    work,
  );
}

// On the same disk as the target, so that the exchange is one step.
function beside(target: string, role: 'building' | 'before' | 'lock'): string {
  return join(dirname(target), `.${basename(target)}-${role}`);
}

/** A rename, or a copy where the two lie on different disks. */
async function move(from: string, to: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Not cpSync: on a full disk it may speak of a broken one.
    await cp(from, to, { recursive: true });
  }
}

/** The operating system and the disk know how to exchange two folders, or not (see decision 16). */
const CANNOT = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EXDEV'];

async function exchange(fresh: string, target: string): Promise<void> {
  if (!existsSync(target)) {
    renameSync(fresh, target);
    return;
  }
  const native = await nativeFiles();
  try {
    if (native === null || process.platform === 'win32') throw { code: 'ENOSYS' };
    native.swapSync(fresh, target);
  } catch (error) {
    if (!CANNOT.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    const before = beside(target, 'before');
    renameSync(target, before);
    try {
      renameSync(fresh, target);
    } catch (failed) {
      renameSync(before, target);
      throw failed;
    }
    throwAway(before);
  }
}
