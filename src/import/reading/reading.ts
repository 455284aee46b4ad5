import type { FiscalYear } from '../../vocabulary/fiscal-year.ts';
import { LARGEST_NUMBER } from '../../vocabulary/plan-id.ts';
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

/** A number of the plan in digits of any width: `４` → 4. One above 999 is none and is reported. */
export function asNumber(reading: Reading, line: number, digits: string): number {
  const number = Number(digits.normalize('NFKC'));
  if (number <= LARGEST_NUMBER) return number;
  report(
    reading,
    line,
    `番号「${digits}」が大きすぎます。`,
    `章・政策・施策・重点課題の番号は ${LARGEST_NUMBER} までです。原典の番号を確かめてください。`,
  );
  return LARGEST_NUMBER;
}
