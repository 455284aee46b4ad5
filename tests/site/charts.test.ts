import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { sitePages } from './setup/site-pages.ts';

const open = useChromium();

describe.each(inject('sites'))('$name の計画のグラフ', (site) => {
  it('絵の住所は、どれもサイトの中にある', () => {
    const pictures = sitePages(site).flatMap(({ html }) => {
      const $ = load(html);
      return $('picture source, picture img')
        .map((_, element) => $(element).attr('srcset') ?? $(element).attr('src'))
        .get()
        .flatMap((set) => set.split(',').map((one) => one.trim().split(/\s+/)[0] as string));
    });
    expect(pictures.length).toBeGreaterThan(0);
    const missing = [...new Set(pictures)].filter(
      (address) =>
        !address.startsWith(site.base) ||
        !existsSync(join(site.root, address.slice(site.base.length))),
    );
    expect(missing).toEqual([]);
  });

  it('HTMLに style 属性も、その場で動くスクリプトもない', () => {
    const inline = sitePages(site).flatMap(({ path, html }) => {
      const $ = load(html);
      const scripts = $('script:not([src])').filter(
        (_, element) => !/json$/.test($(element).attr('type') ?? ''),
      );
      return $('[style]').length + scripts.length > 0 ? [path] : [];
    });
    expect(inline).toEqual([]);
  });
});

describe('令和3年度の指標のページ', () => {
  const address = () =>
    new URL('policies/1-1/', inject('sites').find(({ name }) => name === 'konan')?.url).href;

  it('JavaScript を使わなくても、グラフが絵で見える', async () => {
    const page = await open({ viewport: SCREENS.phone, javaScriptEnabled: false });
    await page.goto(address());
    const picture = page.locator('figure picture img').first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .not.toBe(0);
    await page.context().close();
  });

  it('グラフのプログラムは、グラフが見えるところに来るまで取りに行かない', async () => {
    // A screen so low that the chart lies far below it.
    const page = await open({ viewport: { width: 360, height: 200 } });
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    const home = inject('sites').find(({ name }) => name === 'konan')?.url as string;
    await page.goto(home);
    expect(scripts.filter((url) => url.includes('chart'))).toEqual([]);
    await page.goto(address());
    await page.locator('figure picture, figure canvas').first().scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('figure canvas').count()).toBeGreaterThan(0);
    expect(scripts.length).toBeGreaterThan(0);
    await page.context().close();
  });
});
