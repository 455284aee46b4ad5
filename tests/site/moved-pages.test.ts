import { describe, expect, inject, it } from 'vitest';
import { SCREENS, useChromium } from './setup/chromium.ts';

const open = useChromium();
const site = inject('sites').find(({ name }) => name === 'complete');

describe('移したページの前のアドレス', () => {
  it.each([
    ['施策', 'measures/2-2-3/', '/measures/2-2-1/'],
    ['行まで指したリンク', 'measures/2-2-3/2022/#2-2-3.1', '/measures/2-2-1/2022/#2-2-1.1'],
    ['合わせた施策の行', 'measures/1-1-3/2021/#1-1-3.2', '/measures/1-1-2/'],
    ['英語の行', 'en/measures/2-2-3/2022/#2-2-3.1', '/en/measures/2-2-1/2022/#2-2-1.1'],
    ['担当課', 'divisions/kosodate-shien/', '/divisions/kodomo/'],
    ['埋め込んだ行', 'embed/rows/2-2-3/2022/2-2-3.1/', '/embed/rows/2-2-1/2022/2-2-1.1/'],
  ])('%s は、新しいページを開く', async (_, from, to) => {
    const page = await open({ viewport: SCREENS.phone });
    await page.goto(new URL(from, site?.url).href);
    await page.waitForURL(new URL(to.slice(1), site?.url).href);
    await page.context().close();
  });

  it('JavaScript がなくても、新しいページを開く', async () => {
    const page = await open({ viewport: SCREENS.phone, javaScriptEnabled: false });
    await page.goto(new URL('measures/2-2-3/', site?.url).href);
    await page.waitForURL(new URL('measures/2-2-1/', site?.url).href);
    await page.context().close();
  });

  it('検索エンジンには載らない', async () => {
    const html = await (await fetch(new URL('measures/2-2-3/', site?.url))).text();
    expect(html).toContain('<meta name="robots" content="noindex"');
    const map = await fetch(new URL('sitemap-0.xml', site?.url));
    if (map.ok) expect(await map.text()).not.toContain('2-2-3');
  });
});
