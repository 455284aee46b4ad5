import type { Plan } from '../plan/types.ts';
import {
  CHANGES,
  chapterAddress,
  DEPARTMENTS,
  DIVISIONS,
  departmentAddress,
  departmentYearAddress,
  divisionAddress,
  ERRATA,
  entryAddress,
  GLOSSARY,
  glossaryAddress,
  HOME,
  indicatorAddress,
  measureAddress,
  PROGRESS,
  policyAddress,
  progressAddress,
  sheetAddress,
} from '../vocabulary/address.ts';
import type { ChangedThing } from './plan-change.ts';

/**
 * Where a thing can be seen in this state of the plan; where it stands no longer, the nearest page
 * above it. Always an address that lives.
 */
export function placeAddress(plan: Plan, { subject, id }: ChangedThing): string {
  switch (subject) {
    case 'plan':
      return HOME;
    case 'chapter':
    case 'policy':
    case 'measure':
    case 'initiative':
      return structureAddress(plan, id);
    case 'indicator':
      return plan.indicators.some((each) => each.id === id)
        ? indicatorAddress(id)
        : structureAddress(plan, id.slice(0, id.lastIndexOf('-')));
    case 'sheetYear':
      return plan.sheetYears.includes(Number(id)) ? progressAddress(Number(id)) : PROGRESS;
    case 'sheet':
    case 'row':
      return sheetOrRowAddress(plan, id);
    case 'department':
    case 'departmentYear':
      return ofDepartment(plan, id);
    case 'division':
      return plan.divisions.some((each) => each.id === id) ? divisionAddress(id) : DIVISIONS;
    case 'term':
      return plan.glossary.some((each) => each.id === id) ? glossaryAddress(id) : GLOSSARY;
    case 'correction':
    case 'openQuestion':
      return ERRATA;
    default:
      // Stored by another version of this software.
      return CHANGES;
  }
}

/** `1`, `1-5`, `1-5-1` or `1-5-1.2`: its page, else that of what it belonged to. */
function structureAddress(plan: Plan, id: string): string {
  const [measure = ''] = id.split('.');
  const policy = measure.split('-').slice(0, 2).join('-');
  const chapter = measure.split('-')[0] ?? '';
  if (plan.measures.some((each) => each.id === measure)) return measureAddress(measure);
  if (plan.policies.some((each) => each.id === policy)) return policyAddress(policy);
  return plan.chapters.some((each) => each.id === chapter) ? chapterAddress(chapter) : HOME;
}

/** `2022/1-5-1` or `2022/1-5-1.2-jinji` */
function sheetOrRowAddress(plan: Plan, id: string): string {
  const [year, entry = ''] = id.split('/');
  const [measureId = ''] = entry.split('.');
  const measure = plan.measures.find((each) => each.id === measureId);
  const sheet = measure?.sheets.find((each) => each.year === Number(year));
  if (!sheet) return structureAddress(plan, measureId);
  return sheet.entries.some((each) => each.id === entry)
    ? entryAddress(measureId, sheet.year, entry)
    : sheetAddress(measureId, sheet.year);
}

/** `somu` or `2022/somu/1` */
function ofDepartment(plan: Plan, id: string): string {
  const parts = id.split('/');
  const [year, name = ''] = parts.length === 1 ? [null, id] : parts;
  const department = plan.departments.find((each) => each.id === name);
  if (!department) return plan.departments.length > 0 ? DEPARTMENTS : HOME;
  return department.years.some((each) => each.year === Number(year))
    ? departmentYearAddress(name, Number(year))
    : departmentAddress(name);
}
