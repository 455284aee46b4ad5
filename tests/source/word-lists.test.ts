import { describe, expect, it } from 'vitest';
import { readFuriganaFile } from '../../src/source/read-furigana-file.ts';
import { readReadingsFile } from '../../src/source/read-readings-file.ts';
import { readSynonymsFile } from '../../src/source/read-synonyms-file.ts';
import { SourceText } from '../../src/source/source-text.ts';

function synonyms(text: string) {
  const source = new SourceText('synonyms.yaml', text);
  const document = readSynonymsFile(source);
  return { document, list: document.synonyms, problems: source.problems };
}

function readings(text: string) {
  const source = new SourceText('readings.yaml', text);
  return { list: readReadingsFile(source).readings, problems: source.problems };
}

const codes = (problems: readonly { code: string; line: number }[]) =>
  problems.map(({ code, line }) => `${line} ${code}`);

describe('言い換えの一覧（synonyms.yaml）', () => {
  it('右には、言葉を一つでも、いくつでも書ける', () => {
    const { list, problems } = synonyms(
      '広報誌: [広報紙, 広報こなん]\nHP: ホームページ\n町内会:\n  - 自治会\n  - 行政区\n',
    );
    expect(list).toEqual([
      { word: '広報誌', inPlan: ['広報紙', '広報こなん'] },
      { word: 'HP', inPlan: ['ホームページ'] },
      { word: '町内会', inPlan: ['自治会', '行政区'] },
    ]);
    expect(problems).toEqual([]);
  });

  it('数字や英字も、ただの言葉として、書いた順に読む', () => {
    const { list, problems } = synonyms(
      '区: [行政区]\n2022: [令和4年度]\n119: [消防]\nyes: [はい]\nNo.1: [一番]\n__proto__: [試作]\n',
    );
    expect(list.map(({ word }) => word)).toEqual(['区', '2022', '119', 'yes', 'No.1', '__proto__']);
    expect(problems).toEqual([]);
  });

  it('前後の空白は、全角でも言葉に含めない', () => {
    expect(synonyms('広報誌　: [　広報紙 ]\n').list).toEqual([
      { word: '広報誌', inPlan: ['広報紙'] },
    ]);
  });

  it('説明の行だけなら、空の一覧', () => {
    expect(synonyms('# まだありません\n')).toMatchObject({ list: [], problems: [] });
  });

  it('誤りのある行を除いて、残りの言葉と行の番号を正しく読む', () => {
    const { document, problems } = synonyms(
      '広報誌:\n町内会: { a: b }\nスマホ: [[x], アプリ, "", スマートフォン]\n1: [一]\n',
    );
    expect(document.synonyms).toEqual([
      { word: 'スマホ', inPlan: ['アプリ', 'スマートフォン'] },
      { word: '1', inPlan: ['一'] },
    ]);
    expect(codes(problems)).toEqual([
      '1 E-VALUE-BLANK',
      '2 E-VALUE-TYPE',
      '3 E-VALUE-TYPE',
      '3 E-VALUE-BLANK',
    ]);
    expect(document.complete).toBe(false);
    expect(document.places['synonyms.0.inPlan.1']).toEqual([3, 21]);
    expect(document.places['synonyms.1.word']).toEqual([4, 1]);
  });

  it('文だけ、一覧だけのファイルは、言葉の組を書くように言う', () => {
    expect(codes(synonyms('広報誌\n').problems)).toEqual(['1 E-VALUE-TYPE']);
    expect(codes(synonyms('- 広報誌: 広報紙\n').problems)).toEqual(['1 E-VALUE-TYPE']);
  });

  it('コロンが全角でも、後に空白がなくても、意味を読み取って知らせる', () => {
    const { list, problems } = synonyms('広報誌：[広報紙, 広報こなん]\nHP:ホームページ\n');
    expect(list.map(({ word, inPlan }) => [word, ...inPlan])).toEqual([
      ['広報誌', '広報紙', '広報こなん'],
      ['HP', 'ホームページ'],
    ]);
    expect(codes(problems)).toEqual(['1 W-COLON-FULLWIDTH', '2 W-COLON-SPACE']);
  });
});

describe('読みの一覧（readings.yaml）', () => {
  it('読みは一つでも、いくつでも書ける', () => {
    expect(
      readings('湖南: こなん\n近江牛: [おうみうし, おうみぎゅう]\nSNS: えすえぬえす\n'),
    ).toEqual({
      list: [
        { word: '湖南', readings: ['こなん'] },
        { word: '近江牛', readings: ['おうみうし', 'おうみぎゅう'] },
        { word: 'SNS', readings: ['えすえぬえす'] },
      ],
      problems: [],
    });
  });

  it('片仮名は、平仮名にして読み、そう書くように勧める', () => {
    const { list, problems } = readings(
      'LINE: ライン\nヴィラ: ヴィラ\n半角: ﾊﾝｶｸ\nデータ: データ\n',
    );
    expect(list.map(({ readings }) => readings)).toEqual([
      ['らいん'],
      ['ゔぃら'],
      ['はんかく'],
      ['でーた'],
    ]);
    expect(problems.map(({ code, hint }) => `${code} ${hint}`)).toEqual(
      ['らいん', 'ゔぃら', 'はんかく', 'でーた'].map(
        (kana) => `W-READING-KATAKANA 平仮名で「${kana}」と書いてください。`,
      ),
    );
  });

  it.each([
    ['漢字', 'こ南', '南'],
    ['英字', 'konan', 'k'],
    ['空白', 'こなん し', ' '],
    ['読点', 'こなん、こうか', '、'],
    ['中点', 'こなん・し', '・'],
  ])('かなでない文字を指して知らせる: %s', (_, written, character) => {
    const { list, problems } = readings(`湖南: ${written}\n甲賀: こうか\n`);
    expect(codes(problems)).toEqual(['1 E-READING-CHARACTER']);
    expect(problems[0]?.message).toContain(`「${character}」`);
    expect(list).toContainEqual({ word: '甲賀', readings: ['こうか'] });
  });
});

describe('ふりがなの一覧（furigana.yaml）', () => {
  const furigana = (text: string) => {
    const source = new SourceText('furigana.yaml', text);
    return { list: readFuriganaFile(source).furigana, problems: source.problems };
  };

  it('言葉と読みを一組ずつ書く。漢字のほかの字が混じってもよい', () => {
    expect(furigana('湖南市: こなんし\n取り組み: とりくみ\n9月末: くがつまつ\n')).toEqual({
      list: [
        { word: '湖南市', reading: 'こなんし' },
        { word: '取り組み', reading: 'とりくみ' },
        { word: '9月末', reading: 'くがつまつ' },
      ],
      problems: [],
    });
  });

  it.each([
    ['読みが二つ', '町: [まち, ちょう]', 'E-FURIGANA-TWO'],
    ['漢字がない', 'テーマ: てーま', 'E-FURIGANA-NO-KANJI'],
    ['送りがなが読みにない', '取り組み: とりく', 'E-FURIGANA-KANA'],
    ['送りがなが違う', '進める: すすむ', 'E-FURIGANA-KANA'],
    ['読みに漢字がある', '町長: ちょう長', 'E-READING-CHARACTER'],
  ])('%s言葉を知らせ、ほかの言葉は読む', (_, line, code) => {
    const { list, problems } = furigana(`${line}\n湖南市: こなんし\n`);
    expect(codes(problems)).toEqual([`1 ${code}`]);
    expect(list).toEqual([{ word: '湖南市', reading: 'こなんし' }]);
  });
});
