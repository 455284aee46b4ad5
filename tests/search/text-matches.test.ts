import { describe, expect, it } from 'vitest';
import { hitExcerpt, markedPieces } from '../../src/search/hit-excerpt.ts';
import { textMatches } from '../../src/search/text-matches.ts';

const marked = (text: string, ...words: string[]) =>
  textMatches(text, words).map(({ start, end }) => text.slice(start, end));

describe('marks', () => {
  it('stand where the word stands, as it is written there', () => {
    expect(marked('ﾎﾞﾗﾝﾃｨｱとＮＰＯ*の連携', 'ボランティア', 'npo')).toEqual(['ﾎﾞﾗﾝﾃｨｱ', 'ＮＰＯ']);
  });

  it('include white space within a word and none around it', () => {
    expect(marked('外国 人 相談', '外国人')).toEqual(['外国 人']);
  });

  it('join where words overlap or touch', () => {
    expect(marked('外国人相談窓口', '外国人', '人相', '相談')).toEqual(['外国人相談']);
  });

  it('are found again and again', () => {
    expect(marked('ああああ', 'ああ')).toEqual(['ああああ']);
    expect(marked('相談、相談', '相談')).toEqual(['相談', '相談']);
  });

  it('mark nothing for a word without characters', () => {
    expect(marked('相談', '', ' ')).toEqual([]);
  });
});

describe('the excerpt of a result', () => {
  const blocks = [
    { text: '1. 相談窓口の周知', anchor: null },
    {
      text: `${'あ'.repeat(200)}。外国人の相談窓口を設けました。${'い'.repeat(200)}`,
      anchor: 'issues',
    },
  ];
  const text = (words: string[], title = '相談窓口の周知') =>
    hitExcerpt(blocks, words, title)
      ?.pieces.map((piece) => (piece.marked ? `【${piece.text}】` : piece.text))
      .join('');

  it('is the sentence with the hit, and not the title again', () => {
    expect(text(['相談'])).toMatch(/^…外国人の【相談】窓口を設けました。い+…$/);
    expect(hitExcerpt(blocks, ['相談'], '相談窓口の周知')?.anchor).toBe('issues');
  });

  it('is the title where nothing else holds the word', () => {
    expect(text(['周知'])).toBe('1. 相談窓口の【周知】');
  });

  it('is nothing where no block holds any word', () => {
    expect(text(['水族館'])).toBeUndefined();
  });

  it('never cuts a character in two', () => {
    const pieces = hitExcerpt(
      [{ text: `${'𠮷'.repeat(60)}相談${'𠮷'.repeat(60)}`, anchor: null }],
      ['相談'],
      '',
    );
    expect(pieces?.pieces.map((piece) => piece.text).join('')).not.toMatch(
      /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/,
    );
  });

  it('gives back the whole of a title', () => {
    expect(
      markedPieces('相談窓口', ['窓'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe('相談窓口');
  });
});
