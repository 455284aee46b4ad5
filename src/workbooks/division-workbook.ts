import type { Division, Plan } from '../plan/types.ts';
import { type FiscalYear, fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { baseRows, newBase } from './base-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { indicatorSheet } from './indicator-sheet.ts';
import { divisionPart } from './plan-fields.ts';
import { progressSheet } from './progress-sheet.ts';
import { writeSpreadsheet } from './spreadsheet-file.ts';
import { SHEETS } from './workbook-words.ts';

/** The workbook that a division fills in for a year; `null` where it has nothing to report. */
export async function divisionWorkbook(
  plan: Plan,
  division: Division,
  year: FiscalYear,
): Promise<Uint8Array | null> {
  const part = divisionPart(plan, division, year);
  // Indicators that nobody is named for come along with rows only.
  if (part.entries.length + part.indicators.length === 0) return null;
  const base = newBase(plan, division, year);
  const progress = progressSheet(plan, part.entries, base);
  const indicators = indicatorSheet(part, base);
  const sheets = [
    guideSheet(plan, base),
    progress,
    indicators,
    { name: SHEETS.base, rows: baseRows(base), hidden: true, protection: { sheet: true } },
  ];
  const title = `${fiscalYearName(year)} 施策進捗管理シート ${division.name}`;
  return writeSpreadsheet(sheets, title, plan.municipality.name);
}

/** Names that Windows keeps for itself, whatever follows the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$|^\.+$/i;

/**
 * `人権擁護課.xlsx`: without the letters that a file system refuses. Where that leaves two divisions
 * with one name, as far as any file system can tell, or a name that Windows keeps for itself, the
 * division's id stands beside it.
 */
export function workbookFileName(division: Division, all: readonly Division[]): string {
  const name = plainName(division);
  const alike = all.filter((each) => plainName(each).toLowerCase() === name.toLowerCase());
  const unclear = alike.length > 1 || RESERVED.test(name);
  return `${name}${unclear ? `（${division.id}）` : ''}.xlsx`;
}

function plainName({ name }: Division): string {
  return name.normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');
}
