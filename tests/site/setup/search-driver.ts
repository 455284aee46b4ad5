import type { Page } from 'playwright-core';
import type { BuiltSite } from './built-sites.ts';

/** What the search page shows for a query. */
export interface ShownAnswer {
  query: string;
  /** the line that is announced */
  count: string;
  /** what the search says that it did, and what it offers instead */
  notes: string;
  results: ShownResult[];
}

export interface ShownResult {
  href: string;
  title: string;
  excerpt: string;
  /** the page says that the words stand in different places of one subject */
  scattered: boolean;
  /** found by a synonym, a number or a year, beside what holds the word itself */
  added: boolean;
}

/** Opens the search page, with a query where the address holds one. */
export async function openSearch(page: Page, site: BuiltSite, query = ''): Promise<void> {
  await page.goto(new URL(`search/${query}`, site.url).href);
  if (query !== '') await answered(page);
}

/** Waits until the page has answered what was asked last. */
export async function answered(page: Page): Promise<void> {
  await page.locator('#search-found[aria-busy="false"]').waitFor({ state: 'attached' });
}

/** Types a query into the box, presses Enter, and reads the first results. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.locator('#search-query').fill(query);
  await page.keyboard.press('Enter');
  await answered(page);
}

/**
 * Asks one query after the other and reads every result of each, to the last page. It runs within
 * the page: a thousand queries in a real browser take seconds so.
 */
export async function askEach(page: Page, queries: readonly string[]): Promise<ShownAnswer[]> {
  return page.evaluate(async (all) => {
    const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
    const input = element<HTMLInputElement>('search-query');
    const form = element<HTMLFormElement>('search-form');
    const found = element('search-found');
    const more = element<HTMLButtonElement>('search-more');
    const results = element('search-results');
    const until = async (holds: () => boolean) => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve));
    };
    const answers: ShownAnswer[] = [];
    for (const query of all) {
      input.value = query;
      form.requestSubmit();
      await until(() => found.getAttribute('aria-busy') === 'false');
      while (!more.hidden) {
        const before = results.childElementCount;
        more.click();
        await until(() => results.childElementCount > before);
      }
      answers.push({
        query,
        count: element('search-count').textContent ?? '',
        notes: element('search-notes').textContent ?? '',
        // A result may stand for the same row of other years, each with a link of its own.
        results: [...results.children].flatMap((item) =>
          [...item.querySelectorAll('a')].map((link) => ({
            href: link.href,
            title: item.querySelector('a')?.textContent ?? '',
            excerpt: item.querySelector('.excerpt')?.textContent ?? '',
            scattered: item.querySelector('.scattered') !== null,
            added: item.classList.contains('added'),
          })),
        ),
      });
    }
    return answers;
  }, queries);
}
