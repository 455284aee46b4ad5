import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { ask, openSearch } from './setup/search-driver.ts';

const open = useChromium();
const konan = inject('sites').find(({ name }) => name === 'konan') as BuiltSite;
let page: Page | undefined;
afterEach(() => page?.context().close());

const boxes = (html: string) => {
  const $ = load(html);
  return $('.summary-box')
    .map((_, box) => ({
      lang: $(box).attr('lang'),
      title: $(box).find('summary').text(),
      stale: $(box).find('.stale').text().trim(),
      readings: $(box).find('rt').length,
    }))
    .get();
};

describe('政策の要約', () => {
  it('三つの言葉で載り、公式の文ではないと言う。やさしい日本語には読みがある', () => {
    const shown = boxes(readFileSync(join(konan.root, 'policies/1-3/index.html'), 'utf8'));
    expect(shown.map(({ lang }) => lang)).toEqual(['ja', 'en', 'pt-BR']);
    expect(shown[0]?.title).toContain('公式（こうしき）の文（ぶん）ではありません');
    expect(shown[1]?.title).toContain('Unofficial');
    expect(shown[2]?.title).toContain('não oficial');
    expect(shown[0]?.readings).toBeGreaterThan(10);
    expect(shown.map(({ stale }) => stale)).toEqual(['', '', '']);
  });

  it('360pxの画面で、目標指標が最初の2画面に入る', async () => {
    page = await open({ viewport: SCREENS.phone });
    await page.goto(new URL('policies/1-3/', konan.url).href);
    const top = await page.locator('#indicators').evaluate((it) => it.getBoundingClientRect().top);
    expect(top).toBeLessThan(2 * SCREENS.phone.height);
  });

  it('検索で、要約の言葉からその政策が見つかる', async () => {
    page = await open({ viewport: SCREENS.desktop });
    await openSearch(page, konan);
    await ask(page, 'violência doméstica');
    const address = await page.locator('#search-results a').first().getAttribute('href');
    expect(address).toContain('/policies/1-3/');
  });
});

describe('原文が後で変わった要約', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'keikaku-summaries-'));
    const content = join(folder, 'content');
    cpSync('tests/fixtures/plans/small', content, { recursive: true });
    mkdirSync(join(content, 'summaries'));
    for (const language of ['easy', 'en', 'pt-BR']) {
      writeFileSync(
        join(content, 'summaries', `1-1.${language}.md`),
        "---\n原文の版: '00000000'\n---\n\n町（まち）の計画（けいかく）。\n",
      );
    }
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--out', join(folder, 'site')],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production', KEIKAKU_CONTENT: content },
      },
    );
    if (status !== 0) throw new Error(stderr);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('「原文が更新されています」と、どの言葉の要約にも出る', () => {
    const shown = boxes(readFileSync(join(folder, 'site/policies/1-1/index.html'), 'utf8'));
    expect(shown.length).toBe(3);
    const [easy, ...others] = shown.map(({ stale }) => stale);
    expect(easy).toContain('あとで新（あたら）しくなりました');
    expect(others).toHaveLength(2);
    for (const stale of others) expect(stale).toContain('原文が更新されています');
    expect(shown[1]?.stale).toContain('has changed');
  });
});
