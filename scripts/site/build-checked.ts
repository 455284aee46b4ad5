import { existsSync } from 'node:fs';
import { changeHistory } from '../../src/changes/change-history.ts';
import { handOverContent } from '../../src/collections/checked-content.ts';
import { listenToReads } from '../../src/page-reads/page-reads.ts';
import { contentFolder } from '../../src/source/content-folder.ts';
import { readSiteUrl } from '../../src/source/read-site-url.ts';
import { isError } from '../../src/vocabulary/content-problem.ts';
import { visibleText } from '../../src/vocabulary/visible-text.ts';
import { shownFolder } from '../command-line/shown-folder.ts';
import { whyFailed } from '../command-line/why-failed.ts';
import { readPlan } from '../content-files/read-plan.ts';
import { KeptPages } from '../kept-pages/kept-pages.ts';
import { pageInputs, programsOfPages } from '../kept-pages/page-inputs.ts';
import { takePagesOver } from '../kept-pages/take-pages-over.ts';
import { deadLinks } from '../links/dead-links.ts';
import { deadLinksText } from '../links/dead-links-text.ts';
import { printProblems } from '../reports/print-problems.ts';
import { writeSearchIndex } from '../search-index/write-search-index.ts';
import { PictureDrawing } from '../site-pictures/picture-drawing.ts';
import { writeTranslatedPages } from '../translated-pages/write-translated-pages.ts';
import { basePath } from './base-path.ts';
import { buildSite } from './build-site.ts';
import { whyNotContentRoot } from './content-root.ts';
import { KeptReadings } from './kept-readings.ts';
import { whyNotOutFolder } from './out-folder.ts';

/**
 * Checks the content and builds the site into `outDir`, saying in Japanese what happened. Gives
 * `false`, with `outDir` untouched, where the content has errors or the build fails.
 */
export async function buildChecked(outDir: string): Promise<boolean> {
  const root = contentFolder();
  const refused = whyNotOutFolder(outDir, root) ?? whyNotContentRoot(root);
  if (refused !== null) {
    console.error(refused);
    return false;
  }
  const kept = new KeptReadings(root);
  const { plan, pages, documents, problems } = await readPlan(root, kept.readings);
  if (problems.length > 0) process.stdout.write(printProblems(problems, shownFolder(root)));
  if (plan === null || problems.some(isError)) {
    console.error(`誤りがあるので、サイトは作りませんでした。${asBefore(outDir)}`);
    return false;
  }
  const pictures = new PictureDrawing(plan);
  try {
    kept.keep();
    handOverContent(root, { documents, readHistory: () => changeHistory(root) });
    const keptPages = new KeptPages(pageInputs(root, kept.files, documents.sheets));
    listenToReads(keptPages);
    const finish = async (site: string) => {
      listenToReads(null);
      keptPages.endPages(site);
      const since = keptPages.sinceLastBuild();
      await writeSearchIndex(site, plan, pages, (page) => keptPages.hashOf(page));
      const base = await basePath();
      writeTranslatedPages(site, plan, base, keptPages);
      await pictures.writeTo(site, keptPages);
      const dead = deadLinks(site, base, await readSiteUrl(root), since);
      if (dead.length > 0) throw new Error(deadLinksText(dead));
      const changed = kept.changedFiles();
      refuseMixedPages(changed);
      // What was written meanwhile, pages may have read before or after.
      const arePagesKnown = changed.length === 0 && programsOfPages() === keptPages.inputs.programs;
      if (arePagesKnown) keptPages.keep(site);
    };
    await buildSite(root, outDir, finish, [takePagesOver(keptPages)]);
  } catch (error) {
    console.error(`サイトを作る途中で失敗しました。${asBefore(outDir)}`);
    console.error(whyFailed(error));
    return false;
  } finally {
    await pictures.stop();
    listenToReads(null);
    handOverContent(root, null);
  }
  console.log(`サイトを ${outDir} に書き出しました。`);
  return true;
}

/**
 * Astro reads the text of a `.mdx` by itself, after the check: what was written between the two would
 * stand on a page that knows only what stood there before, and that nobody has judged.
 */
function refuseMixedPages(changed: readonly string[]): void {
  const files = changed.filter((file) => file.endsWith('.mdx')).map((file) => visibleText(file));
  if (files.length === 0) return;
  throw new Error(
    `作っている間に ${files.join('、')} が書きかえられました。もう一度実行してください。`,
  );
}

/** That what stood there is still there; nothing where nothing was. */
function asBefore(outDir: string): string {
  return existsSync(outDir) ? `${outDir} は前のままです。` : '';
}
