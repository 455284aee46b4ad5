import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArguments, findChromium } from '../../../scripts/browser/find-chromium.ts';

/** The two screens that every page is looked at on. */
export const SCREENS = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
} as const;

/** Starts one Chromium for the tests of a file; gives a function that opens a fresh page. */
export function useChromium(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium on this machine; `npm test` installs one.');
    browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (options) => {
    const context = await browser.newContext(options);
    // How long a busy machine takes to open a page says nothing of the page: only the time limit
    // of the test, which is there for what never ends, breaks off.
    context.setDefaultNavigationTimeout(0);
    return context.newPage();
  };
}
