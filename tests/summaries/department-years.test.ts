import { expect, it } from 'vitest';
import type { Department, DepartmentYear } from '../../src/plan/types.ts';
import { departmentSheetsByYear } from '../../src/summaries/department-years.ts';

function written(year: number, role: string): DepartmentYear {
  return {
    year,
    name: '総務部',
    file: `departments/${year}/somu.md`,
    chapter: null as never,
    role: { markdown: role, line: 1, column: 1 },
    headPost: null,
    headName: null,
    priorities: [],
  };
}

it('部局のシートは新しい年度が先で、同じ年度の章は書かれた順', () => {
  const years = [written(2023, '古い'), written(2024, '第1章'), written(2024, '第2章')];
  const somu: Department = { id: 'somu', name: '総務部', years, divisions: [] };
  const summary = departmentSheetsByYear(somu).map(({ year, sheets }) => [
    year,
    ...sheets.map(({ role }) => role?.markdown),
  ]);
  expect(summary).toEqual([
    [2024, '第1章', '第2章'],
    [2023, '古い'],
  ]);
});
