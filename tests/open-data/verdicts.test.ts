import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/open-data/data-package.ts';
import { PROGRESS_FIELDS } from '../../src/open-data/tables/indicator-progress-fields.ts';
import { COMPLETE, fileOf, KONAN, PUBLISHED_PLANS } from './published-plans.ts';
import { recordsOf } from './read-csv.ts';

describe('判定の列', () => {
  const indicators = recordsOf(fileOf(COMPLETE.files, 'indicators'));
  const of = (id: string, records = indicators) =>
    records.find(({ indicatorId }) => indicatorId === `indicator-${id}`);

  it('比べられない理由が書かれた指標では、比べて計算する列がすべて空欄', () => {
    for (const record of [of('1-2-3'), of('1-4-1', recordsOf(fileOf(KONAN.files, 'indicators')))]) {
      expect(record).toMatchObject({ status: 'notComparable', final: false });
      for (const { name } of PROGRESS_FIELDS) expect(record?.[name]).toBeNull();
    }
  });
  it('達成した指標には、ここから必要な変化がない', () => {
    const achieved = indicators.filter(({ status }) => status === 'achieved');
    expect(achieved.length).toBeGreaterThan(3);
    for (const { requiredPerYear } of achieved) expect(requiredPerYear).toBeNull();
  });
  it('累計の行は、基準値ではなく0から数えた値', () => {
    expect(of('1-1-6')).toMatchObject({
      baselineValue: null,
      timeElapsed: 0.8,
      expected: 48,
      pace: 0.9375,
      averagePerYear: 11.25,
      changeSinceBaseline: null,
    });
    for (const name of ['gapClosed', 'timeElapsed', 'expected', 'pace', 'averagePerYear']) {
      expect(PROGRESS_FIELDS.find((field) => field.name === name)?.meaning).toContain('累計では');
    }
  });
  it('判定に使った値と年度が分かる', () => {
    expect(of('1-1-1')).toMatchObject({ judgedFiscalYear: 2024, judgedValue: 476 });
    expect(of('2-2-7')).toMatchObject({
      judgedFiscalYear: 2025,
      judgedText: '未実施',
      final: true,
    });
  });
});

describe('コードの意味', () => {
  it('指標の状況と種類は、どれにも意味が書いてある', () => {
    const codes = recordsOf(fileOf(COMPLETE.files, 'codes'));
    const listed = codes.filter(({ codeList }) => codeList === 'status' || codeList === 'kind');
    expect(listed).toHaveLength(8 + 9);
    for (const { meaning } of listed) expect(meaning).toMatch(/。$/);
  });
});

describe.each(PUBLISHED_PLANS)('$name のデータの説明', ({ plan }) => {
  it('状況は、このサイトの計算で、自治体の評価ではないと言う', () => {
    const { description } = dataPackage(plan, null) as { description: string };
    expect(description).toContain('このサイトが計算したもので');
    expect(description).toContain(`${plan.municipality.name}が示した評価ではありません`);
  });
});
