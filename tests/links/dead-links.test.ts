import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SinceLastBuild } from '../../scripts/kept-pages/kept-pages.ts';
import { deadLinks } from '../../scripts/links/dead-links.ts';
import { deadLinksText } from '../../scripts/links/dead-links-text.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'keikaku-links-'));
  page('index.html', '<p id="top">ホーム</p>');
  page('measures/1-1-1/index.html', '<h2 id="1-1-1.1">取組</h2><h2 id="用語">用語</h2>');
  page('data/rows.csv', '');
});
afterEach(() => rmSync(site, { recursive: true }));

function page(file: string, body: string): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), body);
}

function dead(body: string, base = '/keikaku/', siteUrl: URL | null = null) {
  page('about/index.html', body);
  return deadLinks(site, base, siteUrl).map(({ page, link, reason }) => [page, link, reason]);
}

describe('作ったサイトのリンク', () => {
  it.each([
    '<a href="/keikaku/measures/1-1-1/#1-1-1.1">',
    '<a href="/keikaku/measures/1-1-1/#%E7%94%A8%E8%AA%9E">',
    '<a href="/keikaku/measures/1-1-1/#用語">',
    '<a href="../measures/1-1-1/?q=1">',
    '<a href="#here"><b id=here>',
    '<a href="/keikaku/data/rows.csv">',
    '<a href="/keikaku/?a=1&amp;b=2#top">',
    '<a href="https://example.jp/nothing/">',
    '<a href="mailto:a@example.jp"><a href="tel:0748-71-2311">',
    '<p>&lt;a href="/keikaku/nothing/"&gt; と書きます</p>',
    '<!-- <a href="/keikaku/nothing/"> -->',
    '<script type="application/json">{"html": "<a href=\'/keikaku/nothing/\'>"}</script>',
    '<p title="<a href=\'/keikaku/nothing/\'>">',
    '<link rel="canonical" href="/keikaku/nothing/">',
  ])('行き先があれば、または外のサイトなら、何も言わない: %s', (body) => {
    expect(dead(body)).toEqual([]);
  });

  it.each([
    ['<a class="x" href="/keikaku/nothing/">', '/keikaku/nothing/', 'no-page'],
    ['<A HREF=/keikaku/nothing/>', '/keikaku/nothing/', 'no-page'],
    ["<a title='>' href='/keikaku/nothing/'>", '/keikaku/nothing/', 'no-page'],
    ['<a href="/keikaku/measures/1-1-1">', '/keikaku/measures/1-1-1', 'no-page'],
    ['<a href="/keikaku/measures/1-1-1/#9">', '/keikaku/measures/1-1-1/#9', 'no-place'],
    ['<a href="#nothing">', '#nothing', 'no-place'],
    ['<img src="/keikaku/x.png">', '/keikaku/x.png', 'no-page'],
    ['<source srcset="/keikaku/data/rows.csv 1x, /keikaku/b.png 2x">', '/keikaku/b.png', 'no-page'],
    ['<script src="/keikaku/x.js"></script>', '/keikaku/x.js', 'no-page'],
    ['<form action="/keikaku/serch/">', '/keikaku/serch/', 'no-page'],
    ['<meta http-equiv="refresh" content="0; url=/keikaku/x/">', '/keikaku/x/', 'no-page'],
    ['<a href="/measures/1-1-1/">', '/measures/1-1-1/', 'outside'],
    ['<a href="https://[">', 'https://[', 'unreadable'],
    ['<a href="/keikaku/%E7">', '/keikaku/%E7', 'unreadable'],
  ])('行き先がなければ、ページとリンクを挙げる: %s', (body, link, reason) => {
    expect(dead(body)).toEqual([['/about/', link, reason]]);
  });

  it('サイトのアドレスから書いたリンクも、サイトの中のリンクとして調べる', () => {
    const body =
      '<a href="https://city.example.jp/keikaku/x/"><meta property="og:image" content="https://city.example.jp/keikaku/y.png"><a href="https://city.example.jp/">';
    expect(dead(body)).toEqual([]);
    expect(dead(body, '/keikaku/', new URL('https://city.example.jp/keikaku/'))).toEqual([
      ['/about/', 'https://city.example.jp/keikaku/x/', 'no-page'],
      ['/about/', 'https://city.example.jp/keikaku/y.png', 'no-page'],
    ]);
  });

  it('404.html の中のリンクも調べる', () => {
    page('404.html', '<a href="/nothing/">');
    expect(deadLinks(site, '/')).toEqual([
      { page: '/404.html', link: '/nothing/', reason: 'no-page' },
    ]);
  });

  describe('前の作成に行き先のないリンクがなかったサイト', () => {
    const BEFORE = '<p id="old"></p>';
    const since = (same: readonly string[], files: readonly string[]): SinceLastBuild => ({
      isSame: (file) => same.includes(file),
      before: (file) => (file === 'b/index.html' ? BEFORE : null),
      files,
    });
    const found = (known: SinceLastBuild) =>
      deadLinks(site, '/', null, known).map(({ page, link }) => [page, link]);
    beforeEach(() => {
      page('a/index.html', '<a href="/b/#old">');
      page('b/index.html', BEFORE);
    });

    it('では、変わったページのリンクを調べる', () => {
      page('b/index.html', `${BEFORE}<a href="/nothing/"><a href="#new"><b id="new">`);
      const files = ['a/index.html', 'b/index.html', 'index.html'];
      expect(found(since(['a/index.html', 'index.html'], files))).toEqual([['/b/', '/nothing/']]);
    });

    it('でも、変わったページから場所がなくなれば、そこへのリンクをすべてのページから探す', () => {
      page('b/index.html', '<p id="new"></p>');
      const files = ['a/index.html', 'b/index.html'];
      expect(found(since(['a/index.html'], files))).toEqual([['/a/', '/b/#old']]);
    });

    it('でも、ページやファイルがなくなれば、それへのリンクをすべてのページから探す', () => {
      rmSync(join(site, 'b'), { recursive: true });
      expect(found(since(['a/index.html'], ['a/index.html', 'b/index.html']))).toEqual([
        ['/a/', '/b/#old'],
      ]);
    });

    it('でも、前のページが分からなければ、すべてのページを調べる', () => {
      page('c/index.html', '<p id="here"></p>');
      page('a/index.html', '<a href="/c/#gone">');
      expect(found(since(['a/index.html'], ['a/index.html', 'c/index.html']))).toEqual([
        ['/a/', '/c/#gone'],
      ]);
    });
  });

  it('日本語で、ページとリンクを一行ずつ示し、多ければ残りの数を言う', () => {
    const one = { page: '/about/', link: '#x', reason: 'no-place' } as const;
    expect(deadLinksText([one])).toBe(
      '行き先のないリンクが 1 件あります。\n  /about/ のリンク「#x」: 行き先のページに、その場所がありません。',
    );
    expect(deadLinksText(Array(35).fill(one))).toMatch(/35 件あります。[\s\S]+\n {2}ほか 5 件$/);
  });
});
