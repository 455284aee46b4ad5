import Papa from 'papaparse';
import type { DataFile } from '../../src/open-data/data-files.ts';
import { type Cell, csvFields, type DataField } from '../../src/open-data/data-table.ts';
import { withoutGuard } from '../../src/open-data/formula-guard.ts';

/** The file as text; `TextDecoder` would otherwise swallow the byte order mark. */
export function csvOf({ csv }: DataFile): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(csv);
}

/** The cells as another program than ours reads them: the line of names first. */
export function cellsOf(file: DataFile): string[][] {
  const { data, errors } = Papa.parse<string[]>(csvOf(file), { skipEmptyLines: false });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  // What follows the last line break is one empty line to this reader.
  return data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
}

/** Every cell with its field and line, the line of names left out. */
export function dataCells(file: DataFile): { field: DataField; line: number; text: string }[] {
  const fields = csvFields(file.table);
  return cellsOf(file)
    .slice(1)
    .flatMap((cells, index) =>
      fields.map((field, column) => ({ field, line: index + 2, text: cells[column] ?? '' })),
    );
}

/** The lines as records, each cell with the type that its field announces. */
export function recordsOf(file: DataFile): Record<string, Cell>[] {
  const fields = csvFields(file.table);
  return cellsOf(file)
    .slice(1)
    .map((cells) =>
      Object.fromEntries(fields.map((field, i) => [field.name, typed(field, cells[i] ?? '')])),
    );
}

function typed({ type }: DataField, text: string): Cell {
  if (text === '') return null;
  if (type === 'boolean') return text === 'true';
  if (type === 'integer' || type === 'number') return Number(text);
  return withoutGuard(text);
}
