import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { BuiltSite } from './setup/built-sites.ts';
import { sitePages } from './setup/site-pages.ts';

const sites = inject('sites');

function page(site: BuiltSite, path: string) {
  const found = sitePages(site).find((each) => each.path === path);
  if (!found) throw new Error(`${site.name} has no ${path}`);
  return load(found.html);
}

async function planOf({ content }: BuiltSite): Promise<Plan> {
  const { plan } = await readPlan(content);
  if (!plan) throw new Error(`${content} cannot be read`);
  return plan;
}

const pathsIn = ($: ReturnType<typeof load>, within: string, base: string) =>
  $(`${within} a`)
    .map((_, link) => ($(link).attr('href') ?? '').replace(base, '/'))
    .get();

describe.each(sites)('$name の計画のテーマ', (site) => {
  it('ホームで検索のすぐ次に、すべてのテーマが編集者のものとして並ぶ', async () => {
    const plan = await planOf(site);
    const $ = page(site, '');
    const topics = plan.topics.map(({ id }) => `/topics/${id}/`);
    expect(pathsIn($, '.topic-links', site.base)).toEqual(topics);
    if (topics.length === 0) return;
    const headings = $('main h1, main h2, main [role=search], main search')
      .map((_, each) => $(each).text().trim() || 'search')
      .get();
    expect(headings.indexOf('テーマから探す')).toBe(2);
    expect($('section[aria-labelledby=topics]').text()).toContain('編集者がまとめた');
  });

  it('検索のページでも選べる', async () => {
    const plan = await planOf(site);
    const topics = plan.topics.map(({ id }) => `/topics/${id}/`);
    expect(pathsIn(page(site, 'search/'), '#search-ways .topic-links', site.base)).toEqual(topics);
  });

  it('どのテーマのページにも、その施策と、受け持つ課がある', async () => {
    for (const { id, measures } of (await planOf(site)).topics) {
      const $ = page(site, `topics/${id}/`);
      const links = pathsIn($, 'section[aria-labelledby=measures]', site.base);
      expect(links, id).toEqual(measures.map((measure) => `/measures/${measure.id}/`));
      expect(pathsIn($, '.whom', site.base).some((path) => path.startsWith('/divisions/'))).toBe(
        true,
      );
    }
  });

  it('テーマやご意見のない計画には、そのページも、そこへのリンクもない', async () => {
    const plan = await planOf(site);
    for (const [name, list] of Object.entries({ topics: plan.topics, voices: plan.voices })) {
      expect(existsSync(join(site.root, name, 'index.html')), name).toBe(list.length > 0);
      const linked = pathsIn(page(site, ''), 'footer', site.base).includes(`/${name}/`);
      expect(linked, name).toBe(list.length > 0);
    }
  });
});

describe.each(sites)('$name の計画の問い合わせ先', (site) => {
  it('どの施策のページにも、課へのリンクと、連絡先か、まだないという文がある', async () => {
    for (const { id } of (await planOf(site)).measures) {
      const $ = page(site, `measures/${id}/`);
      const section = $('.whom');
      expect(pathsIn($, '.whom', site.base).some((path) => path.startsWith('/divisions/'))).toBe(
        true,
      );
      const hasContact = section.find('a[href^="tel:"], a[href^="mailto:"]').length > 0;
      expect(hasContact || section.text().includes('まだ載っていません'), id).toBe(true);
    }
  });
});

describe('問い合わせのメールとご意見', () => {
  const complete = sites.find(({ name }) => name === 'complete') as BuiltSite;

  it('メールには、そのページのアドレスが入っている', () => {
    const $ = page(complete, 'measures/1-1-2/2024/');
    const link = $('.whom a[href^="mailto:"]').first().attr('href') as string;
    expect(new URL(link).searchParams.get('body')).toContain('/measures/1-1-2/2024/');
  });

  it('ご意見は、関わる施策のページに回答とともに出て、変わらないアドレスに続く', () => {
    const $ = page(complete, 'measures/1-1-2/');
    const section = $('section[aria-labelledby=voices]');
    expect(section.text()).toContain('出発の時刻を見直します');
    const anchor = '#voice-2025-06-bus-hirubin';
    expect(pathsIn($, '.voice', complete.base)).toContain(`/voices/${anchor}`);
    expect(page(complete, 'voices/')(anchor)).toHaveLength(1);
  });

  it('まだ回答がなければ、そう書いてある', () => {
    const text = page(complete, 'voices/')('#voice-2025-09-madoguchi').text();
    expect(text).toContain('回答は、まだ載っていません。');
  });
});
