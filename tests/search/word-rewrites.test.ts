import { describe, expect, it } from 'vitest';
import { wordReadings } from '../../scripts/search-index/word-readings.ts';
import { nearWords } from '../../src/search/near-words.ts';
import { spellingGroups } from '../../src/search/spelling-groups.ts';
import { wordBook, wordRewrites } from '../../src/search/word-rewrites.ts';

const PLAN = [
  '障がい者の相談窓口を周知する取組を進めます。',
  '取り組みとして、まちづくり協議会と連携する。',
  '湖南市のマイナンバーカードの普及。外国人市民。広報紙とホームページ。問い合わせ先。申込書。',
];
const READINGS = wordReadings(PLAN, [
  { word: '障がい', readings: ['しょうがい'] },
  { word: '湖南', readings: ['こなん'] },
]);
const BOOK = wordBook(READINGS, [
  { word: '広報誌', inPlan: ['広報紙'] },
  { word: 'マイナカード', inPlan: ['マイナンバーカード'] },
]);
const words = (typed: string) => wordRewrites(typed, BOOK).map(({ word }) => word);

describe('the words of the plan and their readings', () => {
  it('come from a morphological analyser', () => {
    expect(READINGS).toContainEqual(['相談', 'そうだん']);
    expect(READINGS).toContainEqual(['外国人', 'がいこくじん']);
    expect(READINGS).toContainEqual(['マイナンバーカード', 'まいなんばーかーど']);
  });

  it('are the editors’ where they say otherwise', () => {
    expect(READINGS).toContainEqual(['湖南', 'こなん']);
    expect(READINGS.filter(([word]) => word === '湖南')).toHaveLength(1);
  });

  it('tell which words the plan writes in several ways', () => {
    expect(spellingGroups(READINGS)).toEqual([['取組', '取り組み']]);
  });
});

describe('what else a typed word may be', () => {
  it.each([
    ['そうだん', '相談'],
    ['しょうがいしゃ', '障がい者'],
    ['そうだんまどぐち', '相談窓口'],
    ['しょうがい者', '障がい者'],
    ['取組み', '取り組み'],
    ['取り組み', '取組'],
    ['問合せ', '問い合わせ'],
    ['申し込み書', '申込書'],
    ['広報誌', '広報紙'],
    ['ﾏｲﾅｶｰﾄﾞの普及', 'マイナンバーカードの普及'],
    ['ホームペ-ジ', 'ほーむぺーじ'],
    ['街ずくり', '街づくり'],
    ['ソフトウエア', 'ソフトウェア'],
    ['28493', '28,493'],
    ['28,493', '28493'],
  ])('%s → %s', (typed, word) => {
    expect(words(typed)).toContain(word);
  });

  it.each([
    ['外国人の', '外国人'],
    ['外国人そ', '外国人'],
    ['相談窓口はどこですか', '相談窓口'],
  ])('%s is not another way of writing %s', (typed, word) => {
    expect(words(typed)).not.toContain(word);
  });

  it('is never the word itself', () => {
    expect(words('相談')).not.toContain('相談');
  });

  it('is a short list for any word, for each may fetch', () => {
    for (const typed of ['しょうしょうしょうしょうしょう', 'か'.repeat(24), 'あ'.repeat(2000)]) {
      expect(words(typed).length).toBeLessThan(60);
    }
  });
});

describe('words near to one that stands nowhere', () => {
  it('are written or read almost alike', () => {
    expect(nearWords('相段', READINGS)).toContain('相談');
    expect(nearWords('広法紙', READINGS)).toContain('広報紙');
    expect(nearWords('そうだん所', READINGS)).toContain('相談');
  });

  it('are none rather than far ones', () => {
    expect(nearWords('水族館', READINGS)).toEqual([]);
  });
});
