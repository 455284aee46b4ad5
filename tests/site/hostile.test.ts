import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SiteServer, serveSite } from '../../scripts/site/serve-site.ts';
import { hostileCases, layOver } from '../source/hostile-files.ts';
import { SMALL_PLAN } from '../source/plan-copy.ts';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { sitePages } from './setup/site-pages.ts';

const CONTENT = '.keikaku/test-content/hostile';
const ROOT = '.keikaku/test-sites/hostile';
const WAIT = 600_000;

const open = useChromium();
let server: SiteServer;
let site: BuiltSite;

beforeAll(async () => {
  rmSync(CONTENT, { recursive: true, force: true });
  cpSync(SMALL_PLAN, CONTENT, { recursive: true });
  layOver(CONTENT, hostileCases('harmless'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--out', ROOT],
    { encoding: 'utf8', env: buildEnvironment() },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  const base = '/keikaku/';
  server = await serveSite({ root: ROOT, base, port: 0 });
  site = { name: 'small', content: CONTENT, root: ROOT, base, url: server.url };
}, WAIT);
afterAll(() => server?.close());

/** The test runner sets names such as BASE_URL, which a build would take for its own. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const { BASE_URL: _, MODE: __, DEV: ___, PROD: ____, SSR: _____, ...rest } = process.env;
  return { ...rest, NODE_ENV: 'production', KEIKAKU_CONTENT: CONTENT };
}

/** What a page holds that could run, or that leads where no page of the site may lead. */
function unsafeParts(): string[] {
  const found: string[] = [];
  const own = (address: string) => new URL(address, location.href).origin === location.origin;
  const schemes = ['http:', 'https:', 'mailto:', 'tel:'];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (name === 'base' && !own(element.getAttribute('href') ?? '')) found.push(name);
    if (/^(?:object|embed|applet|frame|frameset|portal|marquee)$/.test(name)) found.push(name);
    if (name === 'iframe' || name === 'img' || name === 'source') {
      const address = element.getAttribute('src') ?? '';
      if (address !== '' && !own(address)) found.push(`${name} ${address}`);
    }
    if (name === 'script') {
      const data = element.getAttribute('type') === 'application/ld+json';
      const address = element.getAttribute('src');
      if (data) JSON.parse(element.textContent ?? '');
      else if (address === null || !own(address)) found.push(`script ${element.textContent}`);
    }
    if (name === 'meta' && element.getAttribute('http-equiv') === 'refresh') {
      const target = /url=(.*)$/i.exec(element.getAttribute('content') ?? '')?.[1] ?? '';
      if (!own(target)) found.push(`refresh ${target}`);
    }
    for (const { name: key, value } of element.attributes) {
      // The chart library sets the size of its own drawing.
      const drawing = key === 'style' && name === 'canvas';
      if (/^on/i.test(key) || key === 'srcdoc' || (key === 'style' && !drawing))
        found.push(`${name} ${key}`);
      if (/^(?:href|xlink:href|action|formaction|src|data|poster|ping)$/i.test(key)) {
        const { protocol } = new URL(value, location.href);
        if (!schemes.includes(protocol)) found.push(`${name} ${key}=${value.slice(0, 80)}`);
      }
    }
  }
  return found;
}

/** Elements whose box or words reach out of the page at the right, and that nothing lets scroll or clip. */
function outOfBox(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const page =
    scrollWidth > clientWidth ? [`the page, by ${scrollWidth - clientWidth} pixels`] : [];
  const words = document.createRange();
  const elements = [...document.querySelectorAll('main *')].filter((element) => {
    if (element.closest('svg')) return false;
    const box = element.getBoundingClientRect();
    let right = box.right;
    for (const node of element.childNodes) {
      // Full-width blanks at the end of a line hang over the edge, unseen; the page is not the wider for them.
      if (node.nodeType !== Node.TEXT_NODE || /\u3000{20}/.test(node.nodeValue ?? '')) continue;
      words.selectNodeContents(node);
      right = Math.max(right, words.getBoundingClientRect().right);
    }
    if (box.width === 0 || right <= clientWidth + 1) return false;
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(around).overflowX)) return false;
    }
    return true;
  });
  return [
    ...page,
    ...elements.map(({ localName, className }) => `${localName}.${className}`).slice(0, 3),
  ];
}

