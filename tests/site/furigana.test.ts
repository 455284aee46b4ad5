import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { answered, openSearch } from './setup/search-driver.ts';

const open = useChromium();
const sites = inject('sites');
const konan = sites.find(({ name }) => name === 'konan') as BuiltSite;
const small = sites.find(({ name }) => name === 'small') as BuiltSite;
let page: Page;
afterEach(() => page.context().close());

const visit = async (path: string, options = {}) => {
  page = await open({ viewport: SCREENS.phone, ...options });
  await page.goto(new URL(path, konan.url).href);
};
const button = () => page.getByRole('button', { name: 'ふりがな' });
const readings = () => page.locator('ruby.furigana');
const mainText = () => page.locator('#main').evaluate((main) => main.textContent);
const pressed = () => button().getAttribute('aria-pressed');
const turnOn = async () => {
  await button().click();
  await readings().first().waitFor();
};

describe('ふりがなのボタン', () => {
  it('押すと読みが出て、もう一度押すと、文は元のとおりになる', async () => {
    await visit('measures/1-5-2/');
    const before = await mainText();
    expect(await pressed()).toBe('false');
    await turnOn();
    expect(await pressed()).toBe('true');
    const shown = await readings().evaluateAll((all) =>
      all.map((ruby) => `${ruby.firstChild?.textContent} ${ruby.querySelector('rt')?.textContent}`),
    );
    expect(shown).toContain('施策 しさく');
    expect(shown).toContain('外国人市民 がいこくじんしみん');
    await button().click();
    await expect.poll(mainText).toBe(before);
    expect(await readings().count()).toBe(0);
  });

  it('選んだことを、次のページでも覚えている。切れば、覚えていない', async () => {
    await visit('measures/1-5-2/');
    await turnOn();
    await page.goto(new URL('policies/1-1/', konan.url).href);
    await readings().first().waitFor();
    expect(await pressed()).toBe('true');
    await button().click();
    await page.goto(new URL('measures/1-5-2/', konan.url).href);
    expect(await pressed()).toBe('false');
    expect(await readings().count()).toBe(0);
  });

  it('キーボードだけで使える', async () => {
    await visit('measures/1-5-2/');
    await button().focus();
    await page.keyboard.press('Space');
    await readings().first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => readings().count()).toBe(0);
    expect(await button().evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it('選ぶまでは、読みの一覧を取りに行かない', async () => {
    page = await open();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(new URL('measures/1-5-2/', konan.url).href, { waitUntil: 'networkidle' });
    expect(fetched).not.toContain('/furigana.json');
    await turnOn();
    expect(fetched).toContain('/furigana.json');
  });

  it('記憶を断るブラウザでも、そのページでは使える', async () => {
    page = await open();
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      }),
    );
    await page.goto(new URL('measures/1-5-2/', konan.url).href);
    await turnOn();
  });

  it('一覧を取りに行けなければ、そう言って、押す前に戻る', async () => {
    await visit('measures/1-5-2/');
    await page.route('**/furigana.json', (route) => route.abort());
    await button().click();
    await page.getByText('ふりがなを読み込めませんでした。').waitFor();
    expect(await pressed()).toBe('false');
    await page.unroute('**/furigana.json');
    await turnOn();
  });

  it('JavaScript がなければ、ボタンは出ない', async () => {
    await visit('measures/1-5-2/', { javaScriptEnabled: false });
    expect(await page.locator('button[data-furigana]').isVisible()).toBe(false);
  });

  it('一覧のない計画には、ボタンも一覧もない', async () => {
    await visit('');
    await page.goto(small.url);
    expect(await button().count()).toBe(0);
    expect(existsSync(join(small.root, 'furigana.json'))).toBe(false);
  });
});

describe('ふりがなとほかの働き', () => {
  it('検索の印はそのまま残り、印を消しても読みは残る', async () => {
    await visit('measures/1-5-2/?mark=外国人&mark=日本語');
    const marked = () =>
      page.locator('mark.found').evaluateAll((all) =>
        all.map((mark) => {
          const copy = mark.cloneNode(true) as Element;
          for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
          return copy.textContent;
        }),
      );
    await page.locator('mark.found').first().waitFor();
    const before = await marked();
    expect(before.length).toBeGreaterThan(2);
    await turnOn();
    expect(await marked()).toEqual(before);
    await page.getByRole('button', { name: '印を消す' }).click();
    expect(await page.locator('mark.found').count()).toBe(0);
    expect(await readings().count()).toBeGreaterThan(0);
  });

  it('覚えていたときも、検索の印が付く', async () => {
    await visit('measures/1-5-2/');
    await turnOn();
    await page.goto(new URL('measures/1-5-2/?mark=外国人', konan.url).href);
    await readings().first().waitFor();
    expect(await page.locator('mark.found').count()).toBeGreaterThan(0);
  });

  it('検索の結果にも、後から出たものにも付く', async () => {
    page = await open({ viewport: SCREENS.phone });
    await openSearch(page, konan, '?q=相談');
    await turnOn();
    expect(await page.locator('#search-results ruby.furigana').count()).toBeGreaterThan(0);
    await page.locator('#search-query').fill('子育て');
    await page.keyboard.press('Enter');
    await answered(page);
    await expect
      .poll(() => page.locator('#search-results ruby.furigana').count())
      .toBeGreaterThan(0);
    // What is announced is read out once, as it is.
    expect(await page.locator('#search-count ruby').count()).toBe(0);
  });

  it('読みのある文、コピーする文、グラフには付かない', async () => {
    await visit('policies/1-1/');
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await turnOn();
    for (const place of ['ruby ruby', '.copied ruby', '.drawing ruby', 'select ruby', 'svg ruby']) {
      expect(await page.locator(`main ${place}`).count(), place).toBe(0);
    }
  });

  it.each([
    ['360px、明るい配色', SCREENS.phone, 'light'],
    ['1280px、暗い配色', SCREENS.desktop, 'dark'],
  ] as const)('%s: axe の違反がなく、横に動かさずに読める', async (_, viewport, colorScheme) => {
    await visit('', { viewport, colorScheme });
    await turnOn();
    for (const path of [
      '',
      'policies/1-3/',
      'measures/1-5-2/',
      'progress/2022/',
      'search/?q=相談',
    ]) {
      await page.goto(new URL(path, konan.url).href);
      await readings().first().waitFor();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.target}`)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBe(0);
    }
  });
});
