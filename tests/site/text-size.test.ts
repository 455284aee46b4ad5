import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { sitePages } from './setup/site-pages.ts';

const open = useChromium();

describe.each(inject('sites'))('文字の大きさ、$name の計画', (site) => {
  it('文字を200%にしても、横に動かさず、どの文字も切れずに読める', async () => {
    const page = await open({ viewport: SCREENS.desktop });
    await enlargeText(page, 2);
    const faults: string[] = [];
    for (const { path } of sitePages(site)) {
      await page.goto(new URL(path, site.url).href);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        '32px',
      );
      faults.push(...(await page.evaluate(unreadable)).map((fault) => `${path}: ${fault}`));
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });

  const looked = ['', 'easy/', 'en/', 'indicators/', 'measures/1-1-1/', 'en/measures/1-1-1/'];
  // Not every plan is translated.
  const there = new Set(sitePages(site).map(({ path }) => path));
  it.each(looked.filter((path) => there.has(path)))(
    '電話で文字を200%%にしても、横に動かさずに読め、初めの画面に本文がある: /%s',
    async (path) => {
      const page = await open({ viewport: SCREENS.phone });
      await enlargeText(page, 2);
      await page.goto(new URL(path, site.url).href);
      const found = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        header: document.querySelector('header')?.getBoundingClientRect().height,
      }));
      await page.context().close();
      expect(found.sideways).toBe(0);
      expect(found.header).toBeLessThan(SCREENS.phone.height * 0.85);
    },
  );
});

/** What a reader does in the browser's settings: also lengths in `rem` of media queries grow. */
async function enlargeText(page: Page, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: 16 * factor, fixed: 13 * factor },
  });
}

/** Runs in the page: what cannot be read without scrolling sideways, or is cut off. */
function unreadable(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sideways =
    scrollWidth > clientWidth ? [`横に ${scrollWidth - clientWidth}px はみ出す`] : [];
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    // What is there for screen readers only is cut off on purpose.
    if (clipPath !== 'none' || !element.innerText?.trim()) return false;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  });
  return [
    ...sideways,
    ...cut.map(({ tagName, className }) => `${tagName}.${className} の文字が切れる`),
  ];
}
