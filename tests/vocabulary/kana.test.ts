import { describe, expect, it } from 'vitest';
import { firstNotKana, toHiragana } from '../../src/vocabulary/kana.ts';
import { normalised } from '../../src/vocabulary/normalise-text.ts';

describe('かな', () => {
  it('片仮名だけを平仮名にする', () => {
    expect(toHiragana('マイナカード、ヴ、ヶ、ヽヾ、漢字Aあ')).toBe(
      'まいなかーど、ゔ、ゖ、ゝゞ、漢字Aあ',
    );
  });

  it('かなでない最初の文字を示す', () => {
    expect(firstNotKana('こなん')).toBeNull();
    expect(firstNotKana('コナンー')).toBeNull();
    expect(firstNotKana('こ𠮷')).toBe('𠮷');
  });

  it('検索で区別しない違いをなくす', () => {
    expect(normalised('Ｗｅｂ サイト')).toBe(normalised('webさいと'));
    expect(normalised('障がい者')).not.toBe(normalised('障害者'));
  });
});
