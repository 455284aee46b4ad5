import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { writeTranslatedPages } from '../../scripts/translated-pages/write-translated-pages.ts';
import type { Plan } from '../../src/plan/types.ts';

const PAGES: Readonly<Record<string, string>> = {
  'index.html': '<!DOCTYPE html><html lang="ja"><head></head><body><main>検索</main></body></html>',
  'data/index.html': '<!DOCTYPE html><html lang="ja"><body>オープンデータ</body></html>',
  'measures/1-1-9/index.html':
    '<html><head><noscript><meta http-equiv="refresh" content="0;url=/"></noscript></head></html>',
  'policies/1-1/index.html':
    '<!DOCTYPE html><html lang="ja"><head></head><body><main><h2>課題</h2></main></body></html>',
  'sitemap-index.xml': '<sitemapindex></sitemapindex>',
};

describe('the step of the build that translates the pages', () => {
  let site: string;
  let plan: Plan;
  beforeAll(async () => {
    site = mkdtempSync(join(tmpdir(), 'keikaku-'));
    plan = (await readPlan('tests/fixtures/plans/complete')).plan as Plan;
    for (const [name, content] of Object.entries(PAGES)) {
      mkdirSync(dirname(join(site, name)), { recursive: true });
      writeFileSync(join(site, name), content);
    }
    writeTranslatedPages(site, plan, '/');
  });
  afterAll(() => rmSync(site, { recursive: true }));

  it('changes no Japanese page by a byte', () => {
    for (const name of ['index.html', 'data/index.html', 'policies/1-1/index.html']) {
      expect(readFileSync(join(site, name), 'utf8')).toBe(PAGES[name]);
    }
  });

  it('writes the pages that there are in every language, and no other', () => {
    const written = globSync('{easy,en,pt-br}/**/*.html', { cwd: site }).sort();
    expect(written).toEqual([
      'easy/index.html',
      'easy/measures/1-1-9/index.html',
      'easy/policies/1-1/index.html',
      'en/index.html',
      'en/measures/1-1-9/index.html',
      'en/policies/1-1/index.html',
      'pt-br/index.html',
      'pt-br/measures/1-1-9/index.html',
      'pt-br/policies/1-1/index.html',
    ]);
  });

  it('lets an address that has moved lead on in its language, and names it to no search engine', () => {
    const html = readFileSync(join(site, 'en/measures/1-1-9/index.html'), 'utf8');
    expect(html).toContain('content="0;url=/en/"');
    expect(readFileSync(join(site, 'sitemap-languages.xml'), 'utf8')).not.toContain('1-1-9');
  });

  it('tells search engines of them', () => {
    expect(readFileSync(join(site, 'sitemap-index.xml'), 'utf8')).toContain('sitemap-languages');
    const addresses = readFileSync(join(site, 'sitemap-languages.xml'), 'utf8');
    expect(addresses).toContain(
      '<loc>https://keikaku.town.komorebi.example.jp/en/policies/1-1/</loc>',
    );
  });

  it('tells their scripts where the texts are that scripts write', () => {
    const html = readFileSync(join(site, 'en/policies/1-1/index.html'), 'utf8');
    expect(html).toContain('<h2>Challenges</h2>');
    const [, address = ''] = /<html [^>]*data-interface-texts="\/(en\/[^"]+)"/.exec(html) ?? [];
    expect(JSON.parse(readFileSync(join(site, address), 'utf8'))).toMatchObject({
      担当課: 'Divisions',
    });
  });
});
