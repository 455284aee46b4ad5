import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'astro';
// proper-lockfile: a lock that outlives neither its process nor a crash.
import { lock } from 'proper-lockfile';

// Astro would otherwise report each build to its makers.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const WORK_FOLDER = '.keikaku';

/**
 * Builds the site of a content folder into `outDir`. The pages are written beside it and swapped
 * in at the end, so that a build that fails or is killed leaves the last good `outDir` as it was.
 * Builds of one checkout take turns: Astro keeps generated modules in one place for all of them.
 *
 * @param contentRoot absolute path; the caller has made sure that KEIKAKU_CONTENT names it
 * @throws what Astro throws, with `outDir` untouched
 */
export async function buildSite(contentRoot: string, outDir: string): Promise<void> {
  mkdirSync(WORK_FOLDER, { recursive: true });
  const release = await lock(WORK_FOLDER, {
    retries: { forever: true, minTimeout: 200, maxTimeout: 1000 },
    stale: 20_000,
  });
  const target = resolve(outDir);
  const fresh = beside(target, 'building');
  try {
    restore(target);
    rmSync(fresh, { recursive: true, force: true });
    await build({
      root: process.cwd(),
      outDir: fresh,
      cacheDir: cacheFolder(contentRoot),
      logLevel: 'warn',
    });
    swap(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    await release();
  }
}

// Each plan keeps its own cache: Astro's content store would mix them.
function cacheFolder(contentRoot: string): string {
  const key = createHash('sha256').update(contentRoot).digest('hex').slice(0, 12);
  return join(WORK_FOLDER, 'cache', key);
}

// On the same disk as the target, so that the swap is a rename.
function beside(target: string, role: 'building' | 'before'): string {
  return join(dirname(target), `.${basename(target)}-${role}`);
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
  mkdirSync(dirname(target), { recursive: true });
  if (existed) renameSync(target, before);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existed) renameSync(before, target);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}
