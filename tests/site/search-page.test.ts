import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { answered, ask } from './setup/search-driver.ts';

const open = useChromium();
const konan = inject('sites').find(({ name }) => name === 'konan') as BuiltSite;
let page: Page;
afterEach(() => page.context().close());

const visit = async (path = 'search/') => {
  page = await open({ viewport: SCREENS.desktop });
  await page.goto(new URL(path, konan.url).href);
};
const input = () => page.locator('#search-query');
const links = () => page.locator('#search-results a');
const said = async () => (await page.locator('#search-count').textContent()) ?? '';
const found = async () => Number(/^[\d,]+/.exec(await said())?.[0].replace(',', '') ?? 0);
const address = () => decodeURIComponent(new URL(page.url()).search);
const focusedOn = (selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

describe('読み上げソフトには', () => {
  it('入力が落ち着いてから、件数を一度だけ知らせる', async () => {
    await visit();
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const live = document.querySelector('main [role=status]') as Element;
      new MutationObserver(() => told.push(live.textContent ?? '')).observe(live, {
        childList: true,
      });
    });
    await input().pressSequentially('1-4-3', { delay: 150 });
    await answered(page);
    const told = () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    await expect.poll(told).toContain(await said());
    expect((await told()).filter((text) => /見つかりました/.test(text))).toHaveLength(1);
  });
});

describe('キーボードだけで', () => {
  it('ほかのページから「/」で検索の欄へ行き、入力し、結果をたどり、開ける', async () => {
    await visit('measures/1-1-1/');
    await page.keyboard.press('/');
    expect(await focusedOn('#site-query')).toBe(true);
    await page.keyboard.insertText('外国人');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await answered(page);
    await page.keyboard.press('/');
    expect(await focusedOn('#search-query')).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await links().nth(0).evaluate(isFocused)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await links().nth(1).evaluate(isFocused)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focusedOn('#search-query')).toBe(true);
    await page.keyboard.press('ArrowDown');
    const target = new URL((await links().nth(0).getAttribute('href')) as string, page.url());
    await page.keyboard.press('Enter');
    await page.waitForURL(
      ({ pathname, hash }) => pathname + hash === target.pathname + target.hash,
    );
  });

  it('Tab でも検索の欄に届き、Escape は結果から欄へ、欄では言葉を消す', async () => {
    await visit();
    for (let i = 0; i < 20 && !(await focusedOn('#search-query')); i++) {
      await page.keyboard.press('Tab');
    }
    expect(await focusedOn('#search-query')).toBe(true);
    await page.keyboard.insertText('外国人');
    await links().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focusedOn('#search-query')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await input().inputValue()).toBe('');
    await expect.poll(() => links().count()).toBe(0);
    expect(address()).toBe('');
  });

  it('文を書いている欄の中では「/」はただの文字', async () => {
    await visit();
    await input().focus();
    await page.keyboard.type('1/2');
    expect(await input().inputValue()).toBe('1/2');
  });

  it('絞り込みは空白キーで選べて、選んだところに留まる', async () => {
    await visit('search/?q=外国人');
    await answered(page);
    await page.locator('#search-narrowing summary').focus();
    await page.keyboard.press('Tab');
    expect(await focusedOn('#search-facets input')).toBe(true);
    const [name, value] = await page.evaluate(() => {
      const box = document.activeElement as HTMLInputElement;
      return [box.name, box.value];
    });
    await page.keyboard.press('Space');
    await answered(page);
    expect(await focusedOn(`#search-facets input[name="${name}"][value="${value}"]:checked`)).toBe(
      true,
    );
    expect(address()).toBe(`?q=外国人&${name}=${value}`);
  });
});

