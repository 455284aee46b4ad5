import { describe, expect, it } from 'vitest';
import { brokenLines, fewLines } from '../../src/sharing/broken-lines.ts';

/** Every letter one wide. */
const letters = (line: string) => [...line].length;

const TITLES = [
  '男女共同参画の推進',
  '市政に対する意見・提案機会の拡充',
  'ホームページやアプリケーションを活用した緊急情報、生活・地域情報等の効果的な発信',
  '「市民協働」によるまちづくり（まちづくり協議会への支援）の推進',
  '市附属機関における女性委員の比率40.0%以上をめざすキャッチフレーズ',
  'ッャュョァィゥェォッャュョァィゥェォ',
  '令和7年度の2025年国際化・多文化共生ファシリテーター養成',
];

describe('画像の題名の改行', () => {
  it.each(TITLES)('「%s」は、つなげると元の文になる', (title) => {
    for (let room = 4; room <= 30; room++) {
      expect(brokenLines(title, letters, room).join('')).toBe(title);
    }
  });

  it.each(TITLES)('「%s」のどの行も、小さいかなや句読点、閉じかっこで始まらない', (title) => {
    for (let room = 4; room <= 30; room++) {
      for (const line of brokenLines(title, letters, room).slice(1)) {
        expect(line).not.toMatch(/^[、。・）」ーッャュョァィゥェォっゃゅょぁぃぅぇぉ%]/);
      }
    }
  });

  it('開きかっこで行が終わらない', () => {
    for (let room = 4; room <= 30; room++) {
      for (const line of brokenLines(TITLES[3] as string, letters, room)) {
        expect(line).not.toMatch(/[（「]$/);
      }
    }
  });

  it('熟語を途中で切らない', () => {
    expect(brokenLines('第三次こもれび町総合計画', letters, 10)).toEqual([
      '第三次こもれび',
      '町総合計画',
    ]);
  });

  it('文節の間で改行し、助詞を次の行へ送らない', () => {
    expect(brokenLines('男女共同参画の推進', letters, 7)).toEqual(['男女共同参画の', '推進']);
    expect(brokenLines('男女共同参画の推進', letters, 6)).toEqual(['男女共同', '参画の推進']);
    expect(brokenLines('市民参画の促進', letters, 5)).toEqual(['市民参画の', '促進']);
  });

  it('入りきる文節は切らず、入りきらない文節だけを切る', () => {
    expect(brokenLines('コミュニケーション', letters, 5).every((l) => letters(l) <= 5)).toBe(true);
    expect(brokenLines('アプリケーションの活用', letters, 11)).toEqual(['アプリケーションの活用']);
  });

  it('行の長さをそろえる', () => {
    const lengths = brokenLines('市政に対する意見・提案機会の拡充', letters, 14).map(letters);
    expect(lengths).toEqual([9, 7]);
  });

  it('数と単位を離さない', () => {
    for (let room = 6; room <= 30; room++) {
      expect(brokenLines('比率は40.0%以上', letters, room).join('｜')).not.toMatch(/[0-9.]｜/);
    }
  });

  it('行の数を超える題名は「…」で終わる', () => {
    const lines = fewLines(TITLES[2] as string, letters, 10, 2);
    expect(lines.length).toBe(2);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(fewLines('短い題名', letters, 10, 2)).toEqual(['短い題名']);
  });
});
