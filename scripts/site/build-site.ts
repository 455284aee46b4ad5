import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';
// proper-lockfile: a lock that outlives neither its process nor a crash.
import { lock } from 'proper-lockfile';

// Astro would otherwise report each build to its makers.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const WORK_FOLDER = '.keikaku';

/**
 * Builds the site of a content folder into `outDir`. The pages are made inside the checkout, because
 * Astro runs them from there and must find its packages above; then they are laid beside `outDir` and
 * swapped in, so that a build that fails or is killed leaves the last good `outDir` as it was. Builds
 * of one checkout take turns: Astro keeps generated modules in one place for all of them.
 *
 * @param contentRoot absolute path; the caller has made sure that KEIKAKU_CONTENT names it
 * @param finish adds to the built pages, in their folder, what is made from them
 * @throws what Astro and `finish` throw, with `outDir` untouched
 */
export async function buildSite(
  contentRoot: string,
  outDir: string,
  finish: (site: string) => Promise<void>,
): Promise<void> {
  mkdirSync(WORK_FOLDER, { recursive: true });
  const release = await lock(WORK_FOLDER, {
    retries: { forever: true, minTimeout: 200, maxTimeout: 1000 },
    stale: 20_000,
  });
  const target = resolve(outDir);
  const made = resolve(WORK_FOLDER, 'site');
  const fresh = beside(target, 'building');
  try {
    restore(target);
    for (const left of [made, fresh]) rmSync(left, { recursive: true, force: true });
    await build({
      root: process.cwd(),
      outDir: made,
      cacheDir: cacheFolder(contentRoot),
      logLevel: 'warn',
    });
    await finish(made);
    mkdirSync(dirname(target), { recursive: true });
    move(made, fresh);
    swap(fresh, target);
  } finally {
    for (const left of [made, fresh]) rmSync(left, { recursive: true, force: true });
    await release();
  }
}

// Each plan keeps its own cache: Astro's content store would mix them.
function cacheFolder(contentRoot: string): string {
  // The address is part of what the store holds.
  const key = createHash('sha256')
    .update(`${contentRoot}\n${process.env.KEIKAKU_URL ?? ''}`)
    .digest('hex')
    .slice(0, 12);
  return join(WORK_FOLDER, 'cache', key);
}

// On the same disk as the target, so that the swap is a rename.
function beside(target: string, role: 'building' | 'before'): string {
  return join(dirname(target), `.${basename(target)}-${role}`);
}

/** A rename, or a copy where the two lie on different disks. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Brings the last good site back if a build was killed in the middle of its swap. */
function restore(target: string): void {
  const before = beside(target, 'before');
  if (!existsSync(before)) return;
  if (existsSync(target)) rmSync(before, { recursive: true, force: true });
  else renameSync(before, target);
}

function swap(fresh: string, target: string): void {
  const before = beside(target, 'before');
  const existed = existsSync(target);
  if (existed) renameSync(target, before);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existed) renameSync(before, target);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}
