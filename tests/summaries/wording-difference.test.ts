import { describe, expect, it } from 'vitest';
import { wordingDifference } from '../../src/summaries/wording-difference.ts';

describe('原典と訂正の文字の違い', () => {
  it('置き換えた文字は、消した文字、加えた文字の順に並ぶ', () => {
    expect(wordingDifference('国際交流教会への支援', '国際交流協会への支援')).toEqual([
      { kind: 'same', text: '国際交流' },
      { kind: 'removed', text: '教' },
      { kind: 'added', text: '協' },
      { kind: 'same', text: '会への支援' },
    ]);
  });

  it('一つの文の中の離れた違いは、別々に示す', () => {
    const changed = wordingDifference('あおば村とあおば村役場', 'あおば町とあおば町役場').filter(
      ({ kind }) => kind !== 'same',
    );
    expect(changed.map(({ text }) => text)).toEqual(['村', '町', '村', '町']);
  });

  it('余った文字を消しただけなら、加えた文字はない', () => {
    expect(wordingDifference('青葉省町', '青葉町')).toEqual([
      { kind: 'same', text: '青葉' },
      { kind: 'removed', text: '省' },
      { kind: 'same', text: '町' },
    ]);
  });

  it('つなげると、もとの文字と直した文字に戻る', () => {
    const source = 'アプリになんいるため、𠮷田町で';
    const corrected = 'アプリになっているため𠮷野町でも';
    const pieces = wordingDifference(source, corrected);
    const joined = (without: string) =>
      pieces
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('');
    expect(joined('added')).toBe(source);
    expect(joined('removed')).toBe(corrected);
  });

  it('違いがなければ、そのまま一つ。どちらも空なら何もない', () => {
    expect(wordingDifference('同じ', '同じ')).toEqual([{ kind: 'same', text: '同じ' }]);
    expect(wordingDifference('', '')).toEqual([]);
  });
});
