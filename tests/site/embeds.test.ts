import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { useChromium } from './setup/chromium.ts';
import { sitePages } from './setup/site-pages.ts';

const open = useChromium();

describe.each(inject('sites'))('ほかのサイトに埋め込む小さな表示、$name の計画', (site) => {
  const offered = new Map<string, number>();
  for (const { html } of sitePages(site)) {
    const $ = load(html);
    $('[data-embed] code').each((_, code) => {
      const [, address, height] =
        /src="([^"]+)".*? height="(\d+)"/.exec($(code).text()) ?? ([] as string[]);
      const path = new URL(address as string, site.url).pathname.slice(site.base.length);
      offered.set(path, Number(height));
    });
  }

  it('行、施策、目標指標のどれにも、埋め込むコードがある', () => {
    const kinds = new Set([...offered.keys()].map((path) => path.split('/')[1]));
    expect([...kinds].sort()).toEqual(['indicators', 'measures', 'rows']);
  });

  it.each([320, 360, 600, 900])('幅%ipxの枠に、コードの高さで、終わりまで入る', async (width) => {
    const faults: string[] = [];
    const page = await open({ viewport: { width, height: 100 } });
    for (const [path, height] of offered) {
      await page.goto(new URL(path, site.url).href, { waitUntil: 'load' });
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      if (needed > height) faults.push(`${path}: ${needed}px要るのに${height}px`);
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });
});
