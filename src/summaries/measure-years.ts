import type { Initiative, Measure, ProgressEntry, ProgressSheet } from '../plan/types.ts';
import type { EntryId } from '../vocabulary/plan-id.ts';
import { runsIn } from './initiative-rows.ts';

/** One row of a measure through the years; a relisted row is followed apart from the primary one. */
export interface RowThroughYears {
  id: EntryId;
  initiative: Initiative;
  /** the row in the newest sheet that has it: its divisions, whether it is relisted */
  newest: ProgressEntry;
  /** one for each sheet of the measure, ascending by year */
  years: {
    sheet: ProgressSheet;
    /** `null` where the sheet has no such row */
    entry: ProgressEntry | null;
    /** whether the initiative runs in that year; without a row it is then missing, else not due */
    running: boolean;
  }[];
}

/** The rows of a measure side by side by year, in the order of the plan, primary rows first. */
export function rowsThroughYears({ initiatives, sheets }: Measure): RowThroughYears[] {
  return initiatives.flatMap((initiative) => {
    const entries = sheets
      .flatMap((sheet) => sheet.entries)
      .filter((entry) => entry.initiative === initiative);
    const byId = Map.groupBy(entries, ({ id }) => id);
    return [...byId]
      .map(([id, rows]) => ({
        id,
        initiative,
        newest: rows.at(-1) as ProgressEntry,
        years: sheets.map((sheet) => ({
          sheet,
          entry: rows.find((row) => row.sheet === sheet) ?? null,
          running: runsIn(initiative, sheet.year),
        })),
      }))
      .sort((a, b) => Number(a.newest.relisted) - Number(b.newest.relisted));
  });
}

/** What a row announced in one fiscal year, and what the same row reports in the next one. */
export interface AnnouncedAndReported {
  /** its 今後の方向性 is what was announced */
  before: ProgressEntry;
  /** its 成果 is what is reported */
  now: ProgressEntry;
}

/**
 * The rows of a sheet that stood in the sheet of the fiscal year just before, too; joined by their
 * ids. Empty where that year has no sheet, or where neither year has written anything there.
 */
export function announcedAndReported(sheet: ProgressSheet): AnnouncedAndReported[] {
  const previous = sheet.measure.sheets.find(({ year }) => year === sheet.year - 1);
  const pairs = sheet.entries.flatMap((now) => {
    const before = previous?.entries.find(({ id }) => id === now.id);
    return before ? [{ before, now }] : [];
  });
  const written = pairs.some(
    ({ before, now }) => before.futureDirection !== null || now.results !== null,
  );
  return written ? pairs : [];
}
