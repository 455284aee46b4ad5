import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { isFresh } from '../../src/collections/kept-files.ts';
import { clearEnvironment } from './astro-environment.ts';
import { cleanBeside, placeSite } from './place-site.ts';
import { withLock } from './with-lock.ts';

clearEnvironment();

const WORK_FOLDER = '.keikaku';

/**
 * Builds the site of a content folder into `outDir`. The pages are made inside the checkout, because
 * Astro runs them from there and must find its packages above; then they take the place of `outDir` in
 * one step, so that a build that fails or is killed leaves the last good `outDir` as it was. Builds
 * of one checkout take turns: Astro keeps generated modules in one place for all of them.
 *
 * @param contentRoot absolute path; the caller has made sure that KEIKAKU_CONTENT names it
 * @param finish adds to the built pages, in their folder, what is made from them, and judges them
 * @throws what Astro and `finish` throw, with `outDir` untouched
 */
export async function buildSite(
  contentRoot: string,
  outDir: string,
  finish: (site: string) => Promise<void>,
  integrations: AstroIntegration[] = [],
): Promise<void> {
  const made = resolve(WORK_FOLDER, 'site');
  const waiting = 'このフォルダでは、ほかの作成が続いています。終わるのを待っています。';
  await withLock(join(WORK_FOLDER, 'build.lock'), waiting, async () => {
    await cleanBeside(outDir);
    rmSync(made, { recursive: true, force: true });
    try {
      await build({
        root: process.cwd(),
        outDir: made,
        cacheDir: cacheFolder(contentRoot),
        integrations,
        logLevel: 'warn',
        // Astro's own memory of the content, too.
        force: isFresh(),
      });
      await finish(made);
      await placeSite(made, outDir);
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
  });
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
