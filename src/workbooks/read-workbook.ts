import { SHEET_COLUMNS } from '../vocabulary/sheet-field.ts';
import { type BaseField, readBase, type WorkbookBase } from './base-sheet.ts';
import { findTable, type WorkbookTable } from './find-table.ts';
import { type HandedIn, left, note } from './handed-in.ts';
import { readRows } from './read-rows.ts';
import { type ReadSheet, readSpreadsheet } from './spreadsheet-file.ts';
import {
  INDICATOR_COLUMNS,
  INDICATOR_ID,
  INITIATIVE_COLUMN,
  MEASURE_ID_COLUMN,
  MEASURE_NAME_COLUMN,
  ROW_ID,
  SHEETS,
} from './workbook-words.ts';
import { WorkbookRefusal } from './zip-directory.ts';

const PROGRESS: WorkbookTable = {
  name: SHEETS.progress,
  idColumn: ROW_ID,
  fields: SHEET_COLUMNS,
  fixed: [MEASURE_ID_COLUMN, MEASURE_NAME_COLUMN, INITIATIVE_COLUMN],
};
const { interim, yearEnd, ...fixed } = INDICATOR_COLUMNS;
const INDICATORS: WorkbookTable = {
  name: SHEETS.indicators,
  idColumn: INDICATOR_ID,
  fields: [
    { name: interim, key: 'interim' },
    { name: yearEnd, key: 'yearEnd' },
  ],
  fixed: Object.values(fixed),
};

/** Reads the bytes of a workbook. Throws a `WorkbookRefusal` for a file that cannot be used at all. */
export async function readWorkbook(bytes: Uint8Array): Promise<HandedIn> {
  const sheets = await readSpreadsheet(bytes);
  const bases = sheets.map(readBase).filter((base) => base !== null);
  const [base] = bases;
  if (base === 'form') {
    throw new WorkbookRefusal(
      'ほかの版のソフトウェアで出力されたブックです。出力し直したブックに書き写してください。',
    );
  }
  if (base === undefined || bases.length > 1) {
    throw new WorkbookRefusal(
      `隠れたシート「${SHEETS.base}」が${base === undefined ? '見つからない' : '二つある'}ため、どこが変わったかを調べられません。出力し直したブックに書き写してください。`,
    );
  }
  const handed: HandedIn = { base, fields: [], remarks: [] };
  const used = [PROGRESS, INDICATORS].map((table) => readTable(sheets, table, handed));
  for (const sheet of sheets) {
    const known = used.includes(sheet) || sheet.name === SHEETS.guide || readBase(sheet) !== null;
    if (!known) note(handed, sheet.name, '出力したブックにないシートです。読んでいません。');
  }
  return handed;
}

/** Takes what one sheet hands in; gives the sheet that it was found on. */
function readTable(
  sheets: readonly ReadSheet[],
  table: WorkbookTable,
  handed: HandedIn,
): ReadSheet | null {
  const names = [...table.fixed, ...table.fields.map(({ name }) => name)];
  const found = sheets.flatMap((sheet) => findTable(sheet, table.idColumn, names) ?? []);
  const named = found.find(({ sheet }) => sheet.name === table.name);
  const chosen = named ?? (found.length === 1 ? found[0] : undefined);
  const mine = fieldsOf(table, handed.base);
  if (chosen === undefined) {
    if (mine.size > 0) {
      left(
        handed,
        table.name,
        found.length === 0
          ? `シート「${table.name}」か、見出しの「${table.idColumn}」が見つかりません。このシートの欄は取り込んでいません。`
          : `シート「${table.name}」と同じ形のシートが ${found.length} 枚あり、どれを使うか分かりません。名前を「${table.name}」に戻してください。`,
      );
    }
    return null;
  }
  if (chosen.sheet.name !== table.name)
    note(
      handed,
      chosen.sheet.name,
      `シート「${table.name}」の名前が変わっています。見出しで見分けて、読みました。`,
    );
  readRows(chosen, table, mine, handed);
  return chosen.sheet;
}

/** The fields of this table in the base, by the id of their row. */
function fieldsOf({ fields }: WorkbookTable, base: WorkbookBase): Map<string, BaseField[]> {
  const keys = fields.map(({ key }) => key);
  const mine = [...base.fields.values()].filter(({ key }) =>
    keys.includes(key.slice(key.indexOf('/') + 1)),
  );
  return Map.groupBy(mine, ({ key }) => key.slice(0, key.indexOf('/')));
}
