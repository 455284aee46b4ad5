import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { pageBlocks } from '../../scripts/search-index/page-blocks.ts';
import { ACHIEVEMENT_GRADES } from '../../src/vocabulary/achievement-grade.ts';
import { INDICATOR_STATUSES } from '../../src/vocabulary/indicator-status.ts';
import type { BuiltSite } from './setup/built-sites.ts';
import { sitePages } from './setup/site-pages.ts';

const read = (site: BuiltSite) => readFileSync(join(site.root, 'styleguide/index.html'), 'utf8');

describe.each(inject('sites'))('部品の見本、$name の計画', (site) => {
  const html = read(site);
  const $ = load(html);

  it('状況のすべてと、達成度のすべてが、印にも一覧にもある', () => {
    for (const status of INDICATOR_STATUSES) {
      expect($(`#indicators ~ * .status[data-status=${status}]`).length, status).toBeGreaterThan(1);
      // Also as the verdict of a card, and not only in the row of marks.
      expect($(`article .status[data-status=${status}]`).length, status).toBeGreaterThan(0);
    }
    for (const grade of ACHIEVEMENT_GRADES) {
      expect($(`td .grade[data-grade=${grade}]`).length, grade).toBeGreaterThan(0);
    }
    expect($('td:contains(未評価)').length).toBeGreaterThan(0);
  });

  it('見本のグラフの絵がすべてある', () => {
    const pictures = $('picture source, picture img')
      .map((_, each) => $(each).attr('srcset') ?? $(each).attr('src'))
      .get();
    expect(pictures.length).toBeGreaterThan(10);
    const missing = pictures.filter(
      (address) => !existsSync(join(site.root, address.slice(site.base.length))),
    );
    expect(missing).toEqual([]);
  });

  it('見つけようとする人にだけ見せる: どこからもリンクせず、検索にも一覧にも載せない', () => {
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('link[rel=canonical]').length).toBe(0);
    const linking = sitePages(site).filter(
      (page) => page.path !== 'styleguide/' && page.html.includes('/styleguide/"'),
    );
    expect(linking.map(({ path }) => path)).toEqual([]);
    expect([...pageBlocks(html).keys()]).toEqual([]);
    const sitemap = join(site.root, 'sitemap-0.xml');
    if (existsSync(sitemap)) expect(readFileSync(sitemap, 'utf8')).not.toContain('styleguide');
  });
});

describe('部品の見本', () => {
  it('どの計画のサイトでも、同じものを見せる', () => {
    const [first, ...others] = inject('sites').map((site) =>
      load(read(site))('.specimens').text().replaceAll(/\s+/g, ' '),
    );
    expect(first?.length).toBeGreaterThan(2000);
    for (const other of others) expect(other).toBe(first);
  });
});
