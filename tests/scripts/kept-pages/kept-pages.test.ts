import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

// Where it is kept is decided once, when the modules are loaded.
const folder = vi.hoisted(() => {
  const made = `${process.env.TMPDIR ?? '/tmp'}/keikaku-kept-pages-${process.pid}`;
  process.env.KEIKAKU_CACHE = `${made}/cache`;
  return made;
});

import { KeptPages } from '../../../scripts/kept-pages/kept-pages.ts';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A made-up site: what each page shows, by the names of what it reads. */
type Pages = Record<string, readonly string[]>;
interface Build {
  values: Record<string, string>;
  pages: Pages;
  allElse?: string;
  asset?: string;
  /** read while it is found out which pages there are */
  readByAll?: string[];
  /** what is made from each page afterwards */
  others?: boolean;
  isGood?: boolean;
}

let id: string;
let site: string;
beforeEach(() => {
  mkdirSync(folder, { recursive: true });
  site = mkdtempSync(join(folder, 'site-'));
  id = site.slice(-6);
});

const HOME = ['grades of 1', 'grades of 2'];
const PAGES: Pages = { 'index.html': HOME, 'a/index.html': ['texts of 1'], 'b/index.html': [] };
const VALUES = { 'texts of 1': '文', 'grades of 1': 'A', 'grades of 2': 'B' };

/** Builds as the site does; says which pages it made, and checks that each shows what it should. */
function build({ values, pages, allElse = '', asset = 'a.js', ...more }: Build) {
  rmSync(site, { recursive: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  const kept = new KeptPages({ id, programs: '', allElse, values: new Map() });
  for (const [name, value] of Object.entries(values)) kept.found(name, value);
  write(`_astro/${asset}`, '');
  kept.startPaths();
  for (const name of more.readByAll ?? []) kept.read(name);
  const made = kept.takeOver(site, new Set(Object.keys(pages)));
  const text = (page: string) =>
    JSON.stringify([page, allElse, asset, pages[page]?.map((name) => values[name])]);
  for (const page of made) {
    kept.startPage(page);
    for (const name of pages[page] ?? []) kept.read(name);
    write(page, text(page));
  }
  kept.endPages(site);
  const since = kept.sinceLastBuild();
  // To be asked during the build: afterwards it is gone.
  const before = new Map(Object.keys(pages).map((page) => [page, since?.before(page)]));
  const others: string[] = [];
  if (more.others)
    for (const page of Object.keys(pages))
      kept.takeOrMake(site, `en/${page}`, kept.hashOf(page), () => {
        write(`en/${page}`, `translated ${text(page)}`);
        others.push(`en/${page}`);
      });
  for (const page of Object.keys(pages)) {
    if (more.readByAll) continue;
    expect(readFileSync(join(site, page), 'utf8')).toBe(text(page));
    if (more.others)
      expect(readFileSync(join(site, `en/${page}`), 'utf8')).toBe(`translated ${text(page)}`);
  }
  if (more.isGood !== false) kept.keep(site);
  return { made: [...made].sort(), others: others.sort(), since, before };
}

describe('the pages that a build takes over from the one before', () => {
  it('are all where nothing has changed, also two builds later', () => {
    expect(build({ values: VALUES, pages: PAGES }).made).toHaveLength(3);
    expect(build({ values: VALUES, pages: PAGES }).made).toEqual([]);
    expect(build({ values: VALUES, pages: PAGES }).made).toEqual([]);
  });

  it('are those that have not read what has changed', () => {
    build({ values: VALUES, pages: PAGES });
    const edited = build({ values: { ...VALUES, 'texts of 1': '新しい文' }, pages: PAGES });
    expect(edited.made).toEqual(['a/index.html']);
    const graded = build({
      values: { ...VALUES, 'texts of 1': '新しい文', 'grades of 2': 'C' },
      pages: PAGES,
    });
    expect(graded.made).toEqual(['index.html']);
  });

  it('are none of those that read what was there before and is there no more, or the other way', () => {
    build({ values: VALUES, pages: PAGES });
    const { 'texts of 1': _, ...without } = VALUES;
    expect(build({ values: without, pages: PAGES }).made).toEqual(['a/index.html']);
    expect(build({ values: without, pages: PAGES }).made).toEqual([]);
    expect(build({ values: VALUES, pages: PAGES }).made).toEqual(['a/index.html']);
  });

  it.each([
    ['something else of the plan', { allElse: 'new' }],
    ['a script or a style', { asset: 'b.js' }],
  ])('are none where %s has changed', (_, change) => {
    build({ values: VALUES, pages: PAGES });
    const { made, since } = build({ values: VALUES, pages: PAGES, ...change });
    expect(made).toHaveLength(3);
    expect(since).toBeNull();
  });

  it('are none where what was read to find out which pages there are has changed', () => {
    const readByAll = ['texts of 1'];
    build({ values: VALUES, pages: PAGES, readByAll });
    expect(build({ values: VALUES, pages: PAGES, readByAll }).made).toEqual([]);
    const values = { ...VALUES, 'texts of 1': '新しい文' };
    expect(build({ values, pages: PAGES, readByAll }).made).toHaveLength(3);
  });

  it('are those of the last good build: what a refused one made does not count', () => {
    build({ values: VALUES, pages: PAGES });
    const values = { ...VALUES, 'texts of 1': '新しい文' };
    build({ values, pages: PAGES, isGood: false });
    expect(build({ values, pages: PAGES }).made).toEqual(['a/index.html']);
    expect(build({ values: VALUES, pages: PAGES }).made).toEqual(['a/index.html']);
  });

  it('are made anew where somebody has written into the published page', () => {
    build({ values: VALUES, pages: PAGES });
    writeFileSync(join(site, 'b/index.html'), '書きかえた');
    expect(build({ values: VALUES, pages: PAGES }).made).toEqual(['b/index.html']);
  });

  it('do not come back where the site has them no more; a new one is made', () => {
    build({ values: VALUES, pages: PAGES });
    const { 'b/index.html': _, ...fewer } = PAGES;
    const pages = { ...fewer, 'c/index.html': [] };
    expect(build({ values: VALUES, pages }).made).toEqual(['c/index.html']);
    expect(existsSync(join(site, 'b/index.html'))).toBe(false);
  });

  it('bring along what is made from them', () => {
    build({ values: VALUES, pages: PAGES, others: true });
    const values = { ...VALUES, 'texts of 1': '新しい文' };
    expect(build({ values, pages: PAGES, others: true }).others).toEqual(['en/a/index.html']);
    expect(build({ values, pages: PAGES, others: true }).others).toEqual([]);
  });

  it('are named to those who look at the site afterwards, with what a page was', () => {
    build({ values: VALUES, pages: PAGES });
    const { since, before } = build({
      values: { ...VALUES, 'texts of 1': '新しい文' },
      pages: { ...PAGES, 'new/index.html': [] },
    });
    expect(since?.isSame('b/index.html')).toBe(true);
    expect(since?.isSame('a/index.html')).toBe(false);
    expect(since?.isSame('nothing/index.html')).toBe(false);
    expect(before.get('a/index.html')).toContain('["文"]');
    expect(before.get('new/index.html')).toBeNull();
    expect(since?.files).toContain('_astro/a.js');
  });
});
