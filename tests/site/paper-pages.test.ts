import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { sitePages } from './setup/site-pages.ts';

const open = useChromium();
const PAPER = /^print\/(measures|policies|divisions)\/[^/]+\/\d{4}\/$/;

describe.each(inject('sites'))('$name の計画の公式様式', (site) => {
  // Without the pages that only lead on to where something has moved.
  const pages = sitePages(site).filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const papers = pages.filter(({ path }) => PAPER.test(path));

  it('施策のどの年度のシートにも、その様式のページがあり、シートのページから行ける', () => {
    const sheets = pages.filter(({ path }) => /^measures\/[^/]+\/\d{4}\/$/.test(path));
    expect(sheets.length).toBeGreaterThan(0);
    for (const { path, html } of sheets) {
      const link = load(html)('a:contains("公式様式で印刷")').attr('href');
      expect(link, path).toBe(`${site.base}print/${path}`);
      expect(papers.map((paper) => paper.path)).toContain(`print/${path}`);
    }
  });

  it.each([
    ['政策', /^policies\/[^/]+\/$/],
    ['担当課', /^divisions\/[^/]+\/$/],
  ])('%sのページからも行ける', (_, kind) => {
    const linked = pages
      .filter(({ path }) => kind.test(path))
      .flatMap(({ html }) => load(html)('a:contains("公式様式で印刷")').get())
      .map(({ attribs }) => (attribs.href as string).slice(site.base.length));
    expect(linked.length).toBeGreaterThan(0);
    const known = papers.map(({ path }) => path);
    expect(linked.filter((path) => !known.includes(path))).toEqual([]);
  });

  it('検索エンジンには載せず、スクリプトもない', () => {
    for (const { path, html } of papers) {
      const $ = load(html);
      expect($('meta[name=robots]').attr('content'), path).toBe('noindex');
      expect($('script, style, [style]').length, path).toBe(0);
    }
  });

  it('A4横に印刷され、案内は印刷されず、終わりに、サイトでのアドレスがある', async () => {
    const page = await open({ viewport: SCREENS.desktop, javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    for (const kind of ['measures', 'policies', 'divisions']) {
      const { path = '' } = papers.find((paper) => paper.path.startsWith(`print/${kind}/`)) ?? {};
      await page.goto(new URL(path, site.url).href);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([Number(width), Number(height)].map(Math.round), kind).toEqual([842, 595]);
      expect(await page.locator('.desk').isVisible(), kind).toBe(false);
      const foot = await page.locator('.paper-foot').innerText();
      const below = path.replace(/^print\//, '').split('/');
      expect(foot, kind).toContain(`/${below[0]}/${below[1]}/`);
    }
    await page.context().close();
  });

  it('記入のない欄は、書き込める空欄として印刷される', async () => {
    const page = await open({ viewport: SCREENS.desktop });
    await page.emulateMedia({ media: 'print' });
    for (const { path } of papers.slice(0, 5)) {
      await page.goto(new URL(path, site.url).href);
      for (const cell of await page.locator('.sheet .to-write').all()) {
        expect(await cell.innerText(), path).toBe('');
        expect((await cell.boundingBox())?.height, path).toBeGreaterThan(50);
      }
    }
    await page.context().close();
  });
});
