import { describe, expect, it } from 'vitest';
import { proseRenderer } from '../../src/text/prose-renderer.ts';

const { html } = proseRenderer(new Map(), '/');

describe('文の中にそのまま書いた住所', () => {
  it('日本語が続くところで終わる', () => {
    expect(html('詳しくは https://www.example.jp/a、または窓口へ。')).toBe(
      '<p>詳しくは <a href="https://www.example.jp/a">https://www.example.jp/a</a>、または窓口へ。</p>',
    );
  });
  it('後に空白があれば、そのまま', () => {
    expect(html('https://www.example.jp/a を見る')).toContain(
      '<a href="https://www.example.jp/a">https://www.example.jp/a</a> を見る',
    );
  });
  it('[…](…) で書いたリンクは変えない', () => {
    expect(html('[見る、知る](https://www.example.jp/)')).toContain('>見る、知る</a>');
  });
});

describe('範囲を示す「~」', () => {
  it('打ち消し線にならない', () => {
    expect(html('9~17時、10~12時')).toBe('<p>9~17時、10~12時</p>');
  });
});
