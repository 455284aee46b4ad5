import { describe, expect, it } from 'vitest';
import { normalised, normaliseText } from '../../src/vocabulary/normalise-text.ts';

describe('what the search does not tell apart', () => {
  it.each([
    ['width', 'ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞ', 'マイナンバーカード'],
    ['width of letters and digits', 'ＮＰＯ１２', 'NPO12'],
    ['case', 'Npo', 'nPO'],
    ['hiragana and katakana', 'ボランティア', 'ぼらんてぃあ'],
    ['white space', '外国人 相談\n窓口', '外国人相談窓口'],
    ['characters without width', '外\u200b国\u00ad人\ufe0f', '外国人'],
    ['a voiced mark of its own and one that is part of the kana', 'か\u3099', 'が'],
    ['dashes', '1–5—1', '1-5-1'],
    ['waves', '9〜17時', '9～17時'],
    ['the mark of a glossary term', 'NPO*', 'NPO'],
    ['forms of a kanji in names', '髙﨑𠮷ヶ丘', '高崎吉ケ丘'],
  ])('%s', (_, one, other) => {
    expect(normalised(one)).toBe(normalised(other));
  });

  it.each([
    ['the long vowel mark and a dash', 'カード', 'カ-ド'],
    ['small and large kana', 'っ', 'つ'],
    ['voiced and unvoiced', 'が', 'か'],
    ['different kanji of the same reading', '障害', '障がい'],
  ])('but it does tell apart %s', (_, one, other) => {
    expect(normalised(one)).not.toBe(normalised(other));
  });
});

it('tells where each character stood before', () => {
  const text = 'Ａ ｶﾞ𠮷㌔';
  const { characters, starts, ends } = normaliseText(text);
  expect(characters).toEqual(['a', 'が', '吉', 'き', 'ろ']);
  expect(characters.map((_, i) => text.slice(starts[i], ends[i]))).toEqual([
    'Ａ',
    'ｶﾞ',
    '𠮷',
    '㌔',
    '㌔',
  ]);
});
