import type {
  Chapter,
  Initiative,
  Plan,
  Policy,
  ProgressEntry,
  ProgressSheet,
} from '../plan/types.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { sheetOfYear } from './grade-tally.ts';

/** Whether the initiative runs in that fiscal year. */
export function runsIn({ from, until }: Initiative, year: FiscalYear): boolean {
  return (from === null || from <= year) && (until === null || until >= year);
}

/** Where a sheet reports on an initiative. */
export interface InitiativeRow {
  initiative: Initiative;
  /** its primary row, else its first relisted one; `null` where the sheet has none */
  row: ProgressEntry | null;
  /** The initiative runs in the sheet's year, and yet no row reports on it. */
  missing: boolean;
}

/** The initiatives of a measure in the plan's order, each with its row in the sheet. */
export function initiativeRows(
  initiatives: readonly Initiative[],
  sheet: ProgressSheet | null,
): InitiativeRow[] {
  return initiatives.map((initiative) => {
    const rows = sheet?.entries.filter((entry) => entry.initiative === initiative) ?? [];
    const row = rows.find(({ relisted }) => !relisted) ?? rows[0] ?? null;
    return {
      initiative,
      row,
      missing: sheet !== null && row === null && runsIn(initiative, sheet.year),
    };
  });
}

/**
 * Initiatives that run in that fiscal year, stand in a measure with a sheet, and yet have no row in
 * it: why a plan may list more initiatives than its sheets report on.
 */
export function initiativesWithoutRow(
  scope: Plan | Chapter | Policy,
  year: FiscalYear,
): Initiative[] {
  const policies = 'policies' in scope ? scope.policies : [scope];
  return policies
    .flatMap(({ measures }) => measures)
    .flatMap((measure) => initiativeRows(measure.initiatives, sheetOfYear(measure, year)))
    .filter(({ missing }) => missing)
    .map(({ initiative }) => initiative);
}
