import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { SCREENS, useChromium } from './setup/chromium.ts';

const open = useChromium();
const site = inject('sites').find(({ name }) => name === 'complete');

/** More than the controls of the longest of these pages. */
const MOST_STEPS = 1500;

describe.each([
  ['1280px', SCREENS.desktop],
  ['320×256px（1280pxを4倍に拡大したとき）', { width: 320, height: 256 }],
])('キーボードだけで、%s', (_, viewport) => {
  it.each([
    ['ホーム', ''],
    ['施策', 'measures/1-1-1/'],
    ['政策', 'policies/1-1/'],
    ['年度の進捗', 'progress/2023/'],
    ['検索で印の付いたページ', 'measures/1-1-1/?mark=の'],
    ['部品の見本', 'styleguide/'],
  ])('%s: どこにいるかがいつも見え、端まで進める', async (_name, path) => {
    const page = await open({ viewport });
    await page.goto(new URL(path, site?.url).href);
    // The marks come a moment after the page; what they do to a focus before them has its own test.
    if (path.includes('?mark=')) await page.locator('.mark-bar').waitFor();
    const down = await stopsOf(page, 'Tab', MOST_STEPS);
    // Upwards what is focused comes in from the top, where a sticky bar could lie over it.
    const up = await stopsOf(page, 'Shift+Tab', down.length);
    await page.context().close();
    expect(down.length).toBeGreaterThan(5);
    expect(down.length).toBeLessThan(MOST_STEPS);
    expect([...down, ...up].filter(({ fault }) => fault !== null)).toEqual([]);
    expect(down.at(-1)?.inFooter).toBe(true);
  });
});

describe('本文へ移動', () => {
  it('印が後から付いても、先に Tab を押した人のフォーカスは見えたまま', async () => {
    const page = await open({ viewport: { width: 320, height: 256 } });
    // The script that marks is kept back until the key was pressed.
    const held = Promise.withResolvers<void>();
    await page.route('**/*mark-page*.js', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(new URL('measures/1-1-1/?mark=の', site?.url).href, { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    await page.keyboard.press('Tab');
    held.resolve();
    await page.locator('.mark-bar').waitFor();
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toBe('本文へ移動');
    const box = await skip.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256);
    await page.context().close();
  });

  it('はじめの Tab で現れ、Enter で本文へ移り、次の Tab は本文の中で止まる', async () => {
    const page = await open({ viewport: SCREENS.phone });
    await page.goto(site?.url as string);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toBe('本文へ移動');
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.context().close();
  });
});

interface Stop {
  what: string;
  inFooter: boolean;
  fault: string | null;
}

/** Presses a key until the focus leaves the page, at most so often, and notes each place where it stops. */
async function stopsOf(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return null;
      const what = `${element.tagName} ${element.innerText?.slice(0, 30) ?? ''}`;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // A link of several lines has a box for each; one that is seen is enough.
      const boxes = [...element.getClientRects()];
      const seen = boxes.some((box) => {
        const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
        const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
        const top = document.elementFromPoint(x, y);
        return top !== null && (element.contains(top) || top.contains(element));
      });
      const fault =
        outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2
          ? 'フォーカスの枠がない'
          : seen
            ? null
            : 'フォーカスが見えないところにある';
      return { what, inFooter: element.closest('footer') !== null, fault };
    });
    // Past the last one the focus leaves the page.
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}
