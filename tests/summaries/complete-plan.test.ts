import { describe, expect, it } from 'vitest';
import { entriesOfDivision, gradeTally } from '../../src/summaries/grade-tally.ts';
import { indicatorProgress } from '../../src/summaries/indicator-progress.ts';
import { planTallies } from '../../src/summaries/plan-tallies.ts';
import { ACHIEVEMENT_GRADES } from '../../src/vocabulary/achievement-grade.ts';
import { INDICATOR_STATUSES } from '../../src/vocabulary/indicator-status.ts';
import { complete } from './plans.ts';

const progresses = complete.indicators.map((indicator) => indicatorProgress(indicator));
const rows = complete.measures.flatMap(({ sheets }) => sheets.flatMap(({ entries }) => entries));

describe('架空の町の計画は、計画にありうるものをすべて持つ', () => {
  it('指標の種類と判定と、比較できない理由のすべて', () => {
    expect([...new Set(complete.indicators.map(({ kind }) => kind))].sort()).toEqual(
      [
        'increase',
        'decrease',
        'keepAtLeast',
        'keepAtMost',
        'range',
        'cumulative',
        'share',
        'deed',
        'text',
        null,
      ].sort(),
    );
    expect([...new Set(progresses.map(({ status }) => status))].sort()).toEqual(
      [...INDICATOR_STATUSES].sort(),
    );
    expect(new Set(progresses.flatMap(({ reason }) => reason?.code ?? [])).size).toBe(8);
  });

  it('第2章の指標は、すべて最終の判定が出ている', () => {
    const second = complete.indicators.filter(({ policy }) => policy.chapter.id === '2');
    for (const indicator of second) {
      expect(indicatorProgress(indicator)).toMatchObject({
        final: true,
        status: expect.stringMatching(/^(?:achieved|notAchieved)$/),
      });
    }
    expect(second).toHaveLength(13);
  });

  it('改定した目標値、中間目標、訂正した実績値、途中で始まる取組と終わる取組', () => {
    expect(complete.indicators.some(({ revisions }) => revisions.length === 2)).toBe(true);
    expect(complete.indicators.some(({ milestones }) => milestones.length > 0)).toBe(true);
    expect(
      complete.indicators.some(({ actuals }) => actuals.some((a) => a.yearEnd?.corrected)),
    ).toBe(true);
    const initiatives = complete.measures.flatMap((measure) => measure.initiatives);
    expect(initiatives.filter(({ from }) => from === 2023)).toHaveLength(1);
    expect(initiatives.filter(({ until }) => until === 2023)).toHaveLength(1);
  });

  it('達成度のAからDまでと、未評価', () => {
    expect(new Set(rows.map(({ grade }) => grade))).toEqual(new Set([...ACHIEVEMENT_GRADES, null]));
  });

  it('名前の変わった担当課の行は、年度をまたいでつながる', () => {
    const kodomo = complete.divisions.find(({ id }) => id === 'kodomo');
    expect(new Set(kodomo?.entries.map(({ sheet }) => sheet.year))).toEqual(
      new Set([2021, 2022, 2023, 2024, 2025]),
    );
  });
});

describe('達成度の数', () => {
  const tallies = complete.sheetYears.flatMap((year) => planTallies(complete, year));
  const of = (level: string, year: number, id = '') => {
    const found = tallies.find((t) => t.level === level && t.year === year && t.id === id);
    if (found === undefined) throw new Error(`no ${level} ${id} ${year}`);
    return found.tally;
  };

  // Counted in the files themselves, with grep.
  it.each([
    [2021, { A: 1, B: 7, C: 7, D: 2 }, 2, 19, 4, 15],
    [2022, { A: 4, B: 13, C: 2, D: 1 }, 0, 20, 5, 15],
    [2023, { A: 7, B: 8, C: 3, D: 2 }, 1, 21, 5, 16],
    [2024, { A: 8, B: 8, C: 4, D: 0 }, 0, 20, 5, 15],
    [2025, { A: 5, B: 1, C: 2, D: 0 }, 12, 20, 5, 15],
  ])('%d年度の計画全体', (year, byGrade, notGraded, rows, relistedRows, initiatives) => {
    expect(of('plan', year)).toEqual({
      byGrade,
      graded: rows - notGraded,
      notGraded,
      rows,
      relistedRows,
      initiatives,
    });
  });

  it('どの年度も、A・B・C・Dと未評価を足すと行の数になる', () => {
    for (const { tally } of tallies) {
      const { A, B, C, D } = tally.byGrade;
      expect(A + B + C + D + tally.notGraded).toBe(tally.rows);
      expect(tally.graded + tally.notGraded).toBe(tally.rows);
    }
  });

  it('章・政策・施策のどれで足しても、計画全体の数になる', () => {
    for (const year of complete.sheetYears) {
      const all = of('plan', year);
      for (const level of ['chapter', 'policy', 'measure']) {
        const parts = tallies.filter((t) => t.level === level && t.year === year);
        const sum = (count: (t: (typeof parts)[number]['tally']) => number) =>
          parts.reduce((total, { tally }) => total + count(tally), 0);
        expect(sum((t) => t.rows)).toBe(all.rows);
        expect(sum((t) => t.notGraded)).toBe(all.notGraded);
        expect(sum((t) => t.initiatives)).toBe(all.initiatives);
        for (const grade of ACHIEVEMENT_GRADES) {
          expect(sum((t) => t.byGrade[grade])).toBe(all.byGrade[grade]);
        }
      }
    }
  });

  it('二つの課の行は、どちらの課にも数える', () => {
    const byDivision = complete.divisions.map((division) =>
      gradeTally(entriesOfDivision(division, 2024)),
    );
    const sum = byDivision.reduce((total, { rows: count }) => total + count, 0);
    const shared = rows.filter(
      ({ divisions, sheet }) => divisions.length === 2 && sheet.year === 2024,
    );
    expect(sum).toBe(of('plan', 2024).rows + shared.length);
    expect(shared).toHaveLength(2);
  });

  it('再掲の行は行に数え、取組には数えない', () => {
    const all = of('plan', 2024);
    expect(all.rows - all.relistedRows).toBe(all.initiatives);
  });
});
