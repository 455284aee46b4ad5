import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../browser/find-chromium.ts';
import { countingServer } from './counting-server.ts';
import type { MeasuringPage } from './in-browser/measuring-page.ts';
import { slowPhoneTime } from './slow-phone.ts';

/** What one engine costs a reader. */
export interface BrowserFigures {
  firstBytes: number;
  firstRequests: number;
  /** from nothing to the first results, in milliseconds, without a network's delay */
  firstTime: number;
  /** the same on a slow phone with a slow network; see slow-phone.ts */
  slowTime: number;
  /**
   * for each query: the pages found, as the engine calls them; what it fetches when asked second;
   * milliseconds by the clock, and of the page's own thread, which others at work on the machine
   * stretch less
   */
  queries: { found: string[]; bytes: number; requests: number; times: number[]; cpu: number[] }[];
}

const REPETITIONS = 3;

/** Asks an engine all queries in Chromium, the first of them on an empty cache. */
export async function measureInBrowser(
  engine: string,
  site: string,
  queries: readonly string[],
): Promise<BrowserFigures> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found.');
  const server = await countingServer(site, {
    '/measuring.html': `<!doctype html><html lang="ja"><body><ol id="results"></ol><form id="facets"></form><script type="module" src="/measuring.js"></script></body></html>`,
    '/measuring.js': await bundle(engine),
  });
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${server.url}measuring.html`);
    await page.waitForFunction('"measuring" in window');
    const first = queries[0] as string;
    const firstTime = await page.evaluate((query) => measuring.first(query), first);
    const asked = server.takeAsked().filter((path) => path !== '/measuring.html');
    const figures: BrowserFigures = {
      firstBytes: server.sentBytes(asked),
      firstRequests: asked.length,
      firstTime,
      slowTime: await slowPhoneTime(browser, `${server.url}measuring.html`, first),
      queries: [],
    };
    const tools = await page.context().newCDPSession(page);
    await tools.send('Performance.enable');
    const threadTime = async () => {
      const { metrics } = await tools.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
    };
    // What the browser asks for, also where its cache then answers, and in a worker.
    let fetched = new Set<string>();
    page.context().on('request', (request) => fetched.add(new URL(request.url()).pathname));
    for (const query of queries) {
      await page.evaluate((text) => measuring.visitAgain(text), first);
      fetched = new Set();
      const found = await page.evaluate((text) => measuring.ask(text), query);
      const files = [...fetched];
      const times: number[] = [];
      const cpu: number[] = [];
      // Once more than counted: the first one fetches.
      for (let i = 0; i <= REPETITIONS; i++) {
        await page.evaluate(() => measuring.forget());
        const before = await threadTime();
        const time = await page.evaluate((text) => measuring.askAgain(text), query);
        if (i === 0) continue;
        times.push(time);
        cpu.push((await threadTime()) - before);
      }
      figures.queries.push({
        found,
        bytes: server.sentBytes(files),
        requests: files.length,
        times,
        cpu,
      });
    }
    return figures;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The measuring page's script with an engine's own, as a site would send it. */
async function bundle(engine: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`scripts/bench/in-browser/${engine}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    define: { 'import.meta.env.BASE_URL': '"/"' },
  });
  return outputFiles[0]?.text ?? '';
}

declare global {
  var measuring: MeasuringPage;
}
