import type { CDPSession, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './setup/built-sites.ts';
import { useChromium } from './setup/chromium.ts';
import { answered } from './setup/search-driver.ts';

const open = useChromium();
const konan = inject('sites').find(({ name }) => name === 'konan') as BuiltSite;
let page: Page;
let keyboard: CDPSession;
beforeEach(async () => {
  page = await open();
  keyboard = await page.context().newCDPSession(page);
});
afterEach(() => page.context().close());

/** What an input method shows before anything of it is decided. */
async function compose(text: string): Promise<void> {
  await keyboard.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}

const commit = (text: string) => keyboard.send('Input.insertText', { text });

describe('日本語入力', () => {
  it('変換の途中でも結果が出て、変換を決める Enter では送られない', async () => {
    await page.goto(new URL('search/', konan.url).href);
    await page.locator('#search-query').focus();
    const before = await page.evaluate(() => history.length);
    for (const text of ['ｓ', 'そ', 'そうd', 'そうだ', 'そうだん']) await compose(text);
    const notes = page.locator('#search-notes');
    await expect.poll(() => notes.textContent()).toContain('「そうだん」を「相談」として');
    expect(await page.locator('#search-results li').count()).toBe(10);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await commit('相談');
    await expect.poll(() => notes.textContent()).toBe('');
    expect(await page.locator('#search-query').inputValue()).toBe('相談');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(decodeURIComponent(new URL(page.url()).search)).toBe('?q=相談');
  });

  it('変換の候補を選ぶ矢印キーは、結果へ移らない', async () => {
    await page.goto(new URL('search/?q=外国人', konan.url).href);
    await answered(page);
    await page.locator('#search-query').focus();
    await compose('そうだん');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
  });

  it('ほかのページの検索の欄でも、変換を決める Enter では送られず、その次の Enter で送られる', async () => {
    await page.goto(new URL('measures/1-1-1/', konan.url).href);
    await page.locator('#site-query').focus();
    await compose('がいこくじん');
    await page.keyboard.press('Enter');
    await commit('外国人');
    expect(new URL(page.url()).pathname).toBe('/measures/1-1-1/');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\//);
    expect(decodeURIComponent(new URL(page.url()).search)).toBe('?q=外国人');
  });
});
