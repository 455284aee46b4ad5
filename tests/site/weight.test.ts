import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';

const open = useChromium();
const BUDGET = { kilobytes: 25, requests: 6 };

/**
 * Lists of everything, with a reading above every word: a page that is one so that it can be filtered
 * and read without JavaScript has a budget of its own where readings make every line half as long again.
 */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'konan easy/divisions/jinken-yogo/': 27,
  'konan easy/progress/2022/': 27,
};

// Bytes and requests of a first visit, not seconds: the same on every machine.
describe.each([
  {
    plan: 'konan',
    pages: {
      ホーム: '',
      政策: 'policies/1-1/',
      施策: 'measures/1-3-2/',
      テーマ: 'topics/sodan/',
      担当課: 'divisions/jinken-yogo/',
      目標指標: 'indicators/',
      年度の進捗: 'progress/2022/',
      検索: 'search/',
      用語: 'glossary/',
      やさしい日本語のホーム: 'easy/',
      やさしい日本語の政策: 'easy/policies/1-3/',
      やさしい日本語の施策: 'easy/measures/1-3-2/',
      やさしい日本語の担当課: 'easy/divisions/jinken-yogo/',
      やさしい日本語の目標指標: 'easy/indicators/',
      やさしい日本語の年度の進捗: 'easy/progress/2022/',
      やさしい日本語の見方: 'easy/how-to-read/',
      英語のテーマ: 'en/topics/sodan/',
      英語の年度の進捗: 'en/progress/2022/',
      英語の検索: 'en/search/',
      英語の見方: 'en/how-to-read/',
      ポルトガル語のホーム: 'pt-br/',
      ポルトガル語の政策: 'pt-br/policies/1-3/',
      ポルトガル語の担当課: 'pt-br/divisions/jinken-yogo/',
      ポルトガル語の用語: 'pt-br/glossary/',
    },
  },
  {
    plan: 'complete',
    pages: {
      ホーム: '',
      目標指標が10ある政策: 'policies/1-1/',
      用語のある施策: 'measures/1-1-1/',
      テーマ: 'topics/koreisha/',
      担当課: 'divisions/kodomo/',
      目標指標: 'indicators/',
      年度の進捗: 'progress/2025/',
      検索: 'search/',
    },
  },
])('$plan の計画を最初に開いたときの重さ', ({ plan, pages }) => {
  it.each(Object.entries(pages))('%s', async (_, path) => {
    const site = inject('sites').find(({ name }) => name === plan) as BuiltSite;
    const { bytes, requests } = await firstVisit(new URL(path, site.url).href);
    expect(requests).toBeLessThanOrEqual(BUDGET.requests);
    const kilobytes = LONG_LISTS[`${plan} ${path}`] ?? BUDGET.kilobytes;
    expect(bytes).toBeLessThanOrEqual(kilobytes * 1024);
  });
});

async function firstVisit(address: string): Promise<{ bytes: number; requests: number }> {
  const page = await open({ viewport: SCREENS.phone });
  let requests = 0;
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    // Charts are fetched as they come near; the budget is for what comes before.
    if (pathname.includes('/charts/')) return;
    requests++;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.context().close();
  return { bytes, requests };
}
