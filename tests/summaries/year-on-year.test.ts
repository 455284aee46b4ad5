import { describe, expect, it } from 'vitest';
import { actualChanges, gradeChanges, gradeMoveCounts } from '../../src/summaries/year-on-year.ts';
import { complete, indicatorOf } from './plans.ts';

const NO_MOVES = {
  better: 0,
  same: 0,
  worse: 0,
  newlyGraded: 0,
  notGradedYet: 0,
  neverGraded: 0,
  newRow: 0,
  endedRow: 0,
};

describe('実績値の前の値との差', () => {
  it('空いた年度は0とみなさず、その前後の差をとる', () => {
    expect(actualChanges(indicatorOf(complete, '1-1-2'))).toEqual([
      {
        from: { year: 2020, value: 61.2 },
        to: { year: 2022, value: 88 },
        change: 26.8,
        corrected: false,
      },
      {
        from: { year: 2022, value: 88 },
        to: { year: 2023, value: 94.1 },
        change: 6.1,
        corrected: false,
      },
      {
        from: { year: 2023, value: 94.1 },
        to: { year: 2024, value: 98.2 },
        change: 4.1,
        corrected: false,
      },
    ]);
  });
  it('訂正された値との差には、その印が付く', () => {
    const changes = actualChanges(indicatorOf(complete, '1-1-1'));
    expect(changes.filter(({ corrected }) => corrected).map(({ to }) => to.year)).toEqual([
      2023, 2024,
    ]);
  });
  it('言葉の指標に差はない。一つしか報告がなければ、変化もない', () => {
    expect(actualChanges(indicatorOf(complete, '1-1-7')).map(({ change }) => change)).toEqual([
      null,
      null,
    ]);
    expect(actualChanges(indicatorOf(complete, '1-1-9'))).toEqual([]);
    expect(actualChanges(indicatorOf(complete, '1-2-6'))).toEqual([]);
  });
});

describe('達成度の前の年度との違い', () => {
  it.each([
    [2022, { better: 11, same: 4, worse: 2, newlyGraded: 2, newRow: 1 }],
    [2023, { better: 6, same: 9, worse: 4, notGradedYet: 1, newRow: 1 }],
    [2024, { better: 7, same: 7, worse: 5, newlyGraded: 1, endedRow: 1 }],
    [2025, { better: 2, same: 4, worse: 2, notGradedYet: 12 }],
  ])('%d年度', (year, counts) => {
    const changes = gradeChanges(complete, year);
    const expected = { ...NO_MOVES, ...counts };
    expect(gradeMoveCounts(changes)).toEqual(expected);
    expect(Object.values(expected).reduce((sum, count) => sum + count)).toBe(changes.length);
  });

  it('担当課の名前が変わっても、同じ行として比べる', () => {
    const change = gradeChanges(complete, 2023).find(({ now }) => now?.id === '1-1-1.1-kodomo');
    expect(change?.before?.sheet.year).toBe(2022);
    expect(change?.move).toBe('same');
  });

  it('未評価になったことを、悪くなったとは言わない', () => {
    const moves = gradeChanges(complete, 2025)
      .filter(({ now }) => now?.grade === null)
      .map(({ move }) => move);
    expect(new Set(moves)).toEqual(new Set(['notGradedYet']));
  });

  it('終わった取組の行は、前の年度の側にだけ残る', () => {
    const ended = gradeChanges(complete, 2024).filter(({ move }) => move === 'endedRow');
    expect(ended.map(({ before, now }) => [before?.id, now])).toEqual([['2-1-1.3', null]]);
  });
});
