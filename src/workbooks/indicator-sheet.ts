import type { Cell } from 'hucre';
import type { Indicator } from '../plan/types.ts';
import type { IndicatorFigure } from '../source/indicator-document.ts';
import { fiscalYearName, fiscalYearNameWithWestern } from '../vocabulary/fiscal-year.ts';
import { formatNumber, formatQuantity } from '../vocabulary/quantity.ts';
import { baseField, type WorkbookBase } from './base-sheet.ts';
import { figureStyle, MISSING, STYLES } from './cell-styles.ts';
import { type DivisionPart, indicatorFields, type PlanField } from './plan-fields.ts';
import { rowHeight } from './row-height.ts';
import { cell, cellName, columnLetter, printedSheet, SheetBuilder } from './sheet-builder.ts';
import type { SheetLayout } from './spreadsheet-file.ts';
import { INDICATOR_COLUMNS, INDICATOR_ID, MISSING_COLUMN, SHEETS } from './workbook-words.ts';

const NAMES = [INDICATOR_ID, ...Object.values(INDICATOR_COLUMNS), MISSING_COLUMN];
const WIDTHS = [10, 24, 34, 8, 20, 20, 14, 14, 14, 16];
const INTERIM = NAMES.indexOf(INDICATOR_COLUMNS.interim);
/** The plan has no place for such a figure. */
const NOT_ASKED = '報告不要';

/** 目標指標 that the division reports, with the year's figures to fill in. */
export function indicatorSheet(part: DivisionPart, base: WorkbookBase): SheetLayout {
  const title = `目標指標　${fiscalYearNameWithWestern(base.year)}　${base.divisionName}`;
  const sheet = new SheetBuilder();
  sheet.add([cell(title, STYLES.title)], 26);
  sheet.add([cell(explanation(part), STYLES.line)], 32);
  const header = sheet.add(
    NAMES.map((name) => cell(name, STYLES.head)),
    24,
  );
  const indicators = [...part.indicators, ...part.unassigned];
  for (const indicator of indicators) addRow(sheet, indicator, base);
  const first = header + 1;
  const last = Math.max(first, sheet.rows.length - 1);
  const range = `${cellName(first, INTERIM)}:${cellName(last, INTERIM + 1)}`;
  return sheet.layout(SHEETS.indicators, {
    ...printedSheet(title, header),
    columns: WIDTHS.map((width) => ({ width })),
    freezePane: { rows: first, columns: 1 },
    merges: [0, 1].map((row) => ({
      startRow: row,
      startCol: 0,
      endRow: row,
      endCol: NAMES.length - 1,
    })),
    conditionalRules: [
      {
        type: 'expression',
        priority: 1,
        formula: `LEN(TRIM(${columnLetter(INTERIM)}${first + 1}))=0`,
        style: MISSING,
        range,
      },
    ],
  });
}

function explanation({ indicators, unassigned }: DivisionPart): string {
  if (indicators.length + unassigned.length === 0) return '報告する目標指標はありません。';
  const write =
    '9月末と年度末の実績値を、単位を付けずに数だけで書きます（言葉で答える指標は言葉で）。まだ分からない欄は空欄のままにします。';
  if (unassigned.length === 0) return write;
  return `${write}\n${indicators.length === 0 ? 'どの課が報告するか、計画の資料では決まっていません。' : '一部の指標は、報告する課が計画の資料で決まっていません。'}この課の施策がある政策の指標を載せています。担当でない指標は空欄のままにしてください。`;
}

function addRow(sheet: SheetBuilder, indicator: Indicator, base: WorkbookBase): void {
  const { id, policy, name, unit, baseline, target } = indicator;
  const before = indicator.actuals.find(({ year }) => year === base.year - 1)?.yearEnd ?? null;
  const texts = [
    id,
    `${policy.id} ${policy.name}`,
    name,
    unit,
    baseline ? `${figureText(baseline, unit)}（${fiscalYearName(baseline.year)}）` : '',
    target ? `${targetText(indicator)}（${fiscalYearName(target.year)}）` : '',
    before ? figureText(before, unit) : '',
  ];
  const fixed = texts.map((text, index) => {
    base.locked.set(`${id}/${NAMES[index]}`, text);
    return cell(text, STYLES.fixed);
  });
  const fields = indicatorFields(indicator, base.year);
  const figures = (['interim', 'yearEnd'] as const).map((term) => {
    const field = fields.find(({ column }) => column === term);
    if (field) return figureCell(field, base);
    base.locked.set(`${id}/${INDICATOR_COLUMNS[term]}`, NOT_ASKED);
    return cell(NOT_ASKED, STYLES.fixed);
  });
  sheet.add([...fixed, ...figures, missingCell(sheet.rows.length)], rowHeight(texts, WIDTHS, 2));
}

function targetText({ target, range, unit }: Indicator): string {
  if (range === null) return target ? figureText(target, unit) : '';
  return `${formatNumber(range.lower)}〜${formatQuantity({ value: range.upper, unit })}`;
}

function figureText({ value, decimals }: IndicatorFigure, unit: string): string {
  return typeof value === 'number' ? formatQuantity({ value, unit }, decimals) : (value ?? '');
}

function figureCell(field: PlanField, base: WorkbookBase): Partial<Cell> {
  base.fields.set(field.key, baseField(field));
  if (field.kind === 'words') return cell(field.cell === '' ? null : field.cell, STYLES.prose);
  return cell(field.cell === '' ? null : Number(field.cell), figureStyle(field.decimals));
}

function missingCell(row: number): Partial<Cell> {
  const tests = [INDICATOR_COLUMNS.interim, INDICATOR_COLUMNS.yearEnd].map(
    (name, index) => `IF(LEN(TRIM(${cellName(row, INTERIM + index)}))=0,"${name}"&CHAR(10),"")`,
  );
  return { value: null, formula: tests.join('&'), formulaResult: '', style: STYLES.fixed };
}
