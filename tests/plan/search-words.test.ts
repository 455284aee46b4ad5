import { beforeAll, describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { ContentDocuments } from '../../src/source/documents.ts';
import { readContent } from '../../src/source/read-content.ts';
import { readReadingsFile } from '../../src/source/read-readings-file.ts';
import { readSynonymsFile } from '../../src/source/read-synonyms-file.ts';
import { SourceText } from '../../src/source/source-text.ts';
import { SMALL_PLAN } from '../source/plan-copy.ts';

let documents: ContentDocuments;
beforeAll(async () => {
  ({ documents } = await readContent(SMALL_PLAN));
});

const withSynonyms = (text: string): ContentDocuments => ({
  ...documents,
  synonyms: readSynonymsFile(new SourceText('synonyms.yaml', text)),
});

const codes = (changed: ContentDocuments) =>
  buildPlan(changed).problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('検索のための言い換えと読み', () => {
  it('計画の一部になり、ファイルがなければ空になる', () => {
    expect(buildPlan(documents).plan).toMatchObject({
      synonyms: [
        { word: '市長への手紙', inPlan: ['町長への手紙'] },
        { word: '外国人', inPlan: ['外国籍', '多文化交流'] },
      ],
      readings: [
        { word: '町長', readings: ['ちょうちょう'] },
        { word: 'あおば町', readings: ['あおばちょう'] },
      ],
    });
    const without = buildPlan({ ...documents, synonyms: null, readings: null });
    expect(without.plan).toMatchObject({ synonyms: [], readings: [] });
    expect(without.problems).toEqual([]);
  });

  it.each([
    ['章の本文', '町民と町が力を合わせる'],
    ['太字で切れた文', '年を追うごとに広がって'],
    ['リンクで切れた文', '二つの政策でできて'],
    ['表の中', '区分'],
    ['目標指標の名前と注記', '講座を開けなかった地区の数'],
    ['用語の説明', '営利を目的とせず'],
    ['用語の印をまたぐ言葉', 'NPOや自治会'],
    ['案内のページの見出し', '目標指標の計算'],
    ['課の昔の名前', 'まちづくり推進課'],
    ['部局の職名', '事務局長'],
    ['全角、大文字、かなの違い', 'ｎｐｏ'],
    ['空白をはさんだ言葉', 'オン ライン ノ窓口'],
  ])('計画のどこかに書かれていれば知らせない: %s', (_, word) => {
    expect(codes(withSynonyms(`検索: [${word}]\n`))).toEqual([]);
  });

  it('どこにも書かれていない言葉は、一つずつその場所を知らせる', () => {
    expect(codes(withSynonyms('1: [講座]\n先生: [講師, 教員, 師範]\n'))).toEqual([
      '2:10 W-SYNONYM-UNUSED',
      '2:14 W-SYNONYM-UNUSED',
    ]);
  });

  it('訂正の一覧にだけ残る言葉は、計画の言葉に数えない', () => {
    expect(codes(withSynonyms('教会: [国際交流教会]\n'))).toEqual(['1:6 W-SYNONYM-UNUSED']);
  });

  it('段落をまたいだ言葉は、書かれていないものとする', () => {
    expect(codes(withSynonyms('手紙: [町長への手紙移動町長室]\n'))).toEqual([
      '1:6 W-SYNONYM-UNUSED',
    ]);
  });

  it('一文字の言葉も書ける', () => {
    expect(codes(withSynonyms('町: [村, 声]\n村: 町\n'))).toEqual(['1:5 W-SYNONYM-UNUSED']);
  });

  it('読めないファイルがあるうちは、書かれていないとは言わない', () => {
    const changed = withSynonyms('先生: [師範]\n');
    const sheets = documents.sheets.map((sheet, index) =>
      index === 0 ? { ...sheet, complete: false } : sheet,
    );
    expect(codes({ ...changed, sheets })).toEqual([]);
  });

  it('読みの付いた言葉も、計画に書かれていなければ知らせる', () => {
    const readings = readReadingsFile(
      new SourceText('readings.yaml', '町長: ちょうちょう\n市長: しちょう\n'),
    );
    expect(codes({ ...documents, readings })).toEqual(['2:1 W-READING-UNUSED']);
  });
});
