import type {
  Chapter,
  Indicator,
  Initiative,
  Measure,
  Policy,
  ProgressEntry,
} from '../plan/types.ts';

/*
 * The ids of the data are the plan's own numbers with the kind before them. A spreadsheet that
 * opens a CSV file makes the first of January of a bare `1-1` and a day of 2001 of `1-5-1`, and the
 * number of an indicator looks like that of a measure.
 */

/** `chapter-1` */
export function chapterRecordId({ id }: Chapter): string {
  return `chapter-${id}`;
}

/** `policy-1-5` */
export function policyRecordId({ id }: Policy): string {
  return `policy-${id}`;
}

/** `measure-1-5-1` */
export function measureRecordId({ id }: Measure): string {
  return `measure-${id}`;
}

/** `initiative-1-5-1.2` */
export function initiativeRecordId({ id }: Initiative): string {
  return `initiative-${id}`;
}

/** `indicator-1-6-1` */
export function indicatorRecordId({ id }: Indicator): string {
  return `indicator-${id}`;
}

/** `row-2022-1-5-1.2`, of a relisted row `row-2022-1-5-1.2-jinji`: different in every year */
export function rowRecordId({ id, sheet }: ProgressEntry): string {
  return `row-${sheet.year}-${id}`;
}
