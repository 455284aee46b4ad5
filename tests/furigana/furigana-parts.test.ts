import { describe, expect, it } from 'vitest';
import { furiganaParts } from '../../src/furigana/furigana-parts.ts';

/** 湖南市(こなんし)の計画(けいかく): what the reader sees, the reading behind its word. */
function shown(text: string, readings: Record<string, string>): string {
  return furiganaParts(text, new Map(Object.entries(readings)))
    .map((part) => (part.reading === null ? part.text : `${part.text}(${part.reading})`))
    .join('');
}

describe('ふりがな', () => {
  it('一覧にある言葉にだけ付く', () => {
    expect(shown('湖南市の計画と進捗', { 湖南市: 'こなんし', 計画: 'けいかく' })).toBe(
      '湖南市(こなんし)の計画(けいかく)と進捗',
    );
  });

  it('元の文は一文字も変わらない', () => {
    const text = '令和4年度（2022年度）の「取り組み」は、𠮷田さんと市民のNPO*が… \n 市民';
    const readings = new Map([
      ['市民', 'しみん'],
      ['取り組み', 'とりくみ'],
    ]);
    const parts = furiganaParts(text, readings);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.every((part) => part.text !== '')).toBe(true);
  });

  it('長い言葉の中では、短い言葉の読みは使われない', () => {
    const readings = { 人: 'ひと', 人権: 'じんけん', 人権擁護課: 'じんけんようごか', 課: 'か' };
    expect(shown('人権擁護課の人', readings)).toBe('人権擁護課(じんけんようごか)の人(ひと)');
  });

  it('短い言葉が先に始まっていても、長い言葉が勝つ', () => {
    expect(shown('今年度末まで', { 今年: 'ことし', 年度末: 'ねんどまつ' })).toBe(
      '今年度末(ねんどまつ)まで',
    );
  });

  it('一文字の言葉は、一覧にない熟語の一部には付かない', () => {
    const readings = { 市: 'し', 内: 'ない', 湖南市: 'こなんし' };
    expect(shown('市場と市と市内と湖南市内', readings)).toBe(
      '市場と市(し)と市内と湖南市(こなんし)内(ない)',
    );
  });

  it('送りがなの上には付かない', () => {
    const readings = { 取り組み: 'とりくみ', お知らせ: 'おしらせ', 進める: 'すすめる' };
    expect(shown('取り組みを進めるお知らせ', readings)).toBe(
      '取(と)り組(く)みを進(すす)めるお知(し)らせ',
    );
  });

  it('片仮名の混じる言葉では、漢字の上にだけ付く', () => {
    expect(shown('共生サミット', { 共生サミット: 'きょうせいさみっと' })).toBe(
      '共生(きょうせい)サミット',
    );
  });

  it('一覧が空なら、文はそのまま', () => {
    expect(shown('湖南市', {})).toBe('湖南市');
    expect(furiganaParts('', new Map())).toEqual([]);
  });
});
