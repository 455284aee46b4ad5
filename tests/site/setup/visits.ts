import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { BuiltSite } from './built-sites.ts';
import { sitePages } from './site-pages.ts';

/** What a browser saw on one page. */
export interface Visit {
  path: string;
  /** one line per violation of WCAG 2.2 A and AA and of axe's best practices */
  violations: string[];
  /** addresses asked for outside the site's own origin */
  foreignRequests: string[];
  /** errors and warnings in the console, failed requests, and content-security violations */
  complaints: string[];
  /** pixels by which the page is wider than the screen; 0 where it can't be scrolled sideways */
  sidewaysOverflow: number;
}

/**
 * Opens every page of the site once and notes what is wrong with it.
 *
 * @param opened whether everything that a reader can open on a page is opened before it is judged
 */
export async function visitEveryPage(
  page: Page,
  site: BuiltSite,
  { opened }: { opened: boolean },
): Promise<Visit[]> {
  const visits: Visit[] = [];
  const origin = new URL(site.url).origin;
  let current: Visit | null = null;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) {
      current?.foreignRequests.push(url);
    }
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) current?.complaints.push(message.text());
  });
  page.on('pageerror', (error) => current?.complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // Leaving for the next page stops what is still under way; that is no fault of the page.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    current?.complaints.push(`failed: ${request.url()}`);
  });

  for (const { path } of sitePages(site)) {
    current = {
      path,
      violations: [],
      foreignRequests: [],
      complaints: [],
      sidewaysOverflow: 0,
    };
    await page.goto(new URL(path, site.url).href);
    if (opened) await openEverything(page);
    current.sidewaysOverflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    // Legacy mode: our pages hold no frames, and the other opens a second page for each result.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      // axe leaves this one of WCAG 2.2 off until it is asked for.
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    current.violations = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')}`),
    );
    visits.push(current);
  }
  return visits;
}

/** Opens every `details`, those within others too. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
