import { describe, expect, it } from 'vitest';
import { changedPassage, opening } from '../../src/changes/changed-passage.ts';

describe('文章の変わったところ', () => {
  it('変わらない文は載せない', () => {
    const pieces = changedPassage('一つめ。古い文です。三つめ。', '一つめ。新しい文です。三つめ。');
    expect(pieces.map(({ text }) => text).join('')).not.toContain('つめ');
  });

  it('長い文は、変わったところの前後だけを残す', () => {
    const long = 'あ'.repeat(60);
    expect(changedPassage(`${long}三人${long}`, `${long}四人${long}`)).toEqual([
      { kind: 'same', text: `…${'あ'.repeat(12)}` },
      { kind: 'removed', text: '三' },
      { kind: 'added', text: '四' },
      { kind: 'same', text: `人${'あ'.repeat(11)}…` },
    ]);
  });

  it('ほとんど書き換えられた文は、前と後を続けて示す', () => {
    expect(changedPassage('講座を開いた。', '図書館が新しくできました。')).toEqual([
      { kind: 'removed', text: '講座を開いた。' },
      { kind: 'added', text: '図書館が新しくできました。' },
    ]);
  });

  it('書き足しただけなら、足した文だけを示す', () => {
    expect(changedPassage('一つめ。', '一つめ。\n二つめ。')).toEqual([
      { kind: 'added', text: '二つめ。' },
    ]);
  });

  it('冒頭は、文字の数で切る', () => {
    expect(opening('𠮷野家\n丼', 4)).toBe('𠮷野家…');
  });
});
