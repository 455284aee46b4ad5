import { cellAt, type FoundTable, type WorkbookTable } from './find-table.ts';
import { type HandedIn, left } from './handed-in.ts';
import { cellName } from './sheet-builder.ts';

/** Cells that are not for filling in: a change is told and goes nowhere. */
export function checkFixed(
  { sheet, columns }: FoundTable,
  table: WorkbookTable,
  row: number,
  id: string,
  handed: HandedIn,
): void {
  const names = [...table.fixed, ...table.fields.map(({ name }) => name)];
  for (const name of names) {
    const was = handed.base.locked.get(`${id}/${name}`);
    const column = columns.get(name);
    if (was === undefined || column === undefined) continue;
    const { value } = cellAt(sheet, row, column);
    const now = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
    if (plain(now) === plain(was)) continue;
    left(
      handed,
      `${sheet.name} ${cellName(row, column)}`,
      `直せない欄「${name}」が「${shortened(now)}」に変わっています（元は「${shortened(was)}」）。取り込んでいません。計画の文を直すときは、content のファイルを直してください。`,
    );
  }
}

function plain(text: string): string {
  return text.replace(/\s+/gu, '');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return [...line].length > 30 ? `${[...line].slice(0, 30).join('')}…` : line;
}
