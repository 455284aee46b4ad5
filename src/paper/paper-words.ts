import type { Chapter, Measure, Plan, Policy, ProgressEntry } from '../plan/types.ts';
import { divisionNameIn } from '../summaries/division-name.ts';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';

/** Title of the official form. */
export const SHEET_TITLE = '施策進捗管理シート';

/** `湖南市　第二次湖南市総合計画`: whose paper it is. */
export function planTitle({ municipality, name }: Plan): string {
  return `${municipality.name}　${name}`;
}

/** `令和4年度　施策進捗管理シート` */
export function yearTitle(year: FiscalYear): string {
  return `${fiscalYearName(year)}　${SHEET_TITLE}`;
}

/** `第1章　みんなで共に進めるしくみをつくろう` */
export function chapterTitle({ id, name }: Chapter): string {
  return `第${id}章　${name}`;
}

/** `政策1-1　市民主体のまちづくりの推進` */
export function policyTitle({ id, name }: Policy): string {
  return `政策${id}　${name}`;
}

/** `施策1-1-1　市民協働制度の充実` */
export function measureTitle({ id, name }: Measure): string {
  return `施策${id}　${name}`;
}

/** `【学校教育課・幼児施設課】`: who answers for a row, under the names of that year. */
export function rowDivisions({ divisions, sheet }: ProgressEntry): string {
  return `【${divisions.map((division) => divisionNameIn(division, sheet.year)).join('・')}】`;
}
