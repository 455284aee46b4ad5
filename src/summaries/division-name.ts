import type { Division } from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';

/** The name that the division bore in that fiscal year, as its sheets of the year are signed. */
export function divisionNameIn({ name, formerNames }: Division, year: FiscalYear): string {
  const then = formerNames
    .filter(({ until }) => until >= year)
    .sort((a, b) => a.until - b.until)
    .at(0);
  return then?.name ?? name;
}
