import { type Browser, chromium } from 'playwright-core';
import { chromiumArguments } from '../browser/find-chromium.ts';

/** Prints documents as PDFs: tagged, and with their headings as bookmarks. */
export interface PdfPrinter {
  print(document: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Stands for the document in the browser; `.invalid` never leads anywhere. */
const ADDRESS = 'http://paper.invalid/';

/**
 * Starts a Chromium that prints what it is handed. It asks nothing of any network, and runs no
 * script: the document is all that it ever sees.
 */
export async function startPrinter(executablePath: string): Promise<PdfPrinter> {
  const browser: Browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  let shown = '';
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown })
      : route.abort(),
  );
  return {
    async print(document) {
      shown = document;
      await page.goto(ADDRESS);
      return page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
    },
    close: () => browser.close(),
  };
}
