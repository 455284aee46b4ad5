import type { ErratumPlace, Plan, ProgressEntry } from '../plan/types.ts';
import {
  chapterAddress,
  departmentYearAddress,
  divisionAddress,
  entryAddress,
  measureAddress,
  policyAddress,
  sheetAddress,
} from '../vocabulary/address.ts';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';

/** Where on the site a correction or an open question stands, in words that a reader knows. */
export interface NamedPlace {
  name: string;
  /** `null` where no page shows the file */
  address: string | null;
}

/**
 * The place of an erratum as a name and an address: `sheets/2022/1-5-2.md`, row 1-5-2.2,
 * 実施事業 → 「施策1-5-2 令和4年度のシート、取組2、実施事業」 with the row's permanent address.
 */
export function erratumPlace(plan: Plan, place: ErratumPlace): NamedPlace {
  const page = pageOf(plan, place);
  const section = page.section ?? place.section;
  // 「重点課題2、重点課題」 would say it twice.
  const field = place.field !== null && section?.startsWith(place.field) ? null : place.field;
  const parts = [page.name, section, field].filter((part) => part !== null);
  return { name: parts.join('、'), address: page.address };
}

interface PageOfFile extends NamedPlace {
  /** the section in the reader's words, where they differ from the file's */
  section?: string;
}

function pageOf(plan: Plan, { file, section }: ErratumPlace): PageOfFile {
  const [folder = '', ...rest] = file.replace(/\.mdx?$/, '').split('/');
  const id = rest.at(-1) ?? '';
  const known = (list: readonly { id: string }[]) => list.some((each) => each.id === id);
  switch (folder) {
    case 'sheets':
      return sheetPlace(plan, Number(rest[0]), id, section);
    case 'departments':
      return departmentPlace(plan, Number(rest[0]), id);
    case 'measures':
      return { name: `施策${id}`, address: known(plan.measures) ? measureAddress(id) : null };
    case 'policies':
      return { name: `政策${id}`, address: known(plan.policies) ? policyAddress(id) : null };
    case 'chapters':
      return { name: `第${id}章`, address: known(plan.chapters) ? chapterAddress(id) : null };
    case 'divisions.yaml':
      return divisionPlace(plan, section);
    default:
      return { name: file, address: null };
  }
}

function sheetPlace(
  plan: Plan,
  year: FiscalYear,
  measureId: string,
  section: string | null,
): PageOfFile {
  const sheet = plan.measures
    .find(({ id }) => id === measureId)
    ?.sheets.find((each) => each.year === year);
  const name = `施策${measureId} ${fiscalYearName(year)}のシート`;
  const entry = sheet?.entries.find((each) => sectionOf(each) === section);
  if (!entry) return { name, address: sheet ? sheetAddress(measureId, year) : null };
  return {
    name,
    section: `取組${entry.initiative.number}${entry.relisted ? `（再掲・${divisionNames(entry)}）` : ''}`,
    address: entryAddress(measureId, year, entry.id),
  };
}

/** A row as errata.yaml writes it: `1-5-2.2`, `1-5-2.2（再掲・地域創生推進課）`. */
function sectionOf(entry: ProgressEntry): string {
  return `${entry.initiative.id}${entry.relisted ? `（再掲・${divisionNames(entry)}）` : ''}`;
}

function divisionNames({ divisions }: ProgressEntry): string {
  return divisions.map(({ name }) => name).join('・');
}

function departmentPlace(plan: Plan, year: FiscalYear, id: string): PageOfFile {
  const department = plan.departments.find((each) => each.id === id);
  const name = `${department?.name ?? id} ${fiscalYearName(year)}の目標と方針`;
  const shown = department?.years.some((sheet) => sheet.year === year);
  return { name, address: shown ? departmentYearAddress(id, year) : null };
}

function divisionPlace(plan: Plan, section: string | null): PageOfFile {
  const division = plan.divisions.find(({ id, name }) => section === id || section === name);
  return division
    ? { name: '担当課', section: division.name, address: divisionAddress(division.id) }
    : { name: '担当課', address: null };
}
