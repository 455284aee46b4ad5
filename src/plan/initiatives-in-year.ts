import type { MeasureDocument } from '../source/documents.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

/** Whether an initiative has begun in that year and has not ended before it. */
export function runsIn(
  { from, until }: Pick<MeasureDocument['initiatives'][number], 'from' | 'until'>,
  year: FiscalYear,
): boolean {
  return (from ?? year) <= year && year <= (until ?? year);
}

/** The initiative with that wording; of several, an ended one and its successor, the one of that year. */
export function initiativeWorded(
  initiatives: MeasureDocument['initiatives'],
  wording: string,
  year: FiscalYear,
): MeasureDocument['initiatives'][number] | undefined {
  const same = initiatives.filter(({ name }) => name === wording);
  return same.find((initiative) => runsIn(initiative, year)) ?? same[0];
}
