import type { Department, Division, Plan, ProgressEntry } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

/** What a division reports on in one fiscal year. */
export interface DivisionYear {
  year: FiscalYear;
  /** rows that it answers for first, in plan order */
  primary: ProgressEntry[];
  /** 再掲: rows on initiatives whose primary row is another division's or another row of its own */
  relisted: ProgressEntry[];
  /** both, primary rows first */
  entries: ProgressEntry[];
}

/** The years in which the division has rows, newest first. */
export function divisionYears(division: Division): DivisionYear[] {
  const byYear = Map.groupBy(division.entries, ({ sheet }) => sheet.year);
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, entries]) => {
      const primary = entries.filter(({ relisted }) => !relisted);
      const relisted = entries.filter((entry) => entry.relisted);
      return { year, primary, relisted, entries: [...primary, ...relisted] };
    });
}

/** Divisions under their department, in the order of the plan; those without a known one come last. */
export function divisionsByDepartment(
  plan: Plan,
): { department: Department | null; divisions: Division[] }[] {
  const groups = Map.groupBy(plan.divisions, ({ department }) => department);
  return [...plan.departments, null].flatMap((department) => {
    const divisions = groups.get(department);
    return divisions ? [{ department, divisions }] : [];
  });
}
