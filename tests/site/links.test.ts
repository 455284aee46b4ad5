import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './setup/built-sites.ts';
import { allPages, type SitePage } from './setup/site-pages.ts';

describe.each(inject('sites'))('$name の計画', (site) => {
  const pages = new Map(allPages(site).map((page) => [page.path, page]));

  it('サイトの中のリンクは、ページも見出しも、すべて行き先がある', () => {
    const dead = [...pages.values()].flatMap((page) =>
      internalLinks(page, site)
        .filter((target) => !leadsSomewhere(target, site, pages))
        .map((target) => `${page.path} → ${target.pathname}${target.hash}`),
    );
    expect(dead).toEqual([]);
  });

  it('どのページの id も一度しか使われていない', () => {
    const repeated = [...pages.values()].flatMap((page) => {
      const ids = idsOf(page);
      return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
        (id) => `${page.path}#${id}`,
      );
    });
    expect(repeated).toEqual([]);
  });

  it('リンクは公開先の途中の住所から始まる', () => {
    const outside = [...pages.values()].flatMap((page) =>
      internalLinks(page, site)
        .filter((target) => !target.pathname.startsWith(site.base))
        .map((target) => `${page.path} → ${target.pathname}`),
    );
    expect(outside).toEqual([]);
  });
});

function internalLinks(page: SitePage, site: BuiltSite): URL[] {
  const $ = load(page.html);
  const here = new URL(page.path, site.url);
  return $('a[href], link[href]:not([rel=canonical]), img[src], script[src]')
    .map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
    .get()
    .map((address) => new URL(address, here))
    .filter((target) => target.origin === here.origin);
}

function leadsSomewhere(target: URL, site: BuiltSite, pages: Map<string, SitePage>): boolean {
  const path = decodeURIComponent(target.pathname.slice(site.base.length));
  const page = pages.get(path);
  if (!page) return path !== '' && !path.endsWith('/') && existsSync(join(site.root, path));
  return target.hash === '' || idsOf(page).includes(decodeURIComponent(target.hash.slice(1)));
}

const ids = new WeakMap<SitePage, string[]>();

function idsOf(page: SitePage): string[] {
  const known = ids.get(page);
  if (known) return known;
  const $ = load(page.html);
  const found = $('[id]')
    .map((_, element) => $(element).attr('id'))
    .get();
  ids.set(page, found);
  return found;
}
