import { describe, expect, it } from 'vitest';
import { readingsAsRuby } from '../../src/text/readings-as-ruby.ts';

describe('やさしい日本語の読み', () => {
  it('漢字のすぐ後ろのかっこの平仮名は、漢字の上の読みになる', () => {
    expect(readingsAsRuby('<p>計画（けいかく）です。</p>')).toBe(
      '<p><ruby>計画<rp>（</rp><rt>けいかく</rt><rp>）</rp></ruby>です。</p>',
    );
    expect(readingsAsRuby('人々（ひとびと）')).toContain('<ruby>人々<rp>');
  });

  it.each(['計画（2025）', '計画(けいかく)', 'まち（まち）', '計画 （けいかく）', '計画（PLAN）'])(
    'ほかのかっこはそのまま: %s',
    (text) => expect(readingsAsRuby(text)).toBe(text),
  );
});
