import type { FiscalYear } from '../../vocabulary/fiscal-year.ts';
import type { ImportProblem } from '../import-problem.ts';
import { Ledger } from '../ledger.ts';

/** What every reader shares: the account of the source and the faults found so far. */
export interface Reading {
  /** name of the source file */
  source: string;
  /** fiscal year of the sheets that are imported */
  year: FiscalYear;
  /** ids of departments that have a file already, by name */
  departmentSlugs: ReadonlyMap<string, string>;
  ledger: Ledger;
  problems: ImportProblem[];
}

/** Starts the reading of one source. */
export function newReading(
  source: string,
  year: FiscalYear,
  departmentSlugs: ReadonlyMap<string, string> = new Map(),
): Reading {
  return { source, year, departmentSlugs, ledger: new Ledger(), problems: [] };
}

/** Notes a fault of the source. */
export function report(
  reading: Reading,
  line: number | null,
  message: string,
  remedy: string,
): void {
  reading.problems.push({ file: reading.source, line, message, remedy });
}

/** Digits in any width as a number: `４` → 4. */
export function asNumber(digits: string): number {
  return Number(digits.normalize('NFKC'));
}
