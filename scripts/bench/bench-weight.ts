import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments } from '../browser/find-chromium.ts';
import { ensureChromium } from '../browser/install-chromium.ts';
import { parseCommandLine } from '../command-line/parse-command-line.ts';
import { textTable } from '../command-line/text-table.ts';
import { basePath } from '../site/base-path.ts';
import { serveCompressed } from '../site/serve-compressed.ts';

/*
 * npm run bench:weight -- [--site dist] [--runs 3]
 * What the first view of each type of page costs a reader with a slow phone, the largest page of
 * each type. KEIKAKU_CONTENT names the plan that the site was built from. Asserts nothing.
 */

/** The budget for a first view, before a chart comes into view. */
const BUDGET = { kilobytes: 25, requests: 6 };
/** The profile of a slow phone that Lighthouse uses: 1.6 Mbit/s down, 150 ms, a quarter of this CPU. */
const SLOW = { latency: 150, down: (1.6e6 / 8) * 0.9, up: (750e3 / 8) * 0.9, cpu: 4 };
/** A task that takes longer blocks the reader for what is over it. https://web.dev/articles/tbt */
const LONG_TASK = 50;

interface Weight {
  bytes: number;
  script: number;
  requests: number;
  /** milliseconds in which the main thread answered no touch */
  blocked: number;
  /** milliseconds until the first text stood there */
  painted: number;
}

const { values } = parseCommandLine({
  options: {
    site: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '3' },
  },
});
if (!existsSync(join(values.site, '404.html'))) {
  throw new Error(`No site in ${values.site}; run npm run build first.`);
}
const { path: executablePath, note } = ensureChromium();
if (executablePath === null) throw new Error(note);
const server = await serveCompressed(values.site, await basePath());
const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
try {
  const rows: string[][] = [];
  for (const page of largestPages(values.site)) {
    const runs: Weight[] = [];
    for (let run = 0; run < Number(values.runs); run++) {
      runs.push(await firstView(browser, new URL(page, server.url).href));
    }
    const middle = (of: (weight: Weight) => number) =>
      runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)] as number;
    const kilobytes = middle(({ bytes }) => bytes) / 1024;
    const requests = middle((weight) => weight.requests);
    const over = kilobytes > BUDGET.kilobytes || requests > BUDGET.requests;
    rows.push([
      `/${page}`,
      kilobytes.toFixed(1),
      String(requests),
      (middle(({ script }) => script) / 1024).toFixed(1),
      middle(({ blocked }) => blocked).toFixed(0),
      middle(({ painted }) => painted).toFixed(0),
      over ? 'over the budget' : '',
    ]);
  }
  const titles = ['KB', 'requests', 'of it script, KB', 'blocking, ms', 'first paint, ms'];
  console.log(
    textTable(
      [
        { title: 'page' },
        ...titles.map((title) => ({ title, align: 'right' as const })),
        { title: '' },
      ],
      rows,
    ),
  );
  console.log(
    `\nBudget: ${BUDGET.kilobytes} KB and ${BUDGET.requests} requests, without charts. Medians of ${values.runs} visits, nothing kept from before.`,
  );
} finally {
  await browser.close();
  await server.close();
}

/** The address of the largest page of each type: of each folder of pages, and each page that has none. */
function largestPages(site: string): string[] {
  const largest = new Map<string, { page: string; size: number }>();
  for (const file of globSync('**/index.html', { cwd: site })) {
    const page = file.replaceAll('\\', '/').replace(/index\.html$/, '');
    const parts = page.split('/');
    const own = parts.length > 2 ? parts.slice(0, parts[0] === 'embed' ? 2 : 1).join('/') : page;
    // A page that only leads on to another is no page to read.
    const { size } = statSync(join(site, file));
    if (size > (largest.get(own)?.size ?? 0)) largest.set(own, { page, size });
  }
  return [...largest.values()].map(({ page }) => page).sort();
}

async function firstView(by: Browser, address: string): Promise<Weight> {
  const context = await by.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.down,
    uploadThroughput: SLOW.up,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  const weight: Weight = { bytes: 0, script: 0, requests: 0, blocked: 0, painted: 0 };
  const asked = new Map<string, { path: string; script: boolean }>();
  session.on('Network.responseReceived', ({ requestId, response, type }) => {
    const { pathname: path } = new URL(response.url);
    asked.set(requestId, { path, script: type === 'Script' });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    // Charts come when they are near; the budget is for what comes before.
    if (!request || request.path.includes('/charts/')) return;
    weight.requests += 1;
    weight.bytes += encodedDataLength;
    if (request.script) weight.script += encodedDataLength;
  });
  await page.addInitScript((longest) => {
    const state = { blocked: 0 };
    Object.assign(window, { keikakuWeight: state });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.blocked += duration - longest;
    }).observe({ type: 'longtask', buffered: true });
  }, LONG_TASK);
  await page.goto(address, { waitUntil: 'networkidle' });
  Object.assign(
    weight,
    await page.evaluate(() => ({
      blocked: (window as unknown as { keikakuWeight: { blocked: number } }).keikakuWeight.blocked,
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    })),
  );
  await context.close();
  return weight;
}
