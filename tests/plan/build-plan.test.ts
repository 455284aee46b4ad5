import { beforeAll, describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/types.ts';
import { readContent } from '../../src/source/read-content.ts';
import { SMALL_PLAN } from '../source/plan-copy.ts';

let plan: Plan;
beforeAll(async () => {
  const { documents } = await readContent(SMALL_PLAN);
  plan = buildPlan(documents).plan as Plan;
});

const measure = (id: string) => plan.measures.find((candidate) => candidate.id === id);
const division = (id: string) => plan.divisions.find((candidate) => candidate.id === id);

describe('計画の組み立て', () => {
  it('章、政策、施策を番号の順につなぐ', () => {
    expect(
      plan.chapters[0]?.policies.map(({ id, measures }) => [id, measures.map((m) => m.id)]),
    ).toEqual([
      ['1-1', ['1-1-1', '1-1-2']],
      ['1-2', ['1-2-1']],
    ]);
    expect(measure('1-2-1')?.policy.chapter).toBe(plan.chapters[0]);
  });

  it('再掲の行は、同じ取組の別の行になる', () => {
    const [sheet] = measure('1-2-1')?.sheets ?? [];
    expect(sheet?.entries.map(({ id, relisted, grade }) => [id, relisted, grade])).toEqual([
      ['1-2-1.1', false, 'A'],
      ['1-2-1.1-kikaku', true, 'B'],
      ['1-2-1.2', false, 'D'],
    ]);
    expect(sheet?.entries[0]?.initiative).toBe(sheet?.entries[1]?.initiative);
  });

  it('担当課が二つの行は、どちらの課にも数える', () => {
    const row = measure('1-2-1')?.sheets[0]?.entries[2];
    expect(row?.divisions.map(({ name }) => name)).toEqual(['学校教育課', '生涯学習課']);
    expect(division('gakko')?.entries).toContain(row);
    expect(division('shogai')?.entries).toContain(row);
  });

  it('昔の名前で書かれた行も、今の課につながる', () => {
    expect(measure('1-1-1')?.sheets[0]?.entries[0]?.divisions.map(({ id }) => id)).toEqual([
      'kikaku',
    ]);
  });

  it('旧名称は、どの順に書いても、古いものから並ぶ', async () => {
    const { documents } = await readContent(SMALL_PLAN);
    const divisions = structuredClone(documents.divisions);
    divisions?.divisions[0]?.formerNames.push({ name: '企画室', until: 2019 });
    const built = buildPlan({ ...documents, divisions }).plan;
    expect(built?.divisions[0]?.formerNames.map(({ name }) => name)).toEqual([
      '企画室',
      'まちづくり推進課',
    ]);
  });

  it('課の行は、新しい年度から、計画の順に並ぶ', () => {
    expect(division('kikaku')?.entries.map(({ id, sheet }) => `${sheet.year} ${id}`)).toEqual([
      '2024 1-1-1.1',
      '2024 1-1-1.2',
      '2024 1-1-2.1',
      '2024 1-2-1.1-kikaku',
      '2023 1-1-1.1',
      '2023 1-1-2.1',
      '2023 1-2-1.1-kikaku',
    ]);
  });

  it('部局は新しい年度から並び、章と課につながる', () => {
    const somu = plan.departments.find(({ id }) => id === 'somu');
    expect(somu?.years.map(({ year, headName }) => [year, headName])).toEqual([
      [2024, '緑川 三郎'],
      [2023, '青葉 一郎'],
    ]);
    expect(somu?.divisions.map(({ id }) => id)).toEqual(['kikaku']);
    expect(plan.chapters[0]?.departments).toContain(somu);
    expect(division('shogai')?.department).toBeNull();
  });

  it('目標指標の空欄と 0 を分け、小数の桁を残す', () => {
    const [participants, share] = plan.indicators;
    expect(participants?.actuals[1]).toMatchObject({
      interim: { value: 0 },
      yearEnd: { value: null },
    });
    expect(share?.actuals[0]?.interim).toBeNull();
    expect(share?.target).toMatchObject({ value: 40, decimals: 1 });
    expect(plan.indicators.map(({ id }) => id)).toEqual(['1-1-1', '1-1-2', '1-2-1', '1-2-2']);
  });

  it('plan.yaml が使えないときだけ null になる', async () => {
    const { documents } = await readContent(SMALL_PLAN);
    expect(buildPlan({ ...documents, plan: null }).plan).toBeNull();
    expect(
      buildPlan({ ...documents, divisions: null, errata: null, chapters: [] }).plan,
    ).not.toBeNull();
  });

  it('文書は、そのまま JSON にして戻せる', async () => {
    const { documents } = await readContent(SMALL_PLAN);
    expect(JSON.parse(JSON.stringify(documents))).toEqual(documents);
  });
});
