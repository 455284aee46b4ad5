import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { sitePages } from './setup/site-pages.ts';

const open = useChromium();

describe.each(inject('sites'))('スマートフォンで、$name の計画', (site) => {
  it('どの種類のページも、上の案内は画面の6分の1ほどで終わる', async () => {
    const page = await open({ viewport: SCREENS.phone, hasTouch: true });
    for (const path of ['', 'indicators/', 'divisions/', 'search/', 'how-to-read/']) {
      await page.goto(new URL(path, site.url).href);
      const height = await page.evaluate(() => document.querySelector('header')?.offsetHeight);
      expect(height, path).toBeLessThanOrEqual(124);
    }
    await page.context().close();
  });

  it('検索の欄のない案内からも、検索へ行ける', async () => {
    const page = await open({ viewport: SCREENS.phone });
    await page.goto(new URL('divisions/', site.url).href);
    await page.locator('header').getByRole('link', { name: '検索する' }).click();
    await page.locator('#search-query').waitFor();
    await page.context().close();
  });

  it('担当課のページは、どの取組も達成度も開かずに見え、文章は施策ごとに畳まれて短く、JavaScript なしで読める', async () => {
    const page = await open({ viewport: SCREENS.phone, javaScriptEnabled: false });
    const divisions = sitePages(site).filter(({ path }) => /^divisions\/[^/]+\/$/.test(path));
    const longest = divisions.toSorted((a, b) => b.html.length - a.html.length)[0];
    await page.goto(new URL(longest?.path as string, site.url).href);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(8000);
    const box = page.locator('.of-measure').first();
    expect(await box.locator('.overview td.grade').first().isVisible()).toBe(true);
    const text = box.locator('.sheet tbody tr').first();
    expect(await text.isVisible()).toBe(false);
    await box.locator('summary').click();
    expect(await text.isVisible()).toBe(true);
    await page.context().close();
    for (const { html, path } of divisions) {
      const $ = load(html);
      $('.of-measure').each((_, each) => {
        const named = $(each).find('.overview tbody tr:not(.measure)');
        expect(named.length, path).toBeGreaterThan(0);
        expect($(each).find('.sheet tbody tr').length, path).toBe(named.length);
      });
    }
  });
});
