import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { sitePages } from './setup/site-pages.ts';

const open = useChromium();
const konan = inject('sites').find(({ name }) => name === 'konan') as BuiltSite;
const path = sitePages(konan).find(
  ({ path, html }) => /^measures\/[^/]+\/$/.test(path) && html.includes('glossary-mark'),
)?.path as string;
let page: Page;
afterEach(() => page.context().close());

const visit = async (options = {}) => {
  page = await open({ viewport: SCREENS.phone, ...options });
  await page.goto(new URL(path, konan.url).href);
};
const term = () => page.locator('main a.glossary-mark').first();
const note = () => page.getByRole('dialog');
const isFocused = () => term().evaluate((link) => link === document.activeElement);

describe('文の中の用語', () => {
  it('押すと、その場に説明が出て、編集者が書いたものだと分かる', async () => {
    await visit();
    await term().click();
    await note().waitFor();
    expect(page.url()).toContain(path);
    expect(await term().getAttribute('aria-expanded')).toBe('true');
    const text = (await note().textContent()) as string;
    expect(text).toContain('編集者による説明（計画書の文章ではありません）');
    expect(text.length).toBeGreaterThan(60);
  });

  it('キーボードで開き、Escape で閉じると、元の用語に戻る', async () => {
    await visit();
    await term().focus();
    await page.keyboard.press('Enter');
    await note().waitFor();
    expect(await note().evaluate((it) => it.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => note().count()).toBe(0);
    expect(await isFocused()).toBe(true);
    expect(await term().getAttribute('aria-expanded')).toBe('false');
  });

  it('「閉じる」でも、元の用語に戻る', async () => {
    await visit();
    await term().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '閉じる' }).click();
    await expect.poll(() => note().count()).toBe(0);
    expect(await isFocused()).toBe(true);
  });

  it('指で開き、もう一度触れるか、ほかのところに触れると閉じる', async () => {
    await visit({ hasTouch: true });
    await term().tap();
    await note().waitFor();
    await term().tap();
    await expect.poll(() => note().count()).toBe(0);
    await term().tap();
    await note().waitFor();
    await page.locator('main h1').first().tap({ force: true });
    await expect.poll(() => note().count()).toBe(0);
  });

  it('360pxの画面でも、説明は画面からはみ出さない', async () => {
    await visit();
    await term().scrollIntoViewIfNeeded();
    await term().click();
    const box = await note().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(SCREENS.phone.width);
  });

  it('用語の一覧を取りに行けなければ、用語のページが開く', async () => {
    await visit();
    await page.route('**/glossary/', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await term().click();
    await page.waitForURL(/\/glossary\/#/);
  });

  it('JavaScript がなければ、用語のページのその用語へ行く', async () => {
    await visit({ javaScriptEnabled: false });
    await term().click();
    await page.waitForURL(/\/glossary\/#.+/);
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
  });

  it.each([
    ['360px、明るい配色', SCREENS.phone, 'light'],
    ['360px、暗い配色', SCREENS.phone, 'dark'],
    ['1280px、明るい配色', SCREENS.desktop, 'light'],
    ['1280px、暗い配色', SCREENS.desktop, 'dark'],
  ] as const)('開いていても axe の違反がない: %s', async (_, viewport, colorScheme) => {
    await visit({ viewport, colorScheme });
    await term().click();
    await note().waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
  });
});
