import type { BaseField } from './base-sheet.ts';
import { type HandedValue, handedValue } from './cell-value.ts';
import { cellAt, type FoundTable, isMerged, type WorkbookTable } from './find-table.ts';
import { type HandedIn, left, note } from './handed-in.ts';
import { checkFixed, standsForAnother } from './read-fixed-cells.ts';
import { cellName } from './sheet-builder.ts';

export function readRows(
  found: FoundTable,
  table: WorkbookTable,
  mine: Map<string, BaseField[]>,
  handed: HandedIn,
): void {
  const { sheet, columns, doubled } = found;
  for (const { name } of table.fields) {
    if (doubled.has(name))
      left(
        handed,
        sheet.name,
        `見出し「${name}」の列が二つあります。この列は取り込んでいません。一つだけにしてください。`,
      );
    else if (!columns.has(name))
      left(
        handed,
        sheet.name,
        `見出し「${name}」の列が見つかりません。この列は取り込んでいません。見出しを元に戻してください。`,
      );
    else if (sheet.hiddenColumns.has(columns.get(name) as number))
      note(handed, sheet.name, `列「${name}」は隠れていますが、読みました。`);
  }
  for (const name of found.others) {
    note(handed, sheet.name, `列「${name}」は、出力したブックにありません。読んでいません。`);
  }
  const rows = rowsById(found, table, mine, handed);
  for (const [id, at] of rows) {
    if (at.length > 1 && !alike(found, table, at)) {
      left(
        handed,
        at.map((row) => `${sheet.name} ${row + 1}行目`).join('、'),
        `行「${id}」が二つあり、中身が違います。この行は取り込んでいません。要らない方を消してください。`,
      );
      continue;
    }
    const [row] = at as [number, ...number[]];
    if (at.length > 1)
      note(handed, sheet.name, `行「${id}」が ${at.length} 回ありますが、中身は同じです。`);
    if (sheet.hiddenRows.has(row))
      note(handed, `${sheet.name} ${row + 1}行目`, `行「${id}」は隠れていますが、読みました。`);
    const other = standsForAnother(found, table, row, id, handed);
    if (other !== null) {
      left(
        handed,
        `${sheet.name} ${row + 1}行目`,
        `${table.idColumn}は「${id}」ですが、ほかの欄は「${other}」の行のものです。この行は取り込んでいません。${table.idColumn}を元に戻してください。`,
      );
      continue;
    }
    readRow(found, table, row, mine.get(id) ?? [], handed);
    checkFixed(found, table, row, id, handed);
  }
  for (const id of mine.keys()) {
    if (!rows.has(id))
      left(
        handed,
        sheet.name,
        `行「${id}」がありません（消されたか、番号が変わっています）。content/ の文はそのままです。この行にも記入したものがあれば、書き出し直したブックに書き写してください。`,
      );
  }
}

/** Where each known row stands now. Rows without a known number are reported if they say anything. */
function rowsById(
  found: FoundTable,
  table: WorkbookTable,
  mine: Map<string, BaseField[]>,
  handed: HandedIn,
): Map<string, number[]> {
  const { sheet, header, columns } = found;
  const rows = new Map<string, number[]>();
  // A row whose fields are all locked is a row of this table as well.
  const isKnown = (id: string) => mine.has(id) || handed.base.locked.has(`${id}/${table.fixed[0]}`);
  let unknown = 0;
  const idColumn = columns.get(table.idColumn) as number;
  for (let row = header + 1; row < sheet.rows.length; row++) {
    const id = String(cellAt(sheet, row, idColumn).value ?? '')
      .normalize('NFKC')
      .trim();
    if (isKnown(id)) rows.set(id, [...(rows.get(id) ?? []), row]);
    else if ((id !== '' || saysAnything(found, table, row)) && unknown++ < MOST_UNKNOWN) {
      left(
        handed,
        `${sheet.name} ${row + 1}行目`,
        id === ''
          ? `「${table.idColumn}」のない行です。この行は取り込んでいません。元の行に書き写してください。`
          : `「${id}」という行は、このブックを出力したときにはありませんでした。この行は取り込んでいません。取組を増やすときは、施策のファイルとその年度のシートに書き足してから、ブックを出力し直してください。`,
      );
    }
  }
  if (unknown > MOST_UNKNOWN) {
    left(handed, sheet.name, `このような行が、ほかに ${unknown - MOST_UNKNOWN} 行あります。`);
  }
  return rows;
}

/** Rows without a known number that are named one by one. */
const MOST_UNKNOWN = 20;

function saysAnything(
  { sheet, columns }: FoundTable,
  { fields }: WorkbookTable,
  row: number,
): boolean {
  return fields.some(({ name }) => {
    const column = columns.get(name);
    return column !== undefined && String(cellAt(sheet, row, column).value ?? '').trim() !== '';
  });
}

/** Whether copies of a row say the same in all columns to fill in. */
function alike(
  { sheet, columns }: FoundTable,
  { fields }: WorkbookTable,
  rows: readonly number[],
): boolean {
  const texts = rows.map((row) =>
    JSON.stringify(fields.map(({ name }) => cellAt(sheet, row, columns.get(name) ?? -1))),
  );
  return new Set(texts).size === 1;
}

function readRow(
  { sheet, columns, doubled }: FoundTable,
  table: WorkbookTable,
  row: number,
  fields: readonly BaseField[],
  handed: HandedIn,
): void {
  for (const base of fields) {
    const name = table.fields.find(({ key }) => base.key.endsWith(`/${key}`))?.name ?? '';
    const column = columns.get(name);
    if (column === undefined || doubled.has(name)) continue;
    const where = `${sheet.name} ${cellName(row, column)}`;
    const value: HandedValue = isMerged(sheet, row, column)
      ? { refused: 'セルが結合されています。結合を解いて、この欄の文を書き直してください。' }
      : handedValue(cellAt(sheet, row, column), base);
    handed.fields.push({ base, where, value });
  }
}
