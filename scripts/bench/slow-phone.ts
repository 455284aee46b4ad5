import type { Browser } from 'playwright-core';

/** A phone of some years ago, on a poor mobile network. */
const PHONE = { slowdown: 4, latency: 150, bitsPerSecond: 1_600_000 };
const VISITS = 3;
/** Visits that take longer are not repeated. */
const LONG = 20_000;

/**
 * How long the first query takes on a slow phone, from the first use of the box to the results, in
 * milliseconds: the middle one of three visits, each with nothing fetched but the page itself.
 */
export async function slowPhoneTime(
  browser: Browser,
  address: string,
  query: string,
): Promise<number> {
  const times: number[] = [];
  for (let visit = 0; visit < VISITS && (times[0] ?? 0) < LONG; visit++) {
    times.push(await visitTime(browser, address, query));
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
}

async function visitTime(browser: Browser, address: string, query: string): Promise<number> {
  // A context of its own has an empty cache.
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(address);
    await page.waitForFunction('"measuring" in window');
    const tools = await context.newCDPSession(page);
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PHONE.latency,
      downloadThroughput: PHONE.bitsPerSecond / 8,
      uploadThroughput: PHONE.bitsPerSecond / 8,
    });
    await tools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown });
    return await page.evaluate((text) => measuring.first(text), query);
  } finally {
    await context.close();
  }
}
