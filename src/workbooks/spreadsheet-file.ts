import { HucreError, readXlsx, type WriteSheet, writeXlsx } from 'hucre';
import { checkPackage } from './check-package.ts';
import { WorkbookRefusal } from './zip-directory.ts';

/** The only file that knows the library which reads and writes .xlsx. */
export type SheetLayout = WriteSheet;

/** What a cell holds, as far as handing in needs it. */
export interface ReadCell {
  value: string | number | boolean | Date | null;
  /** the cell holds a formula; `value` is what Excel calculated last */
  formula: boolean;
  /** `#REF!` and the like stand in `value` */
  error: boolean;
  /** the format that it shows numbers in: `0.0`, `0%`; `null` for the usual one */
  format: string | null;
}

export interface ReadSheet {
  name: string;
  hidden: boolean;
  rows: ReadCell[][];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
}

/** More rows than any division reports on; what LibreOffice formats down to the last line is not read. */
export const MOST_ROWS = 5_000;

/** Writes a workbook. The same sheets give the same bytes, so that a workbook nobody touched is known. */
export function writeSpreadsheet(
  sheets: SheetLayout[],
  title: string,
  creator: string,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(escaped),
    properties: { title, creator, created: LONG_AGO, modified: LONG_AGO },
    defaultFont: { name: 'Yu Gothic', size: 10 },
    workbookProtection: { lockStructure: true },
  });
}

const LONG_AGO = new Date(Date.UTC(2000, 0, 1));

/** Reads a workbook that was checked first. Throws a `WorkbookRefusal` for whatever cannot be read. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<ReadSheet[]> {
  checkPackage(bytes);
  try {
    const book = await readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS });
    return book.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: (sheet.hidden ?? false) || (sheet.veryHidden ?? false),
      rows: sheet.rows.map((row, rowIndex) =>
        row.map((value, column): ReadCell => {
          const cell = sheet.cells?.get(`${rowIndex},${column}`);
          const formula = cell?.formula !== undefined;
          return {
            value: formula ? (cell.formulaResult ?? cell.value ?? null) : value,
            formula,
            error: cell?.type === 'error',
            format: cell?.style?.numFmt ?? null,
          };
        }),
      ),
      hiddenRows: new Set(
        [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
      ),
      hiddenColumns: new Set(
        (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : [])),
      ),
      merges: sheet.merges ?? [],
    }));
  } catch (error) {
    // The library throws for what it cannot read, and a RangeError where a sheet is a trap for it.
    if (!(error instanceof HucreError || error instanceof RangeError)) throw error;
    throw new WorkbookRefusal(
      '中身を Excel のブックとして読めません。Excel か LibreOffice で開き、「Excel ブック（.xlsx）」として保存し直してください。',
    );
  }
}

/** What the library takes for the mark of an error in a formula. */
const ERROR = /^#(?=(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$)/i;

/**
 * `_x000D_` is how a workbook writes a letter that XML cannot hold; typed, it must stay what it is.
 * So must a text such as `#N/A`, which is a text and no error.
 */
function escaped(sheet: SheetLayout): SheetLayout {
  const text = <T>(value: T): T | string =>
    typeof value === 'string'
      ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(ERROR, '_x0023_')
      : value;
  return {
    ...sheet,
    ...(sheet.rows && { rows: sheet.rows.map((row) => row.map(text)) }),
    ...(sheet.cells && {
      cells: new Map(
        [...sheet.cells].map(([at, cell]) => [at, { ...cell, value: text(cell.value ?? null) }]),
      ),
    }),
  };
}