describe('住所', () => {
  it('言葉、絞り込み、並べ方が入り、そこから開くと同じ結果になる。「戻る」「進む」でたどれる', async () => {
    await visit();
    await ask(page, '外国人');
    const all = await found();
    await page.locator('#search-facets input[name="kind"][value="row"]').check();
    await answered(page);
    const rows = await found();
    await page.locator('#search-sort').selectOption('plan');
    await answered(page);
    const texts = await links().allTextContents();
    expect(address()).toBe('?q=外国人&kind=row&sort=plan');
    expect(rows).toBeLessThan(all);

    await page.reload();
    await answered(page);
    expect(await links().allTextContents()).toEqual(texts);
    expect(await page.locator('#search-facets input:checked').count()).toBe(1);

    await page.goBack();
    await answered(page);
    expect([await found(), await page.locator('#search-sort').inputValue()]).toEqual([
      rows,
      'relevance',
    ]);
    await page.goBack();
    await answered(page);
    expect(await found()).toBe(all);
    await page.goForward();
    await page.goForward();
    await answered(page);
    expect(await links().allTextContents()).toEqual(texts);
    expect(await input().inputValue()).toBe('外国人');
  });

  it('続けて別の言葉を探しても、「戻る」で前の言葉の結果に戻る。途中の文字では増えない', async () => {
    await visit();
    await ask(page, '外国人');
    const texts = await links().allTextContents();
    await input().fill('');
    await input().pressSequentially('ふるさと納税', { delay: 150 });
    await page.keyboard.press('Enter');
    await answered(page);
    expect(address()).toBe('?q=ふるさと納税');
    expect(await page.title()).toMatch(/^ふるさと納税 \| /);
    await page.goBack();
    await expect.poll(address).toBe('?q=外国人');
    await answered(page);
    expect(await input().inputValue()).toBe('外国人');
    expect(await links().allTextContents()).toEqual(texts);
    expect(await page.title()).toMatch(/^外国人 \| /);
  });

  it('結果を開いてから戻っても、同じ結果が出ている', async () => {
    await visit('search/?q=外国人&kind=row');
    await answered(page);
    const texts = await links().allTextContents();
    await links().first().click();
    await page.waitForURL(/measures/);
    await page.goBack();
    await answered(page);
    expect(await links().allTextContents()).toEqual(texts);
  });

  it('初めの答えが出る前に Enter を押しても、住所の絞り込みは失われない', async () => {
    page = await open({ viewport: SCREENS.desktop });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/search-index/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL('search/?q=外国人&kind=row', konan.url).href);
    await input().press('Enter');
    release();
    await answered(page);
    expect(address()).toBe('?q=外国人&kind=row');
  });
});

it('絞り込みに添えた数は、選んだときに残る結果の数と同じ', async () => {
  await visit('search/?q=相談');
  await answered(page);
  const boxes = await page
    .locator('#search-facets input')
    .evaluateAll((all) => (all as HTMLInputElement[]).map(({ name, value }) => ({ name, value })));
  expect(boxes.length).toBeGreaterThan(10);
  for (const { name, value } of boxes) {
    const label = page.locator(`#search-facets label:has(input[name="${name}"][value="${value}"])`);
    const count = /（(\d+)）$/.exec((await label.textContent()) ?? '')?.[1];
    // Those of a long list lie in a part that opens on demand; a script may click them there.
    await label.locator('input').evaluate((box) => (box as HTMLInputElement).click());
    await answered(page);
    expect(`${name}=${value}: ${await found()}`).toBe(`${name}=${value}: ${count}`);
    await page.goBack();
    await answered(page);
  }
});

it('結果の数は、読み上げソフトに告げられる欄に出る', async () => {
  await visit();
  const status = await page.locator('#search-said').elementHandle();
  expect(await status?.evaluate((element) => element.getAttribute('role'))).toBe('status');
  await ask(page, '外国人');
  // The same element, there from the beginning: a new one would not be announced.
  await expect.poll(() => status?.textContent()).toMatch(/^\d+件見つかりました。$/);
  await ask(page, '水族館');
  await expect
    .poll(() => status?.textContent())
    .toBe('「水族館」は、このサイトに載せている計画には出てきません。');
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}

describe('結果から戻ったとき', () => {
  it('「続きを表示」で出した結果が出たままで、同じところから読める', async () => {
    page = await open({ viewport: SCREENS.phone });
    // The page is loaded anew, as a browser does that keeps no pages.
    await page.addInitScript(() => addEventListener('unload', () => {}));
    await page.goto(new URL('search/?q=相談', konan.url).href);
    await answered(page);
    await page.locator('#search-more').click();
    await expect.poll(() => links().count()).toBe(20);
    await links().nth(14).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await links().nth(14).click();
    await page.waitForURL(/mark=/);
    await page.goBack();
    await expect.poll(() => links().count()).toBe(20);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 100);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(before + 100);
  });

  it('新しく探せば、また10件から、上から', async () => {
    await visit('search/?q=相談');
    await answered(page);
    await page.locator('#search-more').click();
    await expect.poll(() => links().count()).toBe(20);
    await ask(page, '支援');
    expect(await links().count()).toBe(10);
  });
});

