import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useChromium } from './setup/chromium.ts';
import { sitePages } from './setup/site-pages.ts';

const open = useChromium();
/** Below a small view in a wide column, in pixels. */
const MOST_ROOM = 300;

describe.each(inject('sites'))('ほかのサイトに埋め込む小さな表示、$name の計画', (site) => {
  /** The code of each small view, by its path below the base. */
  const offered = new Map<string, string>();
  for (const { html } of sitePages(site)) {
    const $ = load(html);
    $('[data-embed] code').each((_, element) => {
      const code = $(element).text();
      const address = load(code)('iframe').attr('src') as string;
      offered.set(new URL(address, site.url).pathname.slice(site.base.length), code);
    });
  }

  it('行、施策、目標指標のどれにも、埋め込むコードがある', () => {
    const kinds = new Set([...offered.keys()].map((path) => path.split('/')[1]));
    expect([...kinds].sort()).toEqual(['indicators', 'measures', 'rows']);
  });

  /** How high the frames are in a column of that width on another site. */
  async function framesIn(page: Page, width: number): Promise<number[]> {
    const codes = [...offered.values()].map((code) => code.replace(/src="[^"]*"/, ''));
    await page.setContent(`<main style="width:${width}px">${codes.join('')}</main>`);
    return page
      .locator('iframe')
      .evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
  }

  it.each([320, 360, 480, 560, 640, 720, 900])(
    '幅%ipxの枠に、コードの高さで、終わりまで入り、下が大きく空かない',
    async (width) => {
      const faults: string[] = [];
      const page = await open({ viewport: { width, height: 100 } });
      const heights = await framesIn(page, width);
      for (const [i, path] of [...offered.keys()].entries()) {
        const height = heights[i] as number;
        await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
        const needed = await page.evaluate(() => document.documentElement.scrollHeight);
        if (needed > height) faults.push(`${path}: ${needed}px要るのに${height}px`);
        if (width >= 720 && height > needed + MOST_ROOM) {
          faults.push(`${path}: ${needed}pxでよいのに${height}px`);
        }
      }
      await page.context().close();
      expect(faults).toEqual([]);
    },
  );
});
