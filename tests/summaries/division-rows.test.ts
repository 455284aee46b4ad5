import { describe, expect, it } from 'vitest';
import type { Department } from '../../src/plan/types.ts';
import { divisionsByDepartment, divisionYears } from '../../src/summaries/division-rows.ts';
import { division, measure, planOf, row, sheet } from './plan-parts.ts';

describe('課の受け持つ行', () => {
  it('新しい年度が先で、再掲の行は分けて後ろに置く', () => {
    const kikaku = division('kikaku', '企画課');
    const of = measure('1-1-1');
    const old = row(sheet(of, 2023), 1, { divisions: [kikaku] });
    const newest = sheet(of, 2024);
    const relisted = row(newest, 1, { divisions: [kikaku], relisted: true });
    const primary = row(newest, 2, { divisions: [kikaku] });

    expect(divisionYears(kikaku)).toEqual([
      { year: 2024, primary: [primary], relisted: [relisted], entries: [primary, relisted] },
      { year: 2023, primary: [old], relisted: [], entries: [old] },
    ]);
  });

  it('受け持つ行がなければ、年度もない', () => {
    expect(divisionYears(division('kikaku', '企画課'))).toEqual([]);
  });
});

describe('課の部局ごとのまとめ', () => {
  it('部局の順に並び、部局の分からない課は最後で、課のない部局は出ない', () => {
    const somu: Department = { id: 'somu', name: '総務部', years: [], divisions: [] };
    const empty: Department = { id: 'kensetsu', name: '建設部', years: [], divisions: [] };
    const unknown = division('shogai', '生涯学習課');
    const known = division('kikaku', '企画課', somu);
    const plan = planOf({ departments: [empty, somu], divisions: [unknown, known] });
    expect(divisionsByDepartment(plan)).toEqual([
      { department: somu, divisions: [known] },
      { department: null, divisions: [unknown] },
    ]);
  });
});
