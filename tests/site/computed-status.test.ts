import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { sitePages } from './setup/site-pages.ts';

const COMPUTED = 'このサイトが計算した状況です';
const UNKNOWN_REPORTER = '報告する課は、計画書に書かれていません';

describe.each(inject('sites'))('目標指標の状況はだれの言葉か、$name の計画', (site) => {
  const pages = sitePages(site);

  it('どの指標のカードにも、サイトが計算したことが一度だけ書かれ、決め方へ行ける', () => {
    const cards = pages
      .filter(({ path }) => /^policies\/[^/]+\/$/.test(path))
      .flatMap(({ html }) => {
        const $ = load(html);
        return $('article.indicator')
          .map((_, card) => ({
            said: $(card).text().split(COMPUTED).length - 1,
            link: $(card).find('.computed a').attr('href'),
          }))
          .get();
      });
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      expect(card).toEqual({ said: 1, link: `${site.base}how-to-read/` });
    }
  });

  it('状況のあるほかのページでも、どこかに書かれている', () => {
    const silent = pages
      .filter(({ html }) => load(html)('main .verdict, main a .status').length > 0)
      .filter(({ path, html }) => path !== 'styleguide/' && !html.includes(COMPUTED));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('報告する課が原典にないと書かれるのは、計画に課のない指標だけ', async () => {
    const { plan } = await readPlan(site.content);
    for (const policy of plan?.policies ?? []) {
      const html = pages.find(({ path }) => path === `policies/${policy.id}/`)?.html ?? '';
      const unknown = policy.indicators.filter(({ divisions }) => divisions.length === 0);
      expect(html.split(UNKNOWN_REPORTER).length - 1, policy.id).toBe(unknown.length);
    }
  });
});
