import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './built-sites.ts';
import { SCREENS, useChromium } from './chromium.ts';
import { sitePages } from './site-pages.ts';
import { type Visit, visitEveryPage } from './visits.ts';

const WAYS = [
  {
    name: '360pxの画面、明るい配色、開けるものをすべて開いて',
    viewport: SCREENS.phone,
    colorScheme: 'light',
    opened: true,
  },
  {
    name: '1280pxの画面、暗い配色、開いたときのまま',
    viewport: SCREENS.desktop,
    colorScheme: 'dark',
    opened: false,
  },
] as const;

/**
 * Opens every page of one site in each way. A file for each site, so that two can be opened at once;
 * the imported site is left out: its pages are those of konan.
 */
export function describeEveryPage(name: BuiltSite['name']): void {
  const open = useChromium();
  const site = inject('sites').find((each) => each.name === name) as BuiltSite;

  describe.each(WAYS)('$name', ({ viewport, colorScheme, opened }) => {
    let visits: Visit[];
    beforeAll(async () => {
      const page = await open({ viewport, colorScheme });
      visits = await visitEveryPage(page, site, { opened });
      await page.context().close();
    }, 1_800_000);

    it('すべてのページを開いた', () => {
      expect(visits.length).toBeGreaterThan(10);
    });
    it('axe の違反がない', () => {
      expect(faults(visits, (visit) => visit.violations)).toEqual([]);
    });
    it('ほかの場所へ何も取りに行かない', () => {
      expect(faults(visits, (visit) => visit.foreignRequests)).toEqual([]);
    });
    it('コンソールに誤りも警告も出ない', () => {
      expect(faults(visits, (visit) => visit.complaints)).toEqual([]);
    });
    it('横に動かさずに読める', () => {
      expect(
        visits.filter(({ sidewaysOverflow }) => sidewaysOverflow > 0).map(({ path }) => path),
      ).toEqual([]);
    });
  });

  it('320pxの画面（1280pxを4倍に拡大したとき）でも横に動かさずに読める', async () => {
    const page = await open({ viewport: { width: 320, height: 256 } });
    const wide: string[] = [];
    for (const { path } of sitePages(site)) {
      await page.goto(new URL(path, site.url).href);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) wide.push(`${path} (+${overflow}px)`);
    }
    await page.context().close();
    expect(wide).toEqual([]);
  });
}

function faults(visits: Visit[], of: (visit: Visit) => string[]): string[] {
  return visits.flatMap((visit) => of(visit).map((fault) => `${visit.path}: ${fault}`));
}
