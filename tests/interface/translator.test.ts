import { describe, expect, it } from 'vitest';
import { JAPANESE_END, JAPANESE_START, numberedTags } from '../../src/interface/text-marks.ts';
import { translator } from '../../src/interface/translator.ts';

const TEXTS = {
  担当課: 'Division',
  '{n1}行のうち{n2}行': '{n2} of {n1} rows',
  '{y}の進捗': 'Progress in {y}',
  '施策{i} {t}': 'Measure {i}: {t}',
  '「{t}」のグラフ。': 'Chart of “{t}”.',
  '{t1}｜{t2}': '{t1} | {t2}',
  'ほかの表は<1>データ</1>にあります。': 'See the <1>data</1>.',
  '評価済み<1>{n}行</1>': '<1>{n}</1> graded',
  '{n}か所': '{n} {n:place|places}',
  '{y}': '{y}',
  総務課: '総務課 (Sōmu-ka)',
};
const english = translator(
  'en',
  TEXTS,
  new Set(['施策2 の名前', '令和元年度', '2か所', '総務課', '市民課']),
);
/** `[…]` around what stays Japanese */
const shown = (text: string) =>
  english(text).replaceAll(JAPANESE_START, '[').replaceAll(JAPANESE_END, ']');

describe('a text of the interface', () => {
  it('is replaced by its translation', () => {
    expect(shown('担当課')).toBe('Division');
  });

  it('takes its numbers and years along, each in its place', () => {
    expect(shown('77行のうち1,012行')).toBe('1,012 of 77 rows');
    expect(shown('令和4年度の進捗')).toBe('Progress in FY2022 (Reiwa 4)');
    expect(shown('令和元年度の進捗')).toBe('Progress in FY2019 (Reiwa 1)');
  });

  it('keeps the words of the plan within it in Japanese', () => {
    expect(shown('施策1-5-1 市民参画の促進')).toBe('Measure 1-5-1: [市民参画の促進]');
    expect(shown('施策1-5-1 市民参画の促進｜湖南市総合計画')).toBe(
      'Measure 1-5-1: [市民参画の促進] | [湖南市総合計画]',
    );
  });

  it('keeps the quotes of a name that has quotes of its own', () => {
    expect(shown('「アプリ「こなん」の数」のグラフ。')).toBe('Chart of “[アプリ「こなん」の数]”.');
  });

  it('keeps links and bold words around what they held, whatever their order', () => {
    const text = numberedTags('評価済み<1>7行</1>');
    expect(english(text)).toBe(numberedTags('<1>7</1> graded'));
    expect(english(numberedTags('<1>施策1-1-1 道</1><2>評価済み<3>7行</3></2>'))).toBe(
      numberedTags(
        `<1>Measure 1-1-1: ${JAPANESE_START}道${JAPANESE_END}</1><2><3>7</3> graded</2>`,
      ),
    );
  });

  it('is translated sentence by sentence where the whole is not known', () => {
    expect(shown('「A」のグラフ。市民の声。')).toBe('Chart of “A”. [市民の声。]');
  });
});

describe('what is counted', () => {
  it('is one place, or several', () => {
    expect(shown('1か所')).toBe('1 place');
    expect(shown('3か所')).toBe('3 places');
  });

  it('is counted in the plural from two on in Portuguese', () => {
    const portuguese = translator('pt-BR', { '{n}ポイント': '{n} {n:ponto|pontos}' });
    expect(portuguese('0.5ポイント')).toBe('0,5 ponto');
    expect(portuguese('5.7ポイント')).toBe('5,7 pontos');
  });
});

describe('figures without a word', () => {
  const portuguese = translator('pt-BR', {});
  it('have a comma in Portuguese, also within a calculation', () => {
    expect(portuguese('34.3%')).toBe('34,3%');
    expect(portuguese('(40.0 − 33.8) ÷ 6')).toBe('(40,0 − 33,8) ÷ 6');
    expect(portuguese('1,250.5')).toBe('1.250,5');
    expect(english('34.3%')).toBe('34.3%');
  });

  it('stay as they are where they are numbers of the plan', () => {
    expect(portuguese('1-5-1.2')).toBe('1-5-1.2');
  });
});

describe('names of the plan in a row', () => {
  it('stand with commas, each in Japanese or with how it is said', () => {
    expect(shown('総務課、市民課')).toBe('[総務課] (Sōmu-ka), [市民課]');
  });
});

describe('a text of the plan that is but a year or a number', () => {
  it('is written as the language writes it', () => {
    expect(shown('令和元年度')).toBe('FY2019 (Reiwa 1)');
    expect(shown('2か所')).toBe('2 places');
  });
});

describe('a text of the plan', () => {
  it('stays as it is, to the letter', () => {
    expect(shown('市民の声。　まちの力。')).toBe('[市民の声。　まちの力。]');
    expect([...english.left]).toContain('市民の声。　まちの力。');
  });

  it('is not taken for a text of the interface that it looks like', () => {
    expect(shown('施策2 の名前')).toBe('[施策2 の名前]');
  });
});

describe('やさしい日本語とポルトガル語の年度', () => {
  it('are written as their readers write them', () => {
    expect(translator('easy', TEXTS)('{')).toBe('{');
    expect(translator('easy', { '{y}': '{y}' })('令和4年度')).toBe(
      '2022年度（ねんど）（令和（れいわ）4年度（ねんど））',
    );
    expect(translator('pt-BR', { '{y}': '{y}', '{m}': '{m}' })('令和4年度')).toBe(
      'ano fiscal de 2022 (Reiwa 4)',
    );
    expect(translator('pt-BR', { '{m}': '{m}' })('平成31年3月')).toBe('março de 2019');
    expect(translator('en', { '{d}': '{d}' })('2026年4月1日')).toBe('1 April 2026');
  });
});
