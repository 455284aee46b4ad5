import { describe, expect, it } from 'vitest';
import { citation } from '../../src/open-data/data-set.ts';
import { datasetMarkup, markupText } from '../../src/open-data/dataset-markup.ts';
import { KONAN, SMALL } from './published-plans.ts';

describe('出典の書き方', () => {
  it('名称、更新日、住所を書く', () => {
    expect(citation(SMALL.plan, '2026年4月1日', 'as is')).toBe(
      'あおば町「第一次あおば町総合計画の進捗データ」（2026年4月1日更新） https://www.town.aoba.example.jp/keikaku/data/',
    );
  });
  it('加工したときは、そのことも書く', () => {
    expect(citation(SMALL.plan, '2026年4月1日', 'adapted')).toBe(
      'あおば町「第一次あおば町総合計画の進捗データ」（2026年4月1日更新）を加工して作成 https://www.town.aoba.example.jp/keikaku/data/',
    );
  });
  it('分からない更新日と、決まっていない住所は書かない', () => {
    expect(citation(KONAN.plan, null, 'as is')).toBe('湖南市「第二次湖南市総合計画の進捗データ」');
  });
});

describe('検索エンジンのための説明', () => {
  const small = datasetMarkup(SMALL.plan, '2026-04-01') as Record<string, unknown>;

  it('名称、ライセンス、期間、更新日、ファイルの住所を伝える', () => {
    expect(small['@type']).toBe('Dataset');
    expect(small.license).toBe('https://creativecommons.org/licenses/by/4.0/deed.ja');
    expect(small.temporalCoverage).toBe('2022-04-01/2028-03-31');
    expect(small.dateModified).toBe('2026-04-01');
    expect(small.distribution).toContainEqual({
      '@type': 'DataDownload',
      name: '施策進捗管理シートの行（CSV）',
      contentUrl: 'https://www.town.aoba.example.jp/keikaku/data/rows.csv',
      encodingFormat: 'text/csv',
    });
  });
  it('ライセンスや公開先が決まっていなければ、書かない', () => {
    const konan = datasetMarkup(KONAN.plan, null) as Record<string, unknown>;
    expect(Object.keys(konan)).not.toContain('license');
    expect(Object.keys(konan)).not.toContain('url');
    expect(Object.keys(konan)).not.toContain('dateModified');
  });
  it('文の中の記号でページの要素が閉じない', () => {
    const text = markupText({ name: '</script><b>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><b>' });
  });
});
