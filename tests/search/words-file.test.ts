import { describe, expect, it } from 'vitest';
import type { WordReading } from '../../src/search/index-format.ts';
import { packedWords, unpackedWords } from '../../src/search/words-file.ts';

describe('the file of the words', () => {
  it('gives back every word with its reading, whatever kana it has', () => {
    const words: WordReading[] = [
      ['相談', 'そうだん'],
      ['マイナンバーカード', 'まいなんばーかーど'],
      ['ヴァイオリン教室', 'ゔぁいおりんきょうしつ'],
      ['一ヶ所', 'いっかしょ'],
      ['DX', 'dx'],
      ['府中', 'ふちゅう'],
      ['府中', 'こう'],
    ];
    expect(unpackedWords(packedWords(words))).toHaveLength(words.length);
    expect(unpackedWords(packedWords(words))).toEqual(expect.arrayContaining(words));
    expect(unpackedWords(packedWords([]))).toEqual([]);
  });

  it('keeps the most frequent words before the others, and of one reading the most frequent first', () => {
    const rare = Array.from({ length: 300 }, (_, i): WordReading => [`稀${i}`, 'まれ']);
    const words = unpackedWords(packedWords([['市民', 'しみん'], ...rare, ['会', 'あい']]));
    const at = (wanted: string) => words.findIndex(([word]) => word === wanted);
    expect(at('市民')).toBeLessThan(at('会'));
    expect(at('稀70')).toBeLessThan(at('稀71'));
  });
});
