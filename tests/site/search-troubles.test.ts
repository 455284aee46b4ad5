import type { Page, Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { answered, ask, openSearch } from './setup/search-driver.ts';

const open = useChromium();
const konan = inject('sites').find(({ name }) => name === 'konan') as BuiltSite;
let page: Page;
/** Errors and warnings in the console, and what the page threw. */
let complaints: string[];
beforeEach(async () => {
  page = await open({ viewport: SCREENS.phone });
  complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(() => page.context().close());

const said = () => page.locator('#search-count').textContent();
const titles = () => page.locator('#search-results a').allTextContents();
const overflow = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Files of the index that match wait until the returned function is called. */
async function hold(files: RegExp): Promise<{ waiting(): number; release(): void }> {
  let waiting = 0;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    waiting++;
    await held;
    await route.continue();
  });
  return { waiting: () => waiting, release };
}

describe('悪意のある住所や、途方もない住所', () => {
  const MARKUP = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  const LONG = 'wwwwwwwwww'.repeat(1000);
  it.each([
    ['言葉にタグ', `search/?q=${encodeURIComponent(MARKUP)}`],
    ['一万字の切れない言葉', `search/?q=${LONG}`],
    ['三千の言葉', `search/?q=${'a+b+'.repeat(1500)}`],
    ['文字にならない符号', 'search/?q=%E3%81&division=%FF'],
    ['知らない並べ方', 'search/?q=人権&sort=x'],
    ...['kind', 'chapter', 'policy', 'division', 'year', 'grade', 'status'].flatMap((facet) =>
      ['__proto__', 'constructor', '0000', encodeURIComponent(MARKUP)].map((value) => [
        `${facet} に ${value.slice(0, 12)}`,
        `search/?q=人権&${facet}=${value}`,
      ]),
    ),
    ['絞り込みが千', `search/?q=人権&${'division=x&'.repeat(1000)}`],
    ['印にタグ', `measures/1-1-1/?mark=${encodeURIComponent(MARKUP)}&mark=市民`],
    ['印が一万字', `measures/1-1-1/?mark=${LONG}&mark=市民`],
    ['印が二千語', `measures/1-1-1/?mark=市民&${'mark=b&'.repeat(2000)}`],
    [
      '印に切れない言葉がいくつも',
      `measures/1-1-1/?mark=市民${`&mark=${LONG.slice(0, 100)}`.repeat(20)}`,
    ],
  ])('%s: 何も起きず、意味のない文字も出ない', async (_, path) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(new URL(path, konan.url).href);
    if (path.startsWith('search')) {
      await answered(page);
      expect(await said()).toMatch(/見つかりました|見つかりませんでした|出てきません|ありません/);
    } else {
      await page.locator('mark.found').first().waitFor();
    }
    // Also what lies in a closed part, such as the names of the choices.
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await page.locator('main').innerText()).not.toMatch(
      /undefined|NaN|\[object|function|native/,
    );
    expect(await page.locator('main img[src="x"], main script:not([type])').count()).toBe(0);
    expect(await overflow()).toBe(0);
    expect(dialogs).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('一万字を欄に貼り付けても、答えが返り、画面は崩れない', async () => {
    await openSearch(page, konan);
    for (const text of ['人権と'.repeat(3000), 'あいうえお かきくけこ　'.repeat(900), LONG]) {
      await ask(page, text);
      expect(await said()).toMatch(/見つかりました|見つかりませんでした|出てきません|ありません/);
      expect(await overflow()).toBe(0);
    }
    expect(complaints).toEqual([]);
  });
});

describe('遅い通信', () => {
  it('続けて二つ探すと、後のものの結果だけが出て、遅れて届いた前の結果には変わらない', async () => {
    await openSearch(page, konan);
    await ask(page, '結婚');
    const { waiting, release } = await hold(/search-index\/(index|texts)\//);
    await page.locator('#search-query').fill('外国人');
    await page.keyboard.press('Enter');
    await expect.poll(waiting).toBeGreaterThan(0);
    const asked = await titles();
    await ask(page, '結婚');
    release();
    await page.waitForLoadState('networkidle');
    expect(await titles()).toEqual(asked);
    expect(await page.locator('#search-query').inputValue()).toBe('結婚');
  });

  it('「続きを表示」を二度押しても同じ結果は二度出ず、待つ間に別の言葉を探せば、その結果に混ざらない', async () => {
    await openSearch(page, konan, '?q=人権');
    const { waiting, release } = await hold(/search-index\/texts\//);
    const more = page.locator('#search-more');
    await more.click();
    await more.click();
    await expect.poll(waiting).toBeGreaterThan(0);
    release();
    await expect.poll(async () => (await titles()).length).toBe(20);
    const links = await page
      .locator('#search-results a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(new Set(links).size).toBe(20);

    await page.unroute(/search-index\/texts\//);
    const other = await hold(/search-index\/texts\//);
    await more.click();
    await expect.poll(other.waiting).toBeGreaterThan(0);
    await page.locator('#search-query').fill('水族館');
    await page.keyboard.press('Enter');
    await answered(page);
    other.release();
    await page.waitForLoadState('networkidle');
    expect(await titles()).toEqual([]);
  });
});

describe('読み込めないファイルがあるとき', () => {
  const FAILURE =
    '検索に要るファイルを読み込めませんでした。通信の状態を確かめて、もう一度検索してください。';
  const refuse = (route: Route) => route.abort('internetdisconnected');
  const missing = (route: Route) => route.fulfill({ status: 404, body: 'ない' });
  const files = [
    ['すべて', /search-index\//],
    ['はじめに読む一覧', /manifest\.json/],
    ['場所の一覧', /\/places\//],
    ['プログラム', /pagefind\.js/],
    ['プログラムの部品', /wasm\./],
    ['索引の目録', /\.pf_meta/],
    ['索引の一部', /\.pf_index/],
    ['本文', /\/texts\//],
    ['読みの一覧', /\/words\./],
  ] as const;
  const ways = [
    ['通信が切れた', refuse],
    ['ファイルがない', missing],
  ] as const;
  it.each(files.flatMap(([name, file]) => ways.map(([way, how]) => ({ name, file, way, how }))))(
    '$way（$name）: 見つからないとは言わずに、そう告げ、通じるようになれば、もう一度検索できる',
    async ({ file, how }) => {
      await openSearch(page, konan, '');
      await page.route(file, how);
      await ask(page, 'がいこくじん');
      expect(await said()).toBe(FAILURE);
      expect(await titles()).toEqual([]);
      expect(await page.locator('#search-ways').isVisible()).toBe(true);
      await page.unroute(file);
      await page.locator('#search-query').press('Enter');
      await answered(page);
      expect(await said()).toMatch(/^\d+件見つかりました。$/);
      expect((await titles()).length).toBe(10);
    },
  );

  it('続きだけが読めないときも、そう告げ、もう一度押せる', async () => {
    await openSearch(page, konan, '?q=人権');
    await page.route(/\/texts\//, refuse);
    await page.locator('#search-more').click();
    await expect.poll(said).toBe(FAILURE);
    await page.unroute(/\/texts\//);
    await page.locator('#search-more').click();
    await expect.poll(async () => (await titles()).length).toBe(20);
  });
});
