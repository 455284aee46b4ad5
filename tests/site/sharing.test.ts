import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { allPages, sitePages, translatedPages } from './setup/site-pages.ts';

const open = useChromium();
const sites = inject('sites');
const unknown = sites.find(({ name }) => name === 'konan') as (typeof sites)[number];
const known = sites.filter(({ name }) => name !== 'konan');
const share = 'details[data-share]';

describe.each(known)('公開先の決まっている $name の計画', (site) => {
  it('どのページにも、リンクに添える画像があり、そのファイルがある', () => {
    const missing = sitePages(site)
      .filter(({ html }) => load(html)('link[rel=canonical]').length > 0)
      .filter(({ html }) => {
        const image = load(html)('meta[property="og:image"]').attr('content') ?? '';
        const url = URL.canParse(image) ? new URL(image) : null;
        const file = decodeURIComponent(url?.pathname ?? '').slice(site.base.length);
        return url === null || !existsSync(join(site.root, file));
      });
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('共有の欄のリンクは絶対のアドレスで、QRコードのファイルがある', () => {
    for (const { html, path } of sitePages(site)) {
      const $ = load(html);
      $(share).each((_, element) => {
        expect($(element).find('.copied a').text(), path).toMatch(/^https:\/\//);
        const qr = $(element).find('img').attr('src') as string;
        expect(existsSync(join(site.root, qr.slice(site.base.length))), qr).toBe(true);
      });
    }
  });
});

describe.each(sites)('$name の計画のほかの言語のページ', (site) => {
  it('の共有の欄は、その言語の同じ場所へのリンクと、日本語の場所へのリンクを渡す', () => {
    const pages = new Map(allPages(site).map(({ path, html }) => [`${site.base}${path}`, html]));
    const isThere = (address: string) => {
      const [path = '', id] = address.split('#');
      const html = pages.get(path);
      return html !== undefined && (id === undefined || html.includes(` id="${id}"`));
    };
    for (const { path, html } of translatedPages(site)) {
      const folder = `${site.base}${path.split('/')[0]}`;
      const $ = load(html);
      $(share).each((_, element) => {
        const own = $(element).find('.copied a');
        const original = $(element).find('a[data-original]').attr('href') as string;
        const address = own.attr('href') as string;
        expect(address, path).toBe(`${folder}/${original.slice(site.base.length)}`);
        expect(
          [address, original].filter((each) => !isThere(each)),
          path,
        ).toEqual([]);
        if (site !== unknown)
          expect(own.text(), path).toMatch(new RegExp(`^https://.*${address}$`));
        const [, cited] = $(element).find('.copied').toArray();
        if (site !== unknown) expect($(cited).text(), path).toContain(`${original}、閲覧日`);
      });
    }
  });
});

describe('公開先の決まっていない計画', () => {
  it('分からないアドレスを名乗らない', () => {
    for (const { html, path } of sitePages(unknown)) {
      expect(html, path).not.toMatch(/property="og:(image|url)"/);
    }
    expect(existsSync(join(unknown.root, 'qr'))).toBe(false);
  });

  it('スクリプトがあれば、開いているアドレスで補う', async () => {
    const page = await open({ viewport: SCREENS.phone });
    await page.goto(new URL('measures/1-5-2/2022/', unknown.url).href);
    const row = page.locator(`tr ${share}`).first();
    await row.locator('summary').click();
    const link = `${unknown.url}measures/1-5-2/2022/#1-5-2.1`;
    await page.waitForFunction(
      (s) => document.querySelector(`tr ${s}`)?.textContent?.includes('http'),
      share,
    );
    expect(await row.locator('a[data-address]').textContent()).toBe(link);
    expect(await row.locator('[data-embed] code').textContent()).toContain(
      `src="${unknown.url}embed/rows/1-5-2/2022/1-5-2.1/"`,
    );
    await page.context().close();
  });

  it('英語のページでは、リンクは英語のページを、出典は日本語のページを指す', async () => {
    const page = await open({ viewport: SCREENS.phone });
    await page.goto(new URL('en/measures/1-5-2/2022/', unknown.url).href);
    const row = page.locator(`tr ${share}`).first();
    await row.locator('summary').click();
    const link = row.locator('a[data-address]');
    await expect
      .poll(() => link.textContent())
      .toBe(`${unknown.url}en/measures/1-5-2/2022/#1-5-2.1`);
    expect(await row.locator('.copied').nth(1).textContent()).toContain(
      `${unknown.url}measures/1-5-2/2022/#1-5-2.1、`,
    );
    await page.context().close();
  });

  it('スクリプトがなくても、行のリンクと、QRコードがないわけが読める', async () => {
    const page = await open({ viewport: SCREENS.phone, javaScriptEnabled: false });
    await page.goto(new URL('measures/1-5-2/2022/', unknown.url).href);
    const row = page.locator(`tr ${share}`).first();
    await row.locator('summary').click();
    expect(await row.locator('a[data-address]').getAttribute('href')).toMatch(/#1-5-2\.1$/);
    expect(await row.innerText()).toContain('QRコードはまだありません');
    expect(await row.locator('button:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('共有の欄', () => {
  const site = known.find(({ name }) => name === 'complete') as (typeof sites)[number];

  it('閉じている間はQRコードを取りに行かず、開くと出る', async () => {
    const page = await open({ viewport: SCREENS.desktop });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(new URL('measures/1-1-1/', site.url).href, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('/qr/'))).toEqual([]);
    await Promise.all([
      page.waitForResponse((response) => response.url().includes('/qr/')),
      page.locator(`tr ${share} summary`).first().click(),
    ]);
    await page.context().close();
  });

  it('ボタンを押すと、リンクが写る', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(new URL('measures/1-1-1/', site.url).href);
    const row = page.locator(`tr ${share}`).first();
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'リンクをコピー' }).click();
    await row.getByText('コピーしました。').waitFor();
    const entry = await page.locator('.sheet tbody tr').first().getAttribute('id');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    // The address that the plan names, not the one of the server that the page happens to come from.
    expect(copied).toMatch(
      /^https:\/\/keikaku\.town\.komorebi\.example\.jp\/measures\/1-1-1\/\d{4}\/#/,
    );
    expect(copied.endsWith(`#${entry}`)).toBe(true);
    await page.context().close();
  });

  it('QRコードの黒い点は、行のアドレスを符号にしたものと同じ数だけある', async () => {
    const { encode } = createRequire(import.meta.url)('uqr') as typeof import('uqr');
    const { readFileSync } = await import('node:fs');
    const $ = load(readFileSync(join(site.root, 'measures/1-1-1/index.html'), 'utf8'));
    const row = $(`tr ${share}`).first();
    const svg = readFileSync(join(site.root, row.find('img').attr('src') as string), 'utf8');
    const dark = [...svg.matchAll(/h(\d+)v1h-\d+z/g)].reduce(
      (sum, [, run]) => sum + Number(run),
      0,
    );
    const { data } = encode(row.find('.copied a').text(), { ecc: 'M', border: 0 });
    expect(dark).toBe(data.flat().filter(Boolean).length);
  });
});
