import type { ContentDocuments, SheetDocument, SheetEntryDocument } from '../source/documents.ts';
import { relistedEntryId } from '../vocabulary/plan-id.ts';
import { DivisionNames } from './division-names.ts';
import type { Division, Measure, ProgressEntry, ProgressSheet } from './types.ts';

/** Hangs every sheet into its measure and every row into its divisions. */
export function linkEntries(
  documents: ContentDocuments,
  measures: readonly Measure[],
  divisions: readonly Division[],
): void {
  const names = new DivisionNames(documents.divisions);
  const divisionById = new Map(divisions.map((division) => [division.id, division]));
  const sheetsByMeasure = Map.groupBy(documents.sheets, ({ measure }) => measure);
  for (const measure of measures) {
    const sheets = [...(sheetsByMeasure.get(measure.id) ?? [])].sort((a, b) => a.year - b.year);
    for (const document of sheets)
      measure.sheets.push(linkSheet(document, measure, names, divisionById));
  }
  const years = [...new Set(documents.sheets.map(({ year }) => year))].sort((a, b) => b - a);
  for (const year of years) {
    for (const measure of measures) {
      const sheet = measure.sheets.find((candidate) => candidate.year === year);
      for (const entry of sheet?.entries ?? [])
        for (const division of entry.divisions) division.entries.push(entry);
    }
  }
}

function linkSheet(
  document: SheetDocument,
  measure: Measure,
  names: DivisionNames,
  divisionById: ReadonlyMap<string, Division>,
): ProgressSheet {
  const sheet: ProgressSheet = { file: document.file, measure, year: document.year, entries: [] };
  for (const row of document.entries) {
    const entry = linkEntry(row, sheet, names, divisionById);
    if (entry) sheet.entries.push(entry);
  }
  return sheet;
}

/** `null` for a row whose initiative does not exist; E-INITIATIVE-UNKNOWN reports it. */
function linkEntry(
  row: SheetEntryDocument,
  sheet: ProgressSheet,
  names: DivisionNames,
  divisionById: ReadonlyMap<string, Division>,
): ProgressEntry | null {
  const initiative = sheet.measure.initiatives.find(({ number }) => number === row.number);
  if (!initiative) return null;
  const divisions = names.resolve(row.divisions, sheet.year).flatMap(({ division }) => {
    const linked = division && divisionById.get(division.id);
    return linked ? [linked] : [];
  });
  return {
    id: row.relisted
      ? relistedEntryId(
          initiative.id,
          divisions.map(({ id }) => id),
        )
      : initiative.id,
    sheet,
    initiative,
    relisted: row.relisted,
    divisions,
    grade: row.grade,
    currentStateAndIssues: row.currentStateAndIssues,
    projects: row.projects,
    results: row.results,
    futureDirection: row.futureDirection,
    line: row.places.heading[0],
  };
}
