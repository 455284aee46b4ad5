import { describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import type { Measure, Plan } from '../../src/plan/types.ts';
import { announcedAndReported, rowsThroughYears } from '../../src/summaries/measure-years.ts';

const { plan } = (await readPlan('tests/fixtures/plans/complete')) as { plan: Plan };
const { plan: konan } = (await readPlan('content')) as { plan: Plan };

function measure(id: string): Measure {
  return plan.measures.find((each) => each.id === id) as Measure;
}

describe('年度を並べた達成度', () => {
  const rows = rowsThroughYears(measure('1-1-1'));

  it('取組ごとに、再掲の行は元の行の後に分けて並ぶ', () => {
    expect(rows.map(({ id }) => id)).toEqual(['1-1-1.1', '1-1-1.1-kodomo', '1-1-1.2']);
  });

  it('どの行にも、シートのある年度がすべて古い順に並ぶ', () => {
    for (const { years } of rows) {
      expect(years.map(({ sheet }) => sheet.year)).toEqual(plan.sheetYears);
    }
  });

  it('途中の年度から始まる取組は、それより前の年度では対象外であり、行がないのとは違う', () => {
    const begun = rows.find(({ id }) => id === '1-1-1.2');
    expect(
      begun?.years.map(({ sheet, entry, running }) => [sheet.year, entry !== null, running]),
    ).toEqual([
      [2021, false, false],
      [2022, false, false],
      [2023, true, true],
      [2024, true, true],
      [2025, true, true],
    ]);
  });
});

describe('前の年度の方向性と、この年度の成果', () => {
  it('同じ行どうしを結び、前の年度にない行は並べない', () => {
    const sheet = measure('1-1-1').sheets.find(({ year }) => year === 2023);
    const pairs = announcedAndReported(sheet as Measure['sheets'][number]);
    expect(pairs.map(({ before, now }) => [before.sheet.year, before.id, now.id])).toEqual([
      [2022, '1-1-1.1', '1-1-1.1'],
      [2022, '1-1-1.1-kodomo', '1-1-1.1-kodomo'],
    ]);
  });

  it('前の年度のシートがなければ、何も並べない', () => {
    const first = measure('1-1-1').sheets[0] as Measure['sheets'][number];
    expect(announcedAndReported(first)).toEqual([]);
    for (const { sheets } of konan.measures) {
      expect(sheets.flatMap((sheet) => announcedAndReported(sheet))).toEqual([]);
    }
  });
});
