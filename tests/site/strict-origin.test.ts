import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/hosting/content-security-policy.ts';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { allPages, translatedPages } from './setup/site-pages.ts';

/*
 * Nothing but the site's own files runs or is fetched. The site is served with the header of the
 * policy, and every page holds it too; a browser writes each violation to the console, so that
 * every-page-of-….test.ts see those of opening a Japanese page. Here is what it does not open.
 */
const open = useChromium();

/** A page that notes what the policy stopped and what was asked for elsewhere. */
async function watchedPage(site: BuiltSite): Promise<{ page: Page; seen: string[] }> {
  const page = await open({ viewport: SCREENS.desktop });
  const seen: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => seen.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = (window as unknown as { noteViolation(text: string): void }).noteViolation;
      note(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const { origin } = new URL(site.url);
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) seen.push(`asked for ${request.url()}`);
  });
  page.on('pageerror', (error) => seen.push(`${page.url()}: ${error.message}`));
  return { page, seen };
}

describe.each(inject('sites'))('$name の計画', (site) => {
  it('どのページも、ほかの何よりも先に、決まりを持っている', () => {
    const without = allPages(site).filter(({ path, html }) => {
      const kind = path.startsWith('embed/')
        ? 'embed'
        : /^([^/]+\/)?search\//.test(path)
          ? 'search'
          : 'page';
      const head = html.replaceAll('&#39;', "'").replaceAll('&#x27;', "'");
      const at = head.indexOf(`content="${contentSecurityPolicy(kind)}"`);
      const first = head.search(/<(?:script|link|style|base|img)\b/);
      // A page moved within its own group of addresses has the policy of a page.
      const moved = head.indexOf(`content="${contentSecurityPolicy('page')}"`);
      const found = at === -1 && head.includes('id="moved-to"') ? moved : at;
      return found === -1 || (first !== -1 && first < found);
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('どのページにも、ページに書き込んだスクリプトやスタイルがない', () => {
    const inline = allPages(site).filter(({ html }) =>
      /<style|<[^>]+\s(?:style|on[a-z]+)=|<script(?![^>]*(?:\ssrc=|ld\+json))|javascript:/i.test(
        html,
      ),
    );
    expect(inline.map(({ path }) => path)).toEqual([]);
  });

  it('ほかの言語のページも、開いただけでは何にも触れない', async () => {
    const { page, seen } = await watchedPage(site);
    // One of each kind in each language: their heads are those of the Japanese pages.
    const kinds = new Map(
      translatedPages(site).map(({ path }) => [path.split('/').slice(0, 2).join('/'), path]),
    );
    for (const path of kinds.values()) await page.goto(new URL(path, site.url).href);
    await page.context().close();
    expect(seen).toEqual([]);
  });

  it('検索、絞り込み、グラフ、用語、ふりがな、共有を使っても、何にも触れない', async () => {
    const { page, seen } = await watchedPage(site);
    await page.goto(new URL('search/?q=%E5%B8%82%E6%B0%91', site.url).href);
    await page.locator('#search-found[aria-busy="false"]').waitFor({ state: 'attached' });
    const result = page.locator('#search-results a').first();
    if ((await result.count()) > 0) await result.click();
    for (const kind of ['policies', 'measures', 'progress', 'indicators', 'embed/indicators']) {
      const path = allPages(site).find((each) => new RegExp(`^${kind}/.`).test(each.path))?.path;
      await page.goto(new URL(path ?? `${kind}/`, site.url).href);
      await useEverything(page);
    }
    await page.context().close();
    expect(seen).toEqual([]);
  });
});

it('触れるものがあれば、この試験は気づく', async () => {
  const [site] = inject('sites') as [BuiltSite];
  const { page, seen } = await watchedPage(site);
  await page.goto(site.url);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
    const picture = document.createElement('img');
    picture.src = 'https://elsewhere.example/dot.png';
    document.body.append(picture);
    document.body.setAttribute('style', 'color: red');
  });
  await expect
    // Each is told twice, for the page and for the header.
    .poll(() => [...new Set(seen.map((each) => each.split(' ')[1]))].sort())
    .toEqual(expect.arrayContaining(['img-src', 'script-src-elem', 'style-src-attr']));
  expect(await page.title()).not.toBe('ran');
  await page.context().close();
});

/** Opens and presses what can be opened and pressed on a page, and scrolls past its charts. */
async function useEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const settled = () => new Promise((resolve) => setTimeout(resolve, 150));
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const chart of document.querySelectorAll('figure')) {
      chart.scrollIntoView();
      await settled();
    }
    const main = document.querySelector('main') as HTMLElement;
    // Printing stops the browser; a form's button leaves the page.
    window.print = () => {};
    for (const button of document.querySelectorAll<HTMLButtonElement>(
      'header button, main button',
    )) {
      if (button.checkVisibility() && button.closest('form[action]') === null) button.click();
    }
    const term = main.querySelector<HTMLElement>('a[href*="/glossary/#"]');
    // Where the note cannot be shown the link leads to its page; that is no part of this.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    term?.click();
    await settled();
    for (const select of main.querySelectorAll('select')) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await settled();
  });
  await page.waitForLoadState('networkidle');
}
