import type { ReadCell, ReadSheet } from './spreadsheet-file.ts';
import { MISSING_COLUMN } from './workbook-words.ts';

/** A table that was exported, by its name and headings. */
export interface WorkbookTable {
  name: string;
  idColumn: string;
  /** columns to fill in, with the end of their key */
  fields: readonly { name: string; key: string }[];
  fixed: readonly string[];
}

/** A table of a workbook, wherever its header row and columns were moved to. */
export interface FoundTable {
  sheet: ReadSheet;
  header: number;
  /** index by the name of the column */
  columns: ReadonlyMap<string, number>;
  /** columns of which there are two */
  doubled: ReadonlySet<string>;
  /** headings that were added */
  others: string[];
}

/** Rows above the table, at most. */
const FURTHEST_HEADER = 30;

/** The table whose header holds the name of its first column; `null` where the sheet has none. */
export function findTable(
  sheet: ReadSheet,
  idColumn: string,
  names: readonly string[],
): FoundTable | null {
  for (const [header, row] of sheet.rows.slice(0, FURTHEST_HEADER).entries()) {
    const written = row.map(headingOf);
    if (!written.includes(idColumn)) continue;
    const columns = new Map<string, number>();
    const doubled = new Set<string>();
    for (const name of [idColumn, ...names]) {
      const at = written.indexOf(name);
      if (at !== -1) columns.set(name, at);
      if (at !== written.lastIndexOf(name)) doubled.add(name);
    }
    const ours = new Set<string>([idColumn, ...names, MISSING_COLUMN]);
    const others = written.filter((name) => name !== '' && !ours.has(name));
    return { sheet, header, columns, doubled, others };
  }
  return null;
}

/** How a heading is compared: width and spaces do not matter. */
function headingOf({ value }: ReadCell): string {
  return String(value ?? '')
    .normalize('NFKC')
    .replace(/\s/gu, '');
}

/** The cell at a place; blank where the sheet ends before it. */
export function cellAt(sheet: ReadSheet, row: number, column: number): ReadCell {
  return sheet.rows[row]?.[column] ?? { value: null, formula: false, error: false, format: null };
}

/** Whether the cell was merged with others: what stood in the others is lost. */
export function isMerged(sheet: ReadSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.startRow &&
      row <= merge.endRow &&
      column >= merge.startCol &&
      column <= merge.endCol,
  );
}
