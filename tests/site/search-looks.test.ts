import { AxeBuilder } from '@axe-core/playwright';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { answered, openSearch } from './setup/search-driver.ts';
import { sitePages } from './setup/site-pages.ts';

const open = useChromium();
const sites = inject('sites');
const konan = sites.find(({ name }) => name === 'konan') as BuiltSite;
let page: Page;
afterEach(() => page?.context().close());

const STATES = [
  { name: '探す前', query: '' },
  { name: '結果があるとき', query: '?q=相談' },
  { name: '絞り込んだとき', query: '?q=相談&kind=row&year=2022' },
  { name: '読み替えて見つけたとき', query: '?q=がいこくじん' },
  { name: '文で尋ねたとき', query: `?q=${encodeURIComponent('市役所に意見を言いたい')}` },
  { name: '見つからないとき', query: '?q=水族館' },
];
const WAYS = [
  { way: '360pxの画面、明るい配色', viewport: SCREENS.phone, colorScheme: 'light' },
  { way: '360pxの画面、暗い配色', viewport: SCREENS.phone, colorScheme: 'dark' },
  { way: '1280pxの画面、明るい配色', viewport: SCREENS.desktop, colorScheme: 'light' },
  { way: '1280pxの画面、暗い配色', viewport: SCREENS.desktop, colorScheme: 'dark' },
] as const;

describe.each(WAYS)('$way', ({ viewport, colorScheme }) => {
  it.each(STATES)(
    '$name: axe の違反も、コンソールの誤りもなく、横に動かさずに読める',
    async ({ query }) => {
      page = await open({ viewport, colorScheme });
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await openSearch(page, konan, query);
      // Every part that opens on demand is open.
      await page.locator('#search-found details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`)),
      ).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
});

it('印の付いたページにも、axe の違反がない', async () => {
  for (const { viewport, colorScheme } of WAYS) {
    page = await open({ viewport, colorScheme });
    await page.goto(new URL('measures/1-5-2/2022/?mark=外国人', konan.url).href);
    await page.locator('mark.found').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.context().close();
  }
  page = await open();
});

describe.each(sites)('$name の計画', (site) => {
  it('どのページにも検索の欄があり、検索のページへ送る', () => {
    const wrong = sitePages(site)
      .filter(({ path }) => !/^(embed|print)\//.test(path))
      .filter(({ html }) => {
        const $ = load(html);
        const boxes = $('search form[data-search-box]:has(input[type=search][name=q])').toArray();
        const actions = boxes.map((box) => $(box).attr('action'));
        return boxes.length === 0 || actions.some((action) => action !== `${site.base}search/`);
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('JavaScriptがなければ、そう告げ、政策と担当課の一覧を出す', async () => {
    page = await open({ javaScriptEnabled: false, viewport: SCREENS.phone });
    await page.goto(new URL('search/?q=市民', site.url).href);
    expect(await page.getByText('検索にはJavaScriptが要ります').isVisible()).toBe(true);
    expect(await page.locator('#search-query').isVisible()).toBe(false);
    const shown = await page
      .locator('#search-ways a')
      .evaluateAll((links) =>
        links
          .filter((link) => (link as HTMLElement).offsetParent !== null)
          .map((link) => (link as HTMLAnchorElement).pathname),
      );
    const paths = sitePages(site).map(({ path }) => `${site.base}${path}`);
    const wanted = paths.filter((path) => /\/(policies|divisions)\/[^/]+\/$/.test(path));
    expect(wanted.filter((path) => !shown.includes(path))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(0);
  });

  it('公開先の途中の住所の下でも、ホームの欄から探せて、結果が開ける', async () => {
    page = await open({ viewport: SCREENS.phone });
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) foreign.push(request.url());
    });
    await page.goto(site.url);
    await page.locator('#home-query').fill(site.name === 'konan' ? '市民' : '町民');
    await page.keyboard.press('Enter');
    await page.waitForURL(({ pathname }) => pathname === `${site.base}search/`);
    await answered(page);
    const links = await page
      .locator('#search-results a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const answer = await page.request.get(link);
      expect(answer.status()).toBe(200);
      const { hash } = new URL(link);
      if (hash === '') continue;
      expect(load(await answer.text())(`[id="${decodeURIComponent(hash.slice(1))}"]`).length).toBe(
        1,
      );
    }
    expect(foreign).toEqual([]);
  });
});
