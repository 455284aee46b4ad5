import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveCompressed } from '../../scripts/site/serve-compressed.ts';
import type { SiteServer } from '../../scripts/site/serve-site.ts';
import { INDEX_FOLDER } from '../../src/search/index-format.ts';
import type { BuiltSite } from './setup/built-sites.ts';
import { useChromium } from './setup/chromium.ts';
import { ask } from './setup/search-driver.ts';

const open = useChromium();
const konan = inject('sites').find(({ name }) => name === 'konan') as BuiltSite;
let server: SiteServer;
beforeAll(async () => {
  server = await serveCompressed(konan.root);
});
afterAll(() => server.close());

const KB = 1024;
const QUERIES = [
  '外国人',
  '人',
  'マイナンバーカード 休日',
  '市民 意見 反映',
  'QRコード',
  '広報誌',
  'こうれいしゃ',
  'マイナンb',
  '市役所に意見を言いたい',
  '水族館',
];

describe('検索で受け取る量（圧縮して送るサーバーから）', () => {
  it.each(QUERIES)('初めに「%s」を探すとき、ページのほかに130KBまで', async (query) => {
    const { page, transferred } = await searchPage();
    await ask(page, query);
    const bytes = await transferred();
    await page.context().close();
    console.info(`初めての検索「${query}」: ${(bytes / KB).toFixed(1)}KB`);
    expect(bytes).toBeGreaterThan(50 * KB);
    expect(bytes).toBeLessThanOrEqual(130 * KB);
  });

  it('次からの検索は、それぞれ20KBまで。言葉と読みの一覧も、その中に入る', async () => {
    const { page, transferred } = await searchPage();
    await ask(page, '移住');
    await transferred();
    const sizes: { query: string; bytes: number }[] = [];
    for (const query of QUERIES) {
      await ask(page, query);
      sizes.push({ query, bytes: await transferred() });
    }
    await page.context().close();
    const ordered = sizes.toSorted((a, b) => a.bytes - b.bytes);
    const median = ordered[Math.floor(ordered.length / 2)]?.bytes ?? 0;
    const most = ordered.at(-1);
    console.info(
      `次からの検索: 中央値 ${(median / KB).toFixed(1)}KB、最大 ${((most?.bytes ?? 0) / KB).toFixed(1)}KB（${most?.query}）`,
    );
    expect(sizes.filter(({ bytes }) => bytes > 20 * KB)).toEqual([]);
  });

  it('検索しないうちは、検索のファイルを一つも受け取らない', async () => {
    const page = await open();
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    for (const path of ['', 'measures/1-1-1/', 'search/']) {
      await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' });
    }
    await page.context().close();
    expect(files.filter((path) => path.includes(INDEX_FOLDER))).toEqual([]);
  });
});

it('索引は小さなファイルに分かれている（Pagefind に与えた大きさの設定が効いている）', () => {
  const files = globSync(`${INDEX_FOLDER}/**/*.pf_index`, { cwd: konan.root });
  const sizes = files.map((file) => statSync(join(konan.root, file)).size);
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.max(...sizes)).toBeLessThan(8 * KB);
});

/** The search page, freshly opened without a cache; `transferred` gives the bytes since it was last asked. */
async function searchPage(): Promise<{ page: Page; transferred: () => Promise<number> }> {
  const page = await open();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const transferred = async () => {
    // What comes after the answer counts as well: offers, other ways of writing.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    const sum = bytes;
    bytes = 0;
    return sum;
  };
  await page.goto(new URL('search/', server.url).href);
  await transferred();
  return { page, transferred };
}
