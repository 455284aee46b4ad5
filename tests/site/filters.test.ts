import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { sitePages } from './setup/site-pages.ts';

const open = useChromium();
let page: Page;
afterEach(() => page.context().close());

/** The page of the newest year, and that of the indicators: the two lists that can be filtered. */
function lists(site: BuiltSite): { path: string; sort: string }[] {
  const year = sitePages(site)
    .map(({ path }) => path)
    .filter((path) => /^progress\/\d+\/$/.test(path))
    .at(-1);
  return [
    { path: year as string, sort: 'grade' },
    { path: 'indicators/', sort: 'name' },
  ];
}

const shown = () => page.locator('[data-item]:visible');
const allItems = () => page.locator('[data-item]');
const said = () => page.locator('search[data-list] [role="status"]').textContent();
const query = () => new URL(page.url()).search;

describe.each(inject('sites'))('$name の計画', (site) => {
  describe.each(lists(site))('$path', ({ path, sort }) => {
    const visit = async (search = '', options = {}) => {
      page = await open({ viewport: SCREENS.desktop, ...options });
      await page.goto(new URL(path + search, site.url).href);
    };
    /** The first field, and its first value that some but not all entries have, else that some have. */
    const aChoice = async () => {
      const field = page.locator('search[data-list] select').first();
      const name = (await field.getAttribute('name')) as string;
      const values = await allItems().evaluateAll(
        (items, key) => items.map((item) => item.getAttribute(`data-${key}`) ?? ''),
        name,
      );
      const value = values[0] as string;
      return { field, name, value, count: values.filter((each) => each === value).length };
    };

    it('JavaScriptがなければ、すべてが計画の順に並び、絞り込みの欄は出ずに、そのわけを言う', async () => {
      await visit('', { javaScriptEnabled: false });
      expect(await shown().count()).toBe(await allItems().count());
      expect(await page.locator('search[data-list]').isVisible()).toBe(false);
      const reason = page.locator('noscript p');
      expect(await reason.isVisible()).toBe(true);
      expect(await reason.textContent()).toContain('絞り込みと並べ替えにはJavaScriptが要ります');
    });

    it.each([
      ['360px、明るい配色', SCREENS.phone, 'light'],
      ['1280px、暗い配色', SCREENS.desktop, 'dark'],
    ] as const)(
      '選んだ後も、並べ替えた後も、axe の違反がない: %s',
      async (_, viewport, colorScheme) => {
        await visit('', { viewport, colorScheme });
        const { field, value } = await aChoice();
        await field.selectOption(value);
        expect(await violations()).toEqual([]);
        await page.locator('search[data-list] select[name=sort]').selectOption(sort);
        expect(await violations()).toEqual([]);
      },
    );

    it('選ぶと、当てはまるものだけが残り、その数を告げ、選んだものが住所に入る', async () => {
      await visit();
      const { field, name, value, count } = await aChoice();
      const all = await allItems().count();
      await field.selectOption(value);
      expect(await shown().count()).toBe(count);
      expect(query()).toBe(`?${name}=${value}`);
      expect(await said()).toContain(
        count === all
          ? `全${all}`
          : `全${all}${path === 'indicators/' ? '件' : '行'}のうち、${count}`,
      );
      expect(await page.locator('[data-group]:visible').count()).toBe(
        await page.locator('[data-group]:visible:has([data-item]:visible)').count(),
      );
    });

    it('住所に選んだものがあれば、その結果から始まる。知らない値は選んでいないのと同じ', async () => {
      await visit();
      const { name, value, count } = await aChoice();
      const all = await allItems().count();
      await page.goto(new URL(`${path}?${name}=${value}`, site.url).href);
      expect(await shown().count()).toBe(count);
      await page.goto(new URL(`${path}?${name}=unheard-of`, site.url).href);
      expect(await shown().count()).toBe(all);
    });

    it('ブラウザーの「戻る」「進む」で、前の選び方に戻り、また進む', async () => {
      await visit();
      const { field, value, count } = await aChoice();
      const all = await allItems().count();
      await field.selectOption(value);
      await page.locator('select[name="sort"]').selectOption(sort);
      await page.goBack();
      expect(await page.locator('select[name="sort"]').inputValue()).toBe('');
      expect(await shown().count()).toBe(count);
      await page.goBack();
      expect(await field.inputValue()).toBe('');
      expect(await shown().count()).toBe(all);
      await page.goForward();
      expect(await field.inputValue()).toBe(value);
      expect(await shown().count()).toBe(count);
    });

    it('並べ替えても一つも失われず、計画の順に戻すと元の並びになる', async () => {
      await visit();
      const texts = () => allItems().allTextContents();
      const before = await texts();
      const select = page.locator('select[name="sort"]');
      for (const { value } of await optionsOf('sort')) {
        await select.selectOption(value);
        expect((await texts()).toSorted()).toEqual(before.toSorted());
        expect(await page.locator('[data-flat] [data-item]').count()).toBe(before.length);
      }
      await page.getByRole('button', { name: '元に戻す' }).click();
      expect(await texts()).toEqual(before);
      expect(await page.locator('[data-group] [data-item]').count()).toBe(before.length);
      expect(query()).toBe('');
    });

    it('欄の順に並べると、その欄の選択肢の順になる', async () => {
      await visit();
      const names = await fieldNames();
      const key = (await optionsOf('sort')).find(({ value }) => names.includes(value))?.value ?? '';
      await page.locator('select[name="sort"]').selectOption(key);
      const order = (await optionsOf(key)).map(({ value }) => value);
      const places = await allItems().evaluateAll(
        (items, [name, values]) =>
          items.map((item) =>
            (values as string[]).indexOf(
              (item.getAttribute(`data-${name}`) ?? '').split(' ')[0] ?? '',
            ),
          ),
        [key, order] as const,
      );
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    it('何も当てはまらない選び方では、そう告げる', async () => {
      await visit();
      const empty = await emptyChoice();
      if (empty === null) return;
      await page.locator(`select[name="${empty.name}"]`).selectOption(empty.value);
      expect(await shown().count()).toBe(0);
      expect(await said()).toContain('条件に合うものはありません');
    });

    it('キーボードだけで選べて、選んだ欄に留まる', async () => {
      await visit();
      const { field } = await aChoice();
      await field.focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await field.inputValue()).not.toBe('');
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  it('行の数え直しは、絞り込みに従い、分母を添える', async () => {
    const [{ path } = { path: '' }] = lists(site);
    page = await open({ viewport: SCREENS.phone });
    await page.goto(new URL(path, site.url).href);
    const tally = page.locator('[data-tally-of]');
    expect(await tally.isVisible()).toBe(false);
    const [first] = await optionsOf('division');
    await page.locator('select[name="division"]').selectOption(first?.value ?? '');
    const rows = await shown().count();
    const relisted = await page.locator('[data-item][data-relisted="yes"]:visible').count();
    const graded = await page.locator('[data-item]:not([data-grade="none"]):visible').count();
    const words = (await tally.locator('p').textContent())?.replace(/\s/g, '');
    expect(words).toContain(`絞り込んだ${rows}行`);
    expect(words).toContain(`うち再掲${relisted}行`);
    expect(words).toContain(`評価済み${graded}行、未評価${rows - graded}行`);
  });
});

async function optionsOf(name: string): Promise<{ value: string; text: string }[]> {
  const options = await page.locator(`select[name="${name}"] option`).evaluateAll((elements) =>
    elements.map((element) => ({
      value: (element as HTMLOptionElement).value,
      text: element.textContent ?? '',
    })),
  );
  return options.filter(({ value }) => value !== '');
}

async function violations(): Promise<string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`);
}

async function fieldNames(): Promise<string[]> {
  const names = await page
    .locator('search[data-list] select')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLSelectElement).name));
  return names.filter((name) => name !== 'sort');
}

/** A choice that the form itself says nothing belongs to; `null` where each has something. */
async function emptyChoice(): Promise<{ name: string; value: string } | null> {
  for (const name of await fieldNames()) {
    const empty = (await optionsOf(name)).find(({ text }) => text.includes('（0）'));
    if (empty) return { name, value: empty.value };
  }
  return null;
}
