import Big from 'big.js';
import { stringify } from 'csv-stringify/sync';
import { type Cell, csvFields, type DataRecord, type DataTable } from './data-table.ts';
import { guardFormula } from './formula-guard.ts';

/**
 * The table as CSV: UTF-8 with byte order mark (a spreadsheet under Windows takes it for another
 * encoding without), CRLF, field names in the first line, one record on one line. Numbers are bare,
 * blanks are empty, texts that begin like a formula have a `'` before them.
 */
export function csvText(table: DataTable, records: readonly DataRecord[]): string {
  const names = csvFields(table).map(({ name }) => name);
  return stringify(
    [names, ...records.map((record) => names.map((name) => cellText(record[name] ?? null)))],
    { bom: true, record_delimiter: 'windows' },
  );
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return guardFormula(cell);
  // Not String(): 1e-7 is no number to a spreadsheet in every language.
  if (typeof cell === 'number') return new Big(cell).toFixed();
  return String(cell);
}
