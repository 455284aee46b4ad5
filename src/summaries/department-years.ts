import type { Department, DepartmentYear } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

/** What a department wrote in each fiscal year, newest first, chapter by chapter. */
export function departmentSheetsByYear(
  department: Department,
): { year: FiscalYear; sheets: DepartmentYear[] }[] {
  const byYear = Map.groupBy(department.years, ({ year }) => year);
  return [...byYear].sort(([a], [b]) => b - a).map(([year, sheets]) => ({ year, sheets }));
}
