import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { SCREENS, useChromium } from './setup/chromium.ts';

const open = useChromium();
const BUDGET = { bytes: 25 * 1024, requests: 6 };

// Bytes and requests of a first visit, not seconds: the same on every machine.
describe('最初に開いたときの重さ', () => {
  it.each([
    ['ホーム', ''],
    ['政策', 'policies/1-1/'],
    ['施策', 'measures/1-3-2/'],
    ['テーマ', 'topics/sodan/'],
    ['担当課', 'divisions/jinken-yogo/'],
    ['目標指標', 'indicators/'],
    ['年度の進捗', 'progress/2022/'],
  ])('%sは25KB・6回まで', async (_, path) => {
    const site = inject('sites').find(({ name }) => name === 'konan');
    const page = await open({ viewport: SCREENS.phone });
    let requests = 0;
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      // Pictures of charts are fetched as they come near; the budget is for what comes before.
      if (pathname.startsWith('/charts/')) return;
      requests++;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(new URL(path, site?.url).href, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await page.context().close();
    expect(requests).toBeLessThanOrEqual(BUDGET.requests);
    expect(bytes).toBeLessThanOrEqual(BUDGET.bytes);
  });
});
