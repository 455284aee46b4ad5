import { describe, expect, it } from 'vitest';
import {
  entriesOfDivision,
  entriesOfYear,
  gradeTally,
  newestSheet,
  sheetOfYear,
} from '../../src/summaries/grade-tally.ts';
import { division, measure, planOf, policy, row, sheet } from './plan-parts.ts';

describe('達成度の集計', () => {
  const year = sheet(measure('1-1-1'), 2022);
  const tally = gradeTally([
    row(year, 1, { grade: 'A' }),
    row(year, 1, { grade: 'D', relisted: true }),
    row(year, 2),
  ]);

  it('再掲の行は行数に数える', () => {
    expect(tally.rows).toBe(3);
    expect(tally.relistedRows).toBe(1);
  });

  it('再掲の行は取組数に数えない', () => {
    expect(tally.initiatives).toBe(2);
  });

  it('空欄は未評価に数え、Dにも0にも数えない', () => {
    expect(tally.notGraded).toBe(1);
    expect(tally.byGrade).toEqual({ A: 1, B: 0, C: 0, D: 1 });
  });

  it('評価済みと未評価を足すと分母になる', () => {
    expect(tally.graded + tally.notGraded).toBe(tally.rows);
  });

  it('行がなければ、どの数も0', () => {
    expect(gradeTally([])).toEqual({
      byGrade: { A: 0, B: 0, C: 0, D: 0 },
      graded: 0,
      notGraded: 0,
      rows: 0,
      relistedRows: 0,
      initiatives: 0,
    });
  });
});

describe('年度の行', () => {
  const kikaku = division('kikaku', '企画課');
  const somu = division('somu', '総務課');
  const first = measure('1-1-1');
  const second = measure('1-1-2');
  row(sheet(first, 2022), 1, { divisions: [kikaku] });
  const newest = sheet(first, 2023);
  row(newest, 1, { divisions: [kikaku] });
  row(newest, 2, { divisions: [somu] });
  row(sheet(second, 2022), 1, { divisions: [somu, kikaku] });
  const scope = policy('1-1', { measures: [first, second] });

  it('政策では、その下の施策の行をすべて数える', () => {
    expect(entriesOfYear(scope, 2022)).toHaveLength(2);
    expect(entriesOfYear(planOf({ measures: [first, second] }), 2022)).toHaveLength(2);
  });

  it('別の年度の行は数えない', () => {
    expect(entriesOfYear(scope, 2023)).toHaveLength(2);
    expect(entriesOfYear(second, 2023)).toEqual([]);
  });

  it('二つの課が受け持つ行は、どちらの課でも数える', () => {
    expect(entriesOfDivision(kikaku, 2022)).toHaveLength(2);
    expect(entriesOfDivision(somu, 2022)).toHaveLength(1);
  });

  it('施策のページは一番新しい年度のシートを見せる', () => {
    expect(newestSheet(first)).toBe(newest);
    expect(newestSheet(measure('1-1-3'))).toBeNull();
  });

  it('シートのない年度には、シートがないと答える', () => {
    expect(sheetOfYear(second, 2023)).toBeNull();
  });
});
