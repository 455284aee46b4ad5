import { describe, expect, it } from 'vitest';
import { glossaryMarks } from '../../src/text/glossary-marks.ts';
import { proseRenderer } from '../../src/text/prose-renderer.ts';

const glossary = glossaryMarks([
  { id: 'npo', term: 'NPO', variants: ['エヌピーオー'] },
  { id: 'application', term: 'アプリケーション', variants: ['アプリ'] },
]);
const { html, inlineHtml } = proseRenderer(glossary, '/keikaku/');

describe('文章', () => {
  it('段落と箇条書きになる', () => {
    expect(html('はじめに。\n\n- 一つ\n- 二つ')).toBe(
      '<p>はじめに。</p>\n<ul>\n<li>一つ</li>\n<li>二つ</li>\n</ul>',
    );
  });

  it('日本語に続く太字が太字になる', () => {
    expect(html('**「市民協働」**の推進')).toBe('<p><strong>「市民協働」</strong>の推進</p>');
  });

  it('途中の改行は、日本語の間ではつながり、英語の間では空白になる', () => {
    expect(html('住みやすい\nまち')).toBe('<p>住みやすいまち</p>');
    expect(html('With KONAN\nPlan')).toBe('<p>With KONAN\nPlan</p>');
  });

  it('HTMLのタグは消え、中の文字は残る', () => {
    expect(html('<b>太字</b>と<script>alert(1)</script>')).toBe('<p>太字とalert(1)</p>');
    expect(html('<img src=x onerror=alert(1)>')).toBe('');
  });

  it('javascript: のリンクは行き先を失う', () => {
    expect(html('[押す](javascript:alert(1))')).toBe('<p><a>押す</a></p>');
  });

  it('見出しは、ページの見出しより下になる', () => {
    expect(html('# 大見出し')).toBe('<h4>大見出し</h4>');
  });

  it('表の右寄せは style でなく class になる', () => {
    const table = html('| 区分 | 数 |\n| --- | ---: |\n| 新規 | 2 |');
    expect(table).toContain('<td class="align-right">2</td>');
    expect(table).not.toMatch(/style=|align="/);
  });

  it('表の見出しは、列の見出しだと分かる', () => {
    expect(html('| 区分 |\n| --- |\n| 新規 |')).toContain('<th scope="col">区分</th>');
  });
});

describe('サイトの中へのリンク', () => {
  it('/ で始まる行き先に、サイトの置き場所が付く', () => {
    expect(html('[政策](/policies/1-1/)')).toContain('href="/keikaku/policies/1-1/"');
  });

  it('ほかのサイト、メール、同じページの中はそのまま', () => {
    expect(html('[市](https://example.jp/)')).toContain('href="https://example.jp/"');
    expect(html('[市](//example.jp/)')).toContain('href="//example.jp/"');
    expect(html('[係](mailto:a@example.jp)')).toContain('href="mailto:a@example.jp"');
    expect(html('[下](#a)')).toContain('href="#a"');
  });
});

describe('用語の印 *', () => {
  const npo = '<a href="/keikaku/glossary/#npo" class="glossary-mark">NPO*</a>';

  it('用語にあれば、印も含めて用語へのリンクになる', () => {
    expect(html('地域では、NPO\\*、ボランティア組織')).toBe(
      `<p>地域では、${npo}、ボランティア組織</p>`,
    );
  });

  it('別表記でもリンクになる', () => {
    expect(html('エヌピーオー\\*など')).toContain('/glossary/#npo');
  });

  it('長い語を先に見る', () => {
    expect(inlineHtml('アプリケーション*を活用')).toContain('>アプリケーション*</a>を活用');
  });

  it('用語になければ、文字のまま残る', () => {
    expect(html('ICT\\*の活用')).toBe('<p>ICT*の活用</p>');
  });

  it('一つの文にいくつあってもよい', () => {
    expect(inlineHtml('NPO*とNPO*')).toBe(`${npo}と${npo}`);
  });
});

describe('名前など一行の文字', () => {
  it('Markdownとして読まない', () => {
    expect(inlineHtml('1. **計画** <b>')).toBe('1. **計画** &#x3C;b>');
  });
});
