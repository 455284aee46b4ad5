import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { normalised } from '../../src/vocabulary/normalise-text.ts';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { answered, ask, openSearch } from './setup/search-driver.ts';
import { sitePages } from './setup/site-pages.ts';

const open = useChromium();
let page: Page;
afterEach(() => page.context().close());

const marks = () => page.locator('mark.found');
const inView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** Searches, and follows the first result of a kind. */
async function follow(query: string, kind: string): Promise<void> {
  await ask(page, query);
  await page.locator(`#search-results li:has(.kind:text-is("${kind}")) a`).first().click();
  await page.waitForURL(/[?&]mark=/);
  await marks().first().waitFor();
}

describe.each(inject('sites'))('$name の計画で、結果から開いたページ', (site) => {
  it('探した言葉に印が付き、初めの印が画面に入っている。印は消せて、住所からも消える', async () => {
    page = await open({ viewport: SCREENS.phone });
    const word = site.name === 'konan' ? '外国人' : '町';
    await openSearch(page, site);
    await follow(word, '取組の進捗');
    const { hash } = new URL(page.url());
    expect(hash).not.toBe('');
    const row = page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`);
    const own = row.locator('mark.found');
    expect(await own.count()).toBeGreaterThan(0);
    await expect.poll(() => own.first().evaluate(inView)).toBe(true);
    for (const text of await marks().allTextContents()) expect(text).toBe(word);
    const visible = (await page.locator('main').textContent()) ?? '';
    const bar = page.locator('.mark-bar');
    expect(await bar.textContent()).toContain(
      `「${word}」に印を付けています（${await marks().count()}か所）`,
    );

    // On a phone it leaves the screen to the page.
    expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(56);

    await page.getByRole('button', { name: '印を消す' }).click();
    expect(await marks().count()).toBe(0);
    expect(await bar.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe(hash);
    // Nothing but the marks and what was said of them has gone.
    const said = '印を消しました。';
    expect(await page.locator('main [role=status]').allTextContents()).toContain(said);
    const after = ((await page.locator('main').textContent()) ?? '').replace(said, '');
    expect(visible).toContain(after.trim());
  });

  it('印のある住所を読み直しても、住所を人に渡しても、印が付く', async () => {
    page = await open({ viewport: SCREENS.desktop });
    const address = new URL('measures/1-1-1/?mark=市&mark=取組', site.url).href;
    await page.goto(address);
    await marks().first().waitFor();
    const count = await marks().count();
    await page.reload();
    await marks().first().waitFor();
    expect(await marks().count()).toBe(count);
    const texts = new Set(await marks().allTextContents());
    expect([...texts].filter((text) => !/^(市|取組)+$/.test(text))).toEqual([]);
  });
});

const MOST_WORDS = 6;

/** The first few pieces of text that begin before such an element and end behind it: 「民のNPO*活」. */
async function brokenWords(site: BuiltSite, selector: string): Promise<string[]> {
  const words: string[] = [];
  const paths = sitePages(site).map(({ path }) => path);
  for (const path of paths.filter((each) => /^(measures\/.*\d{4}|policies|about|how)/.test(each))) {
    if (words.length >= MOST_WORDS) break;
    await page.goto(new URL(path, site.url).href);
    const found = await page.locator(selector).evaluateAll((elements) =>
      elements.flatMap((element) => {
        const before = element.previousSibling?.nodeValue?.trimEnd().slice(-2) ?? '';
        const after = element.nextSibling?.nodeValue?.trimStart().slice(0, 2) ?? '';
        const inside = element.textContent ?? '';
        return before.length === 2 && after.length === 2 && inside.length < 12
          ? [before + inside + after]
          : [];
      }),
    );
    words.push(...found.map((word) => word.replace(/\s/g, '')));
  }
  return words.slice(0, MOST_WORDS);
}

describe('文字の飾りやリンクで途切れた言葉', () => {
  it.each([
    [
      '用語へのリンク',
      'konan',
      '[data-place] p a[href*="glossary"], [data-place] li a[href*="glossary"]',
    ],
    ['用語へのリンク', 'complete', '[data-place] a[href*="glossary"]'],
    ['文字の飾り', 'complete', '[data-place] :is(strong, em, del)'],
    ['ほかのリンク', 'konan', '[data-place^="page/"] :is(p, li) > :is(a, strong)'],
  ] as const)('%s（%s の計画）: 見つかり、印が付く', async (_, name, selector) => {
    const site = inject('sites').find((each) => each.name === name) as BuiltSite;
    page = await open({ viewport: SCREENS.desktop });
    const words = await brokenWords(site, selector);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      await openSearch(page, site);
      await ask(page, word);
      // Found as it is, wherever it stands.
      expect(await page.locator('#search-notes').textContent()).toMatch(
        /^(計画には出てきません。このサイトの案内にだけ出てきます。)?$/,
      );
      await page.locator('#search-results a').first().click();
      await marks().first().waitFor();
      const parts = await marks().allTextContents();
      expect(parts.length).toBeGreaterThan(1);
      expect(normalised(parts.join(''))).toContain(normalised(word));
    }
  });
});

it('結果の抜き書きにも、探した言葉に印が付いている', async () => {
  const site = inject('sites').find(({ name }) => name === 'konan') as BuiltSite;
  page = await open();
  await openSearch(page, site, '?q=がいこくじん');
  await answered(page);
  const items = page.locator('#search-results li');
  for (const item of await items.all()) {
    expect((await item.locator('mark').allTextContents()).join('')).toContain('外国人');
  }
});
