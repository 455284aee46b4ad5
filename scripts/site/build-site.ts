import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';

// Astro would otherwise report each build to its makers.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const WORK_FOLDER = '.keikaku';

/**
 * Builds the site of a content folder into `outDir`. The pages are written beside and swapped in
 * at the end, so that a build that fails leaves the last good `outDir` as it was.
 *
 * @param contentRoot absolute path; the caller has made sure that KEIKAKU_CONTENT names it
 * @throws what Astro throws, with `outDir` untouched
 */
export async function buildSite(contentRoot: string, outDir: string): Promise<void> {
  const mark = `${process.pid}-${randomBytes(3).toString('hex')}`;
  const fresh = join(WORK_FOLDER, `build-${mark}`);
  try {
    await build({
      root: process.cwd(),
      outDir: fresh,
      cacheDir: cacheFolder(contentRoot),
      logLevel: 'warn',
    });
    swap(fresh, outDir, join(WORK_FOLDER, `last-${mark}`));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

// Each plan keeps its own cache: Astro's content store would mix them.
function cacheFolder(contentRoot: string): string {
  const key = createHash('sha256').update(contentRoot).digest('hex').slice(0, 12);
  return join(WORK_FOLDER, 'cache', key);
}

function swap(fresh: string, outDir: string, aside: string): void {
  const before = existsSync(outDir);
  mkdirSync(dirname(outDir), { recursive: true });
  if (before) renameSync(outDir, aside);
  try {
    renameSync(fresh, outDir);
  } catch (error) {
    if (before) renameSync(aside, outDir);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
