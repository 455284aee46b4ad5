import type { ErratumPlace } from '../source/documents.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import type { ChapterId, MeasureId, PolicyId } from '../vocabulary/plan-id.ts';

/** Where the chapter stands in the content folder. */
export const chapterFile = (chapter: ChapterId): string => `chapters/${chapter}.mdx`;
/** Where the policy stands in the content folder. */
export const policyFile = (policy: PolicyId): string => `policies/${policy}.mdx`;
/** Where the measure stands in the content folder. */
export const measureFile = (measure: MeasureId): string => `measures/${measure}.md`;
/** Where the progress sheet of a measure and year stands in the content folder. */
export const sheetFile = (year: FiscalYear, measure: MeasureId): string =>
  `sheets/${year}/${measure}.md`;
/** Where the department's sheet of a year stands in the content folder. */
export const departmentFile = (year: FiscalYear, department: string): string =>
  `departments/${year}/${department}.md`;

/**
 * Section name of a row, as errata.yaml writes it: `1-5-2.2`, relisted
 * `1-5-2.2（再掲・地域創生推進課）`.
 */
export function rowSection(
  measure: MeasureId,
  number: number,
  relistedBy: readonly string[] | null,
): string {
  const id = `${measure}.${number}`;
  return relistedBy === null ? id : `${id}（再掲・${relistedBy.join('・')}）`;
}

/** One text of the content: the parts of the place as one key. */
export function placeKey({ file, section, field }: ErratumPlace): string {
  return [file, section ?? '', field ?? ''].join('\t');
}

/** The place in words: `sheets/2022/1-5-2.md の 1-5-2.2「実施事業」`, ready for a particle behind it. */
export function placeInWords({ file, section, field }: ErratumPlace): string {
  if (section === null && field === null) return `${file} `;
  const inSection = section === null ? '' : ` ${section}${field === null ? ' ' : ''}`;
  return `${file} の${inSection}${field === null ? '' : `「${field}」`}`;
}