describe('検索の必要なファイル', () => {
  it('使うまでは取りに行かず、押した Enter も、打った言葉も失われない', async () => {
    page = await open({ viewport: SCREENS.desktop });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    await page.route(/search-view/, async (route) => {
      asked++;
      await held;
      await route.continue();
    });
    await page.goto(new URL('search/', konan.url).href, { waitUntil: 'networkidle' });
    expect(asked).toBe(0);
    await input().fill('外国人');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked).toBe(1);
    release();
    await answered(page);
    expect(await found()).toBeGreaterThan(0);
    expect(address()).toBe('?q=外国人');
  });

  it('使い始めたら、どの検索にも要るものを、プログラムを待たずに一度に取りに行く', async () => {
    page = await open({ viewport: SCREENS.phone });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/search-view/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL('search/', konan.url).href, { waitUntil: 'networkidle' });
    await input().focus();
    for (const file of [/manifest\.json$/, /wasm\./, /pagefind\.js$/, /\/places\//, /\.pf_meta$/]) {
      await expect
        .poll(() => asked.some((path) => file.test(path)), { message: String(file) })
        .toBe(true);
    }
    await input().fill('外国人');
    release();
    await expect.poll(found).toBeGreaterThan(0);
    await answered(page);
    const files = asked.filter((path) => path.includes('search-index'));
    expect(files.filter((path, at) => files.indexOf(path) !== at)).toEqual([]);
  });

  it('本文が遅れても、見つかったところの名前は先に出る', async () => {
    page = await open({ viewport: SCREENS.phone });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/search-index\/texts\//, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL('search/?q=外国人', konan.url).href);
    await expect.poll(() => links().count()).toBe(10);
    expect(await page.locator('#search-found').getAttribute('aria-busy')).toBe('true');
    expect(await page.locator('#search-results .excerpt mark').count()).toBe(0);
    release();
    await answered(page);
    expect(await page.locator('#search-results .excerpt mark').count()).toBeGreaterThan(0);
  });
});

describe('人からもらった住所に絞り込みが入っているとき', () => {
  it('何に絞り込んでいるかが結果の上に出て、一つのボタンでやめられる', async () => {
    page = await open({ viewport: SCREENS.phone });
    await page.goto(new URL('search/?q=外国人&kind=row&year=2022', konan.url).href);
    await answered(page);
    const narrowed = await found();
    const chosen = page.locator('#search-chosen');
    expect(await chosen.locator('li').allTextContents()).toEqual([
      '種類: 取組の進捗',
      '年度: 令和4年度',
    ]);
    await chosen.getByRole('button').click();
    await answered(page);
    expect(address()).toBe('?q=外国人');
    expect(await found()).toBeGreaterThan(narrowed);
    expect(await chosen.textContent()).toBe('');
    expect(await focusedOn('#search-query')).toBe(true);
    await page.goBack();
    await answered(page);
    expect(await found()).toBe(narrowed);
  });

  it('絞り込みのない検索では、何も出ない', async () => {
    await visit('search/?q=外国人');
    await answered(page);
    expect(await page.locator('#search-chosen').isVisible()).toBe(false);
  });
});

describe('結果の一つ一つに', () => {
  it('言葉そのものではなく言い換えや番号で見つかったところは、そう書いてある', async () => {
    await visit('search/?q=引っ越し');
    await answered(page);
    const added = page.locator('#search-results li.added');
    expect(await added.count()).toBeGreaterThan(0);
    for (const text of await added.locator('.why').allTextContents()) {
      expect(text).toBe('言い換えの「移住」「転入」で見つかったところ');
    }
    expect(await added.locator('.why').count()).toBe(await added.count());
    expect(await page.locator('#search-results li:not(.added) .why').count()).toBe(0);
    await ask(page, '1-5-1');
    expect(await page.locator('.why').first().textContent()).toBe('「1-5-1」に属するところ');
  });

  it('同じ取組のほかの年度は、別の結果にせず、その結果に年度のリンクがある', async () => {
    const complete = inject('sites').find(({ name }) => name === 'complete') as BuiltSite;
    page = await open({ viewport: SCREENS.phone });
    await page.goto(new URL('search/?q=町', complete.url).href);
    await answered(page);
    while (await page.locator('#search-more').isVisible()) {
      const before = await page.locator('#search-results > li').count();
      await page.locator('#search-more').click();
      await expect.poll(() => page.locator('#search-results > li').count()).toBeGreaterThan(before);
    }
    expect(await page.locator('#search-results .years').count()).toBeGreaterThan(0);
    const items = await page.locator('#search-results > li').evaluateAll((all) =>
      all.map((item) => ({
        own: item.querySelector('a')?.href ?? '',
        years: [...item.querySelectorAll<HTMLAnchorElement>('.years a')].map(({ href }) => href),
      })),
    );
    const row = (href: string) => new URL(href).hash;
    const rows = items
      .map(({ own }) => own)
      .filter((href) => /measures\/[^/]+\/\d{4}\//.test(href));
    expect(new Set(rows.map(row)).size).toBe(rows.length);
    for (const { own, years } of items) {
      for (const href of years) {
        if (own.includes('/measures/')) expect(row(href)).toBe(row(own));
        expect(href).not.toBe(own);
      }
    }
    // The number counts places; each of them has its link.
    expect(await links().count()).toBe(await found());
  });
});
