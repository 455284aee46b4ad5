import type { Cell, CellStyle, CellValue } from 'hucre';
import type { SheetLayout } from './spreadsheet-file.ts';

/** `0` → `A`, `27` → `AB` */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : columnLetter(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** `3, 6` → `G4`, counted from 0 */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** Gathers the cells of a sheet row by row. */
export class SheetBuilder {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly rows: CellValue[][] = [];
  readonly #heights = new Map<number, { height: number }>();

  /** Adds a row; each cell brings its style. Gives the row's index. */
  add(cells: readonly (Partial<Cell> | null)[], height?: number): number {
    const row = this.rows.length;
    this.rows.push(cells.map((cell) => cell?.value ?? null));
    cells.forEach((cell, column) => {
      if (cell) this.cells.set(`${row},${column}`, { value: null, ...cell });
    });
    if (height !== undefined) this.#heights.set(row, { height });
    return row;
  }

  layout(name: string, rest: Partial<SheetLayout>): SheetLayout {
    return { name, rows: this.rows, cells: this.cells, rowDefs: this.#heights, ...rest };
  }
}

export function cell(value: CellValue, style: CellStyle): Partial<Cell> {
  return { value, style };
}

/** A4 landscape, as wide as the sheet, header repeated, page numbers; without a password, so that nobody is locked out. */
export function printedSheet(title: string, headerRow: number): Partial<SheetLayout> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${headerRow + 1}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    // A `&` in a header begins an instruction.
    headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')}&C&P / &N ページ` },
    protection: {
      sheet: true,
      formatColumns: true,
      formatRows: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
    },
    view: { showGridLines: false },
  };
}
