import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { translatedPage } from '../../src/interface/translated-page.ts';
import { translator } from '../../src/interface/translator.ts';
import type { InterfaceLanguage } from '../../src/vocabulary/interface-language.ts';

const TEXTS = {
  課題: 'Challenges',
  '施策{i}': 'Measure {i}',
  '「{t}」の表': 'Table of “{t}”',
  検索: 'Search',
};

function page(
  body: string,
  language: InterfaceLanguage = 'en',
  texts: Record<string, string> = TEXTS,
) {
  const html = `<!DOCTYPE html><html lang="ja"><head><title>施策1-1-1</title><link rel="canonical" href="https://a.example/k/measures/1-1-1/"></head><body><main id="main">${body}</main></body></html>`;
  return load(
    translatedPage(html, '/measures/1-1-1/', {
      language,
      translate: translator(language, texts),
      base: '/k/',
      furigana: new Map([['市民', 'しみん']]),
      note: 'Note',
      texts: '/k/en/texts.json',
    }),
  );
}

describe('a page in another language', () => {
  it('says its language, its own address and what is translated', () => {
    const $ = page('<h2>課題</h2>');
    expect($('html').attr('lang')).toBe('en');
    expect($('title').text()).toBe('Measure 1-1-1');
    expect($('link[rel=canonical]').attr('href')).toBe('https://a.example/k/en/measures/1-1-1/');
    expect($('main > .translation-note').text()).toBe('Note');
    expect($('h2').text()).toBe('Challenges');
  });

  it('marks the words of the plan as Japanese, once for all that belongs together', () => {
    const $ = page('<h2>課題</h2><ul><li>道を直す</li><li>橋を直す</li></ul><p>「市民」の表</p>');
    expect($('ul').attr('lang')).toBe('ja');
    expect($('li').attr('lang')).toBeUndefined();
    expect($('p').last().html()).toContain('“<span lang="ja">市民</span>”');
    expect($('h2').attr('lang')).toBeUndefined();
  });

  it('leaves what staff wrote alone, even where it looks like the interface', () => {
    const $ = page('<div class="prose"><p>課題</p></div>');
    expect($('.prose p').text()).toBe('課題');
  });

  it('leads on within the language, and says where that is not possible', () => {
    const $ = page(
      '<a href="/k/policies/1-1/#x">課題</a><a href="/k/data/">検索</a><a href="/k/" hreflang="ja">検索</a><form action="/k/search/"></form>',
    );
    const links = $('main a')
      .map((_, a) => `${$(a).attr('href')} ${$(a).attr('hreflang')}`)
      .get();
    expect(links).toEqual(['/k/en/policies/1-1/#x undefined', '/k/data/ ja', '/k/ ja']);
    expect($('form').attr('action')).toBe('/k/en/search/');
  });

  it('hands on its own address, and keeps that of the original to cite', () => {
    const $ = page(
      '<details data-share="" data-1=""><div><p class="copied"><a data-1="" href="/k/measures/1-1-1/2022/#1-1-1.2">https://a.example/k/measures/1-1-1/2022/#1-1-1.2</a></p><p class="buttons"></p></div><p class="copied">市「計画」、<span>https://a.example/k/measures/1-1-1/2022/#1-1-1.2</span></p></details>',
    );
    const own = $('.copied a');
    expect(own.attr('href')).toBe('/k/en/measures/1-1-1/2022/#1-1-1.2');
    expect(own.text()).toBe('https://a.example/k/en/measures/1-1-1/2022/#1-1-1.2');
    expect(own.attr('hreflang')).toBeUndefined();
    const original = $('a[data-original]');
    expect(original.attr('href')).toBe('/k/measures/1-1-1/2022/#1-1-1.2');
    expect(original.attr('hreflang')).toBe('ja');
    // The button before it copies the page's own.
    expect(original.parent().prev().attr('class')).toBe('buttons');
    // The styles of the page know their elements by such an attribute.
    expect(original.attr('data-1')).toBe('');
    expect($('.copied span').text()).toBe('https://a.example/k/measures/1-1-1/2022/#1-1-1.2');
  });

  it('names its own address in words where the site does not know its own', () => {
    const $ = page(
      '<details data-share=""><p class="copied"><a href="/k/measures/1-1-1/" data-address>課題</a></p></details>',
    );
    expect($('.copied a').text()).toBe('Challenges');
    expect($('a[data-original]').attr('data-address')).toBeUndefined();
  });

  it('that has moved leads on within the language', () => {
    const $ = load(page('<meta http-equiv="refresh" content="0;url=/k/measures/1-1-2/">').html());
    expect($('meta[http-equiv]').attr('content')).toBe('0;url=/k/en/measures/1-1-2/');
  });

  it('opens the summary in its language and puts it first', () => {
    const $ = page(
      '<details class="summary-box" lang="ja" open><p>や</p></details><details class="summary-box" lang="en"><p>E</p></details>',
    );
    expect(
      $('.summary-box')
        .map((_, box) => $(box).attr('lang'))
        .get(),
    ).toEqual(['en', 'ja']);
    expect($('.summary-box[open]').attr('lang')).toBe('en');
  });
});

describe('やさしい日本語のページ', () => {
  it('には、案内の言葉にも計画の言葉にも読みが付き、写す文には付かない', () => {
    const $ = page(
      '<h2>課題</h2><p>市民の声</p><p class="copied">市民</p><option>課題</option>',
      'easy',
      { 課題: '課題（かだい）' },
    );
    expect($('h2 rt').text()).toBe('かだい');
    expect($('p rt').text()).toBe('しみん');
    expect($('.copied').html()).toBe('市民');
    expect($('option').text()).toBe('課題');
    expect($('[lang=ja]').length).toBe(1);
  });
});