/** Opens every page once; one line for each thing that should not have happened. */
async function happenings(page: Page, look: () => string[]): Promise<string[]> {
  const seen: string[] = [];
  let path = '';
  const origin = new URL(site.url).origin;
  page.on('dialog', async (dialog) => {
    seen.push(`${path}: dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`${path}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`${path}: ${error.message}`));
  page.on('popup', () => seen.push(`${path}: popup`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) seen.push(`${path}: ${url}`);
    else if (/alert|onerror|evil/.test(url)) seen.push(`${path}: asked for ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${path}: ${response.status()} ${response.url()}`);
  });
  for (const { path: next } of sitePages(site)) {
    path = next;
    // The paper has a width of its own; tests/site/official-paper.test.ts looks at it.
    if (look === outOfBox && path.startsWith('print/')) continue;
    await page.goto(new URL(path, site.url).href);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    seen.push(...(await page.evaluate(look)).map((each) => `${path}: ${each}`));
    if (new URL(page.url()).origin !== origin) seen.push(`${path}: left for ${page.url()}`);
  }
  await page.context().close();
  return seen;
}

describe('害をなそうとする文のある計画も、文として載るだけ', () => {
  it('動くものも、ほかへ導くものも、ページに現れない', async () => {
    expect(await happenings(await open({ viewport: SCREENS.desktop }), unsafeParts)).toEqual([]);
  }, 600_000);

  it('どの文も、狭い画面の枠に収まる', async () => {
    expect(await happenings(await open({ viewport: SCREENS.phone }), outOfBox)).toEqual([]);
  }, 600_000);

  it('見つけるはずのものを、見つける', async () => {
    const page = await open({ viewport: SCREENS.phone });
    await page.goto(new URL('about/', site.url).href);
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = `<a href="java&Tab;script:alert(1)">あ</a><b onclick="x">い</b>
        <iframe src="https://evil.example/"></iframe><pre>${'う'.repeat(200)}</pre>`;
    });
    const found = (await page.evaluate(unsafeParts)).join('\n');
    expect(found).toContain('a href=');
    expect(found).toContain('b onclick');
    expect(found).toContain('iframe https://evil.example/');
    expect(await page.evaluate(outOfBox)).not.toEqual([]);
    await page.context().close();
  });

  it('書いたとおりの文が見える', async () => {
    const page = await open();
    await page.goto(new URL('voices/', site.url).href);
    const text = await page.locator('main').innerText();
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(text).toContain('{alert(1)} と {...globalThis}');
    await page.context().close();
  });

  it('探しても、見つけた文は文のまま', async () => {
    const page = await open();
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    for (const query of ['alert(1)', '<script>', '"><img src=x onerror=alert(1)>', '__proto__']) {
      await page.goto(new URL(`search/?q=${encodeURIComponent(query)}`, site.url).href);
      await page.locator('#search-found[aria-busy="false"]').waitFor({ state: 'attached' });
      expect(await page.locator('#search-results :is(script, img, [onerror])').count()).toBe(0);
    }
    expect(dialogs).toEqual([]);
    await page.context().close();
  });
});

describe('データやフィードも、形を保つ', () => {
  const files = (pattern: string) => globSync(pattern, { cwd: ROOT });
  const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

  it('JSON はどれも読める', () => {
    const all = files('**/*.json');
    expect(all.length).toBeGreaterThan(3);
    for (const file of all) expect(() => JSON.parse(read(file)), file).not.toThrow();
  });

  it('フィード、サイトマップ、SVG は、どれも正しい XML で、動くものがない', () => {
    const all = [...files('**/*.xml'), ...files('**/*.svg')];
    expect(all.length).toBeGreaterThan(3);
    for (const file of all) {
      const faults: string[] = [];
      const xml = new DOMParser({
        onError: (level, message) => faults.push(`${level} ${message}`),
      });
      const document = xml.parseFromString(read(file), 'text/xml');
      expect(faults, file).toEqual([]);
      expect(document.getElementsByTagName('script').length, file).toBe(0);
    }
  });

  it('CSV のどの欄も、表計算ソフトで式にならない', () => {
    const all = files('**/*.csv');
    expect(all.length).toBeGreaterThan(3);
    for (const file of all) {
      const { data, errors } = Papa.parse<string[]>(read(file).replace(/^\uFEFF/, ''), {
        skipEmptyLines: true,
      });
      expect(errors, file).toEqual([]);
      const width = data[0]?.length;
      for (const row of data) {
        expect(row.length, file).toBe(width);
        for (const cell of row) expect(cell, file).not.toMatch(/^(?:[=+@\t\r]|-(?![\d.]+$))/);
      }
    }
  });
});
