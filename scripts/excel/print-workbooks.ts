import type { Plan } from '../../src/plan/types.ts';
import { type FiscalYear, fiscalYearName } from '../../src/vocabulary/fiscal-year.ts';
import { visibleText } from '../../src/vocabulary/visible-text.ts';
import type { Comparison, NamedWorkbook } from '../../src/workbooks/compare-workbooks.ts';
import { divisionPart } from '../../src/workbooks/plan-fields.ts';
import { type TableColumn, textTable } from '../command-line/text-table.ts';
import { isEmptied } from './print-comparison.ts';

const COLUMNS: TableColumn[] = [
  { title: 'ブック', most: 40 },
  { title: '担当課', most: 24 },
  { title: '年度' },
  { title: '変わる欄', align: 'right' },
  { title: 'うち消える文', align: 'right' },
  { title: '食い違い', align: 'right' },
  { title: '取り込まない', align: 'right' },
];

/** One line for each workbook: whose it is and what becomes of it. */
export function printWorkbooks(
  workbooks: readonly NamedWorkbook[],
  { changes, conflicts, remarks }: Comparison,
): string {
  const rows = workbooks.map(({ file, handed: { base } }) => [
    visibleText(file),
    visibleText(base.divisionName),
    fiscalYearName(base.year),
    ...[
      changes.filter(({ files }) => files.includes(file)),
      changes.filter((change) => change.files.includes(file) && isEmptied(change)),
      conflicts.filter(({ files }) => files.includes(file)),
      remarks.filter((remark) => remark.left && remark.file === file),
    ].map(({ length }) => String(length)),
  ]);
  return textTable(COLUMNS, rows);
}

/** Divisions that handed in more than one workbook for a year: most conflicts come from that. */
export function printTwice(workbooks: readonly NamedWorkbook[]): string {
  const handedIn = Map.groupBy(
    workbooks,
    ({ handed: { base } }) => `${base.divisionName}（${fiscalYearName(base.year)}）`,
  );
  return [...handedIn]
    .filter(([, { length }]) => length > 1)
    .map(
      ([name, books]) =>
        `${visibleText(name)}のブックが ${books.length} 冊あります（${books
          .map(({ file }) => visibleText(file))
          .join(
            '、',
          )}）。同じ欄に違うことが書いてあると取り込まれないので、古い方をフォルダから出してください。`,
    )
    .join('\n');
}

/**
 * The divisions that report in a year of which none of the workbooks is, for whoever gathers them;
 * empty where one workbook alone was read, which says nothing of the others.
 */
export function printNotHandedIn(workbooks: readonly NamedWorkbook[], plan: Plan): string {
  if (workbooks.length < 2) return '';
  const years = Map.groupBy(workbooks, ({ handed }) => handed.base.year);
  return [...years].flatMap(([year, read]) => missingIn(year, read, plan)).join('\n');
}

function missingIn(year: FiscalYear, read: readonly NamedWorkbook[], plan: Plan): string[] {
  const here = new Set(read.map(({ handed }) => handed.base.divisionId));
  const missing = plan.divisions.filter((division) => {
    const { entries, indicators } = divisionPart(plan, division, year);
    return entries.length + indicators.length > 0 && !here.has(division.id);
  });
  if (missing.length === 0)
    return [`${fiscalYearName(year)}のブックは、すべての担当課の分があります。`];
  return [`${fiscalYearName(year)}: ${missing.map(({ name }) => name).join('、')}`];
}
