import { type Cell, openXlsx, type Sheet, saveXlsx } from 'hucre';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import type { Plan } from '../../src/plan/types.ts';
import { divisionWorkbook } from '../../src/workbooks/division-workbook.ts';
import type { HandedIn } from '../../src/workbooks/handed-in.ts';
import { readWorkbook } from '../../src/workbooks/read-workbook.ts';

export const COMPLETE = 'tests/fixtures/plans/complete';
export const YEAR = 2025;

export const { plan } = (await readPlan(COMPLETE)) as { plan: Plan };

/** The workbook of a division of the made-up town. */
export async function workbookOf(division: string, of: Plan = plan): Promise<Uint8Array> {
  const found = of.divisions.find(({ id }) => id === division);
  const bytes = found && (await divisionWorkbook(of, found, YEAR));
  if (!bytes) throw new Error(`${division} has nothing to report`);
  return bytes;
}

/** The sheet of a workbook with ways to do to it what people do. */
export interface OpenSheet {
  sheet: Sheet;
  header: number;
  /** index of a row by its number in the first column */
  row: (id: string) => number;
  column: (name: string) => number;
  put: (id: string, column: string, value: Cell['value'], more?: Partial<Cell>) => void;
  moveRows: (order: (rows: number[]) => number[]) => void;
}

export interface OpenWorkbook {
  progress: OpenSheet;
  indicators: OpenSheet;
  sheets: Sheet[];
}

/** Opens a workbook, lets `edit` do something to it, and saves it. */
export async function edited(
  bytes: Uint8Array,
  edit: (workbook: OpenWorkbook) => void,
): Promise<Uint8Array> {
  const book = await openXlsx(bytes, { readStyles: true });
  edit({
    progress: open(book.sheets[1] as Sheet),
    indicators: open(book.sheets[2] as Sheet),
    sheets: book.sheets,
  });
  return saveXlsx(book);
}

/** What would be taken from the workbook after such an edit. */
export async function handedAfter(
  edit: (workbook: OpenWorkbook) => void,
  division = 'fukushi',
): Promise<HandedIn> {
  return readWorkbook(await edited(await workbookOf(division), edit));
}

function open(sheet: Sheet): OpenSheet {
  const header = 2;
  const column = (name: string) => (sheet.rows[header] as unknown[]).indexOf(name);
  const row = (id: string) => sheet.rows.findIndex(([first]) => first === id);
  return {
    sheet,
    header,
    row,
    column,
    put(id, name, typed, more = {}) {
      // As every program saves it: `_x000D_` in a file is a letter that XML cannot hold.
      const value =
        typeof typed === 'string' ? typed.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : typed;
      const at = [row(id), column(name)] as const;
      if (at.includes(-1)) throw new Error(`${id} or ${name} is not there`);
      (sheet.rows[at[0]] as unknown[])[at[1]] = value;
      const key = at.join(',');
      const before = sheet.cells?.get(key);
      const style = before?.style ?? {};
      const cell: Cell = { type: typeOf(value), style, ...more, value };
      sheet.cells?.set(key, cell);
    },
    moveRows(order) {
      const first = header + 1;
      const old = sheet.rows.slice(first);
      const cells = new Map(sheet.cells);
      const places = order(old.map((_, index) => index));
      sheet.rows.splice(first, old.length, ...places.map((place) => old[place] as Cell['value'][]));
      for (const key of cells.keys())
        if (Number(key.split(',')[0]) >= first) sheet.cells?.delete(key);
      for (const [at, place] of places.entries()) {
        for (const [key, cell] of cells) {
          const [from, to] = key.split(',').map(Number) as [number, number];
          if (from === first + place) sheet.cells?.set(`${first + at},${to}`, cell);
        }
      }
    },
  };
}

function typeOf(value: Cell['value']): Cell['type'] {
  if (value === null) return 'empty';
  if (value instanceof Date) return 'date';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
}
