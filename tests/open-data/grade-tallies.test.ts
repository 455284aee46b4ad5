import { describe, expect, it } from 'vitest';
import { COMPLETE, fileOf, KONAN } from './published-plans.ts';
import { recordsOf } from './read-csv.ts';

const tallies = recordsOf(fileOf(KONAN.files, 'grade-tallies'));

describe('達成度の集計', () => {
  it('計画全体では、令和4年度の77行（うち再掲11行、66取組）がすべて未評価', () => {
    const whole = tallies.filter(({ scope }) => scope === 'plan');
    expect(whole.map(({ grade, gradeRows }) => [grade, gradeRows])).toEqual([
      ['A', 0],
      ['B', 0],
      ['C', 0],
      ['D', 0],
      ['notGraded', 77],
    ]);
    for (const line of whole) {
      expect([line.rows, line.relistedRows, line.initiatives]).toEqual([77, 11, 66]);
    }
  });
  it('どの範囲でも、達成度ごとの行を足すと全部の行になる', () => {
    const complete = recordsOf(fileOf(COMPLETE.files, 'grade-tallies'));
    const groups = Map.groupBy(complete, (line) => `${line.fiscalYear} ${line.scopeId}`);
    expect(groups.size).toBeGreaterThan(50);
    for (const lines of groups.values()) {
      const sum = lines.reduce((total, { gradeRows }) => total + Number(gradeRows), 0);
      expect(sum).toBe(lines[0]?.rows);
    }
  });
  it('課の名称は、その年度の名称である', () => {
    const names = recordsOf(fileOf(COMPLETE.files, 'division-former-names'));
    const [renamed] = names;
    const complete = recordsOf(fileOf(COMPLETE.files, 'grade-tallies'));
    const named = (year: number) =>
      complete.find((line) => line.scopeId === renamed?.divisionId && line.fiscalYear === year)
        ?.scopeName;
    const last = Number(renamed?.lastFiscalYear);
    expect(named(last)).toBe(renamed?.formerName);
    expect(named(last + 1)).not.toBe(renamed?.formerName);
  });
});
