import { describe, expect, it } from 'vitest';
import { pageBlocks } from '../../scripts/search-index/page-blocks.ts';

const texts = (html: string) =>
  (pageBlocks(`<main data-place="measure/1-1-1">${html}</main>`).get('measure/1-1-1') ?? []).map(
    ({ text }) => text,
  );

describe('the texts of a page', () => {
  it('end where a block ends, and not where markup begins', () => {
    expect(texts('<p>マイナンバー<b>カー</b>ド</p><p>普及</p>')).toEqual([
      'マイナンバーカード',
      '普及',
    ]);
    expect(texts('<ul><li>通訳</li><li>翻訳</li></ul>')).toEqual(['通訳', '翻訳']);
    expect(texts('窓口<br>設置')).toEqual(['窓口', '設置']);
  });

  it('leave out what nobody reads there', () => {
    expect(
      texts(
        '<h2>取組</h2><script>a</script><span class="visually-hidden">b</span><a class="x not-printed">c</a><span aria-hidden="true">d</span><div data-unsearched>e<p>f</p></div><button>g</button>',
      ),
    ).toEqual(['取組']);
  });

  it('do not join what stood on both sides of something left out', () => {
    expect(texts('総務課<span aria-hidden="true">・</span>防災課')).toEqual(['総務課', '防災課']);
  });

  it('read ruby without its readings', () => {
    expect(
      texts('<ruby>湖<rp>(</rp><rt>こ</rt><rp>)</rp></ruby><ruby>南<rt>なん</rt></ruby>市'),
    ).toEqual(['湖南市']);
  });

  it('know the heading above them', () => {
    expect(
      pageBlocks(
        '<div data-place="page/about">前<h2 id="who">作る人</h2><p>市</p></div><p>外</p><div data-place="page/about"><p>後</p></div>',
      ).get('page/about'),
    ).toEqual([
      { text: '前', anchor: null },
      { text: '作る人', anchor: 'who' },
      { text: '市', anchor: 'who' },
      { text: '後', anchor: 'who' },
    ]);
  });

  it('belong to the innermost place', () => {
    const places = pageBlocks(
      '<section data-place="a/1">上<table><tr data-place="b/2"><td>行</td></tr></table>下</section>',
    );
    expect(places.get('a/1')?.map(({ text }) => text)).toEqual(['上', '下']);
    expect(places.get('b/2')?.map(({ text }) => text)).toEqual(['行']);
  });
});
