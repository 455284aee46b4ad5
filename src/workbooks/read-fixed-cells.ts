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

/**
 * The row whose cells for reading stand here instead of the row's own, as when two numbers were
 * exchanged: what is filled in then belongs to nobody knows which. `null` where there is none.
 */
export function standsForAnother(
  { sheet, columns }: FoundTable,
  { fixed }: WorkbookTable,
  row: number,
  id: string,
  { base }: HandedIn,
): string | null {
  const names = fixed.filter((name) => columns.has(name));
  const written = names.map((name) =>
    plain(String(cellAt(sheet, row, columns.get(name) as number).value ?? '')),
  );
  const matches = (other: string) =>
    names.length > 0 &&
    names.every((name, i) => {
      const was = base.locked.get(`${other}/${name}`);
      return was !== undefined && plain(was) === written[i];
    });
  if (matches(id)) return null;
  const ids = new Set([...base.locked.keys()].map((key) => key.slice(0, key.indexOf('/'))));
  return [...ids].find((other) => other !== id && matches(other)) ?? null;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, '');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return [...line].length > 30 ? `${[...line].slice(0, 30).join('')}…` : line;
}
