import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/types.ts';
import { entriesOfYear } from '../../src/summaries/grade-tally.ts';
import { missingFigures, staleFigure } from '../../src/summaries/missing-figures.ts';
import { isDone, worklist } from '../../src/summaries/worklist.ts';
import { SHEET_COLUMNS } from '../../src/vocabulary/sheet-field.ts';
import { complete, indicatorOf, konan } from './plans.ts';

function divisionWork(plan: Plan, year: number, id: string) {
  return worklist(plan, year).divisions.find(({ division }) => division.id === id);
}

describe('残りの記入', () => {
  it('どの空欄も、その行の課のところに一度ずつ出る', () => {
    for (const plan of [konan, complete]) {
      for (const year of plan.sheetYears) {
        const listed = worklist(plan, year).divisions.flatMap(({ division, blankRows }) =>
          blankRows.flatMap(({ entry, interim, yearEnd }) =>
            [...interim, ...yearEnd].map(
              (name) => `${division.id} ${entry.sheet.file} ${entry.id} ${name}`,
            ),
          ),
        );
        const blank = entriesOfYear(plan, year).flatMap((entry) =>
          SHEET_COLUMNS.filter(({ key }) => entry[key] === null).flatMap(({ name }) =>
            entry.divisions.map(({ id }) => `${id} ${entry.sheet.file} ${entry.id} ${name}`),
          ),
        );
        expect(listed.toSorted()).toEqual(blank.toSorted());
      }
    }
  });

  it('湖南市の令和4年度は、77行のすべてで成果・達成度・今後の方向性が残っている', () => {
    const rows = worklist(konan, 2022).divisions.flatMap(({ blankRows }) => blankRows);
    expect(new Set(rows.map(({ entry }) => `${entry.sheet.file} ${entry.line}`)).size).toBe(77);
    expect(new Set(rows.map(({ yearEnd }) => yearEnd.join()))).toEqual(
      new Set(['成果,達成度,今後の方向性']),
    );
  });

  it('現状・課題と実施事業は9月末の分、成果・達成度・今後の方向性は年度末の分', () => {
    const plan = structuredClone(complete);
    for (const entry of entriesOfYear(plan, 2025)) {
      Object.assign(entry, Object.fromEntries(SHEET_COLUMNS.map(({ key }) => [key, null])));
    }
    const row = divisionWork(plan, 2025, 'kankyo')?.blankRows[0];
    expect(row?.interim).toEqual(['現状・課題', '実施事業']);
    expect(row?.yearEnd).toEqual(['成果', '達成度', '今後の方向性']);
  });

  it('書き終えた課には、何も残っていない', () => {
    const work = divisionWork(complete, 2025, 'sangyo-kanko');
    expect(work?.rows).toBe(2);
    expect(work?.blankRows).toEqual([]);
  });

  it('期限は、9月30日か3月31日から後の、最初のその日。書いていなければない', () => {
    expect(worklist(complete, 2025).deadlines).toEqual({
      interim: '2025-10-31',
      yearEnd: '2026-05-15',
    });
    expect(worklist(konan, 2022).deadlines).toEqual({ interim: null, yearEnd: null });
  });

  it('指標は報告する課のところに、書かれていない指標は別に並ぶ', () => {
    const mine = divisionWork(complete, 2025, 'fukushi')?.figures.map(
      ({ indicator }) => indicator.id,
    );
    expect(mine).toContain('1-1-1');
    expect(
      worklist(complete, 2025).unassigned.figures.map(({ indicator }) => indicator.id),
    ).not.toContain('1-1-1');
    expect(worklist(konan, 2022).unassigned.figures.length).toBeGreaterThan(0);
  });
});

describe('実績値の残り', () => {
  const indicator = indicatorOf(complete, '1-1-1');
  const asked = (actuals: Partial<(typeof indicator.actuals)[number]>[]) => ({
    ...indicator,
    actuals: actuals.map((actual) => ({ year: 2024, yearEnd: null, interim: null, ...actual })),
  });
  const blank = { year: 2024, value: null, decimals: 0, mark: null, corrected: null };
  const reported = { ...blank, value: 5 };

  it('欄があって空いている値だけが残り。欄のない年度は、求められていない', () => {
    expect(missingFigures(asked([{ yearEnd: blank }, { year: 2023 }]), 2025)).toMatchObject([
      { year: 2024, term: 'yearEnd' },
    ]);
  });
  it('年度末の値があれば、9月末の空きは、もう残りではない', () => {
    expect(missingFigures(asked([{ interim: blank, yearEnd: reported }]), 2025)).toEqual([]);
    expect(missingFigures(asked([{ interim: blank, yearEnd: blank }]), 2025)).toHaveLength(2);
  });
  it('0 は報告された値', () => {
    expect(missingFigures(asked([{ yearEnd: { ...blank, value: 0 } }]), 2025)).toEqual([]);
  });
  it('その年度より後の欄は、まだ残りではない', () => {
    expect(missingFigures(asked([{ year: 2026, yearEnd: blank }]), 2025)).toEqual([]);
  });
  it('二年続けて値がなく、欄もなければ、古いと知らせる', () => {
    const at = (year: number) => ({ year, yearEnd: { ...reported, year } });
    expect(staleFigure(asked([at(2023)]), 2024)).toBeNull();
    expect(staleFigure(asked([at(2023)]), 2025)).toMatchObject({ newest: 2023 });
    expect(staleFigure(asked([at(2023), { year: 2025, yearEnd: blank }]), 2025)).toBeNull();
  });
  it('目標の年度の値があれば、その後は古くならない', () => {
    const at = (year: number) => ({ year, yearEnd: { ...reported, year } });
    expect(staleFigure(asked([at(2025)]), 2030)).toBeNull();
  });
  it('すべて終わった課は「残りなし」', () => {
    expect(isDone({ blankRows: [], figures: [], stale: [] })).toBe(true);
    expect(isDone({ figures: missingFigures(asked([{ yearEnd: blank }]), 2025), stale: [] })).toBe(
      false,
    );
  });
});
