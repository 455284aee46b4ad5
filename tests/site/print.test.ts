import { describe, expect, inject, it } from 'vitest';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { sitePages } from './setup/site-pages.ts';

const open = useChromium();

describe.each(inject('sites'))('$name の計画の印刷', (site) => {
  it('どのページにも案内や検索の欄は印刷されず、終わりにページのアドレスがある', async () => {
    const page = await open({ viewport: SCREENS.desktop });
    await page.emulateMedia({ media: 'print' });
    const faults: string[] = [];
    for (const { path } of sitePages(site)) {
      // The papers have their own foot; see paper-pages.test.ts.
      if (/^(embed|print)\//.test(path)) continue;
      await page.goto(new URL(path, site.url).href, { waitUntil: 'domcontentloaded' });
      const printed = await page.evaluate(() => {
        const seen = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].some(
            (e) => e.offsetParent !== null,
          );
        return {
          controls: seen(
            'header nav, footer nav, nav.breadcrumbs, header input, details[data-share]',
          ),
          source: document.querySelector<HTMLElement>('.printed-source')?.innerText ?? '',
        };
      });
      if (printed.controls) faults.push(`${path}: 案内が印刷される`);
      if (!printed.source.includes(path.replace('404.html', '')))
        faults.push(`${path}: アドレスがない`);
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it('検索の欄は、探す前には印刷されず、結果と一緒なら言葉だけが印刷される', async () => {
    const page = await open({ viewport: SCREENS.desktop });
    await page.goto(new URL('search/', site.url).href);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#search-query').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.goto(new URL('search/?q=計画', site.url).href);
    await page.locator('#search-results > li').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#search-query').isVisible()).toBe(true);
    expect(await page.locator('#search-form button').isVisible()).toBe(false);
    await page.context().close();
  });

  it('閉じている欄は、空の枠のまま印刷されず、中身が出るか、欄ごと消える', async () => {
    const page = await open({ viewport: SCREENS.desktop });
    await page.emulateMedia({ media: 'print' });
    const faults: string[] = [];
    for (const { path } of sitePages(site)) {
      if (/^(embed|print|styleguide)\//.test(path)) continue;
      await page.goto(new URL(path, site.url).href, { waitUntil: 'domcontentloaded' });
      const empty = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
          .filter((box) => box.checkVisibility())
          .filter((box) => ![...box.children].slice(1).some((part) => part.checkVisibility()))
          .map(({ className }) => className),
      );
      if (empty.length > 0) faults.push(`${path}: ${empty[0]}`);
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it('施策のシートはA4横、ほかのページはA4縦', async () => {
    const page = await open();
    const measure = sitePages(site).find(({ path }) => /^measures\/[^/]+\/\d+\/$/.test(path));
    for (const [path, wide] of [
      [measure?.path as string, true],
      ['progress/', false],
    ] as const) {
      await page.goto(new URL(path, site.url).href);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(
        pdf,
      ) as unknown as string[];
      expect(Number(width) > Number(height), path).toBe(wide);
    }
    await page.context().close();
  });

  it('印刷したシートは6列のままで、何も切れない', async () => {
    const page = await open({ viewport: { width: 1031, height: 700 } });
    await page.emulateMedia({ media: 'print' });
    const measure = sitePages(site).find(({ path }) => /^measures\/[^/]+\/\d+\/$/.test(path));
    await page.goto(new URL(measure?.path as string, site.url).href);
    const row = page.locator('.sheet tbody tr').first();
    const tops = await row
      .locator('> *')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
    expect(tops.length).toBe(6);
    expect(new Set(tops).size).toBe(1);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });
});
