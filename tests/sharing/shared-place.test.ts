import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/sharing/embed-code.ts';
import { previewCards, previewPlace } from '../../src/sharing/preview-card.ts';
import {
  placeCitation,
  sharedEntry,
  sharedMeasure,
  sharedPlaces,
} from '../../src/sharing/shared-place.ts';
import { complete, konan } from '../summaries/plans.ts';

const measure = complete.measures.find(
  ({ id }) => id === '1-1-1',
) as (typeof complete.measures)[number];

describe('共有する場所', () => {
  it('行のリンクは、その年度の行そのものを指す', () => {
    const entry = measure.sheets[0]?.entries[0] as Parameters<typeof sharedEntry>[0];
    expect(sharedEntry(entry).address).toBe(
      `/measures/1-1-1/${measure.sheets[0]?.year}/#${entry.id}`,
    );
  });

  it('施策のリンクは年度のページを指し、最新の年度が出るリンクも示す', () => {
    const { address, newest } = sharedMeasure(measure, 2022);
    expect([address, newest]).toEqual(['/measures/1-1-1/2022/', '/measures/1-1-1/']);
  });

  it('過去の年度の施策には、別の年度が出てしまう埋め込みのコードを示さない', () => {
    const last = measure.sheets.at(-1)?.year as number;
    expect(sharedMeasure(measure, last).embed).not.toBeNull();
    expect(sharedMeasure(measure, last - 1).embed).toBeNull();
  });

  it('QRコードの名前は重ならず、公開のアドレスの一部として使える', () => {
    for (const plan of [complete, konan]) {
      const places = sharedPlaces(plan).map(({ place }) => place);
      expect(new Set(places).size).toBe(places.length);
      expect(places.filter((place) => !/^[\w./-]+$/.test(place))).toEqual([]);
    }
  });

  it('出典は、自治体、計画、施策、取組、年度を順に言い、用語の印を付けない', () => {
    const entry = konan.measures
      .find(({ id }) => id === '1-6-2')
      ?.sheets[0]?.entries.find(({ initiative }) => initiative.number === 3);
    expect(placeCitation(konan, sharedEntry(entry as NonNullable<typeof entry>))).toBe(
      '湖南市「第二次湖南市総合計画」施策1-6-2「地域情報化の推進」 取組3「オープンデータの取組を推進」（令和4年度施策進捗管理シート）',
    );
  });

  it('いつも最新の年度が出る埋め込みの題名に、今の年度を書かない', () => {
    const last = measure.sheets.at(-1)?.year as number;
    const { name, embed } = sharedMeasure(measure, last);
    expect(name).toContain('年度');
    expect(embed?.name).toBe('施策1-1-1「見守りと相談の充実」');
    expect(embed?.alwaysNewest).toBe(true);
  });

  it('一つの年度の行の埋め込みの題名には、その年度を書く', () => {
    const entry = measure.sheets[0]?.entries[0] as Parameters<typeof sharedEntry>[0];
    expect(sharedEntry(entry).embed?.name).toContain('令和3年度');
    expect(sharedEntry(entry).embed?.alwaysNewest).toBe(false);
  });
});

describe('埋め込みのコード', () => {
  it('の題名に引用符があっても、属性の外へ出ない', () => {
    expect(embedCode('https://a.example/embed/', '"><script>', { narrow: 300, wide: 300 })).toBe(
      '<iframe src="https://a.example/embed/" title="&quot;>&lt;script>" width="100%" height="300" loading="lazy"></iframe>',
    );
  });

  it('は、高さがほとんど変わらないなら、短いまま', () => {
    expect(embedCode('https://a.example/', '表', { narrow: 480, wide: 400 })).not.toContain(
      'style',
    );
  });

  it('の高さは、幅320pxで高いほう、720pxで低いほうになる一次式で、スタイルのないところでは高いほう', () => {
    const code = embedCode('https://a.example/', '表', { narrow: 800, wide: 400 });
    expect(code).toContain(' height="800" style="height:clamp(400px,1120px - 100cqi,800px)"');
    // 100cqi is the width: 1120 − 320 = 800, 1120 − 720 = 400.
    expect(code).toMatch(/^<div style="container-type:inline-size;width:100%"><iframe .*<\/div>$/);
  });
});

describe('リンクに添える画像', () => {
  const cards = previewCards(complete);
  const last = measure.sheets.at(-1)?.year as number;

  it.each([
    ['/', 'home'],
    ['/glossary/', 'home'],
    ['/policies/1-1/', 'policies/1-1'],
    ['/measures/1-1-1/', `measures/1-1-1/${last}`],
    ['/measures/1-1-1/2022/', 'measures/1-1-1/2022'],
    ['/embed/measures/1-1-1/', `measures/1-1-1/${last}`],
    ['/embed/rows/1-1-1/2022/1-1-1.1/', 'measures/1-1-1/2022'],
    ['/embed/indicators/1-1-1/', 'indicators/1-1-1'],
  ])('%s は %s の画像', (path, place) => {
    expect(previewPlace(complete, cards, path)).toBe(place);
  });

  it('まだ評価のない年度を、D とも 0 とも言わない', () => {
    const tally = previewCards(konan).get('measures/1-1-1/2022')?.tally?.tally;
    expect([tally?.graded, tally?.byGrade.D, tally?.notGraded]).toEqual([0, 0, tally?.rows]);
  });
});
