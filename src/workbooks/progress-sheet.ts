import type { Cell, ConditionalRule } from 'hucre';
import type { Plan, ProgressEntry } from '../plan/types.ts';
import { fiscalYearNameWithWestern } from '../vocabulary/fiscal-year.ts';
import { SHEET_COLUMNS } from '../vocabulary/sheet-field.ts';
import { baseField, type WorkbookBase } from './base-sheet.ts';
import { MISSING, STYLES } from './cell-styles.ts';
import { entryFields, type PlanField } from './plan-fields.ts';
import { rowHeight } from './row-height.ts';
import { LONGEST_CELL } from './same-structure.ts';
import { cell, cellName, columnLetter, printedSheet, SheetBuilder } from './sheet-builder.ts';
import type { SheetLayout } from './spreadsheet-file.ts';
import {
  INITIATIVE_COLUMN,
  MEASURE_ID_COLUMN,
  MEASURE_NAME_COLUMN,
  MISSING_COLUMN,
  ROW_ID,
  SHEETS,
} from './workbook-words.ts';

const FIXED = [ROW_ID, MEASURE_ID_COLUMN, MEASURE_NAME_COLUMN, INITIATIVE_COLUMN] as const;
const WIDTHS = [13, 7, 15, 24, 34, 28, 34, 7, 34, 14];
const FIRST_FIELD = FIXED.length;
const GRADE = FIRST_FIELD + SHEET_COLUMNS.findIndex(({ key }) => key === 'grade');

/** The official six-column sheet with the rows of one division, and its base. */
export function progressSheet(
  plan: Plan,
  entries: readonly ProgressEntry[],
  base: WorkbookBase,
): SheetLayout {
  const title = `施策進捗管理シート　${fiscalYearNameWithWestern(base.year)}　${base.divisionName}`;
  const sheet = new SheetBuilder();
  sheet.add([cell(title, STYLES.title)], 26);
  sheet.add([cell(legendLine(plan), STYLES.line)], 18);
  const names = [...FIXED, ...SHEET_COLUMNS.map(({ name }) => name), MISSING_COLUMN];
  const header = sheet.add(
    names.map((name) => cell(name, STYLES.head)),
    24,
  );
  for (const entry of entries) addRow(sheet, entry, base);
  const first = header + 1;
  const last = Math.max(first, sheet.rows.length - 1);
  return sheet.layout(SHEETS.progress, {
    ...printedSheet(title, header),
    columns: WIDTHS.map((width) => ({ width })),
    freezePane: { rows: first, columns: 1 },
    merges: [0, 1].map((row) => ({
      startRow: row,
      startCol: 0,
      endRow: row,
      endCol: names.length - 1,
    })),
    conditionalRules: [missingRule(first, last)],
    dataValidations: [
      {
        type: 'list',
        values: plan.gradeLegend.map(({ grade }) => grade),
        range: `${cellName(first, GRADE)}:${cellName(last, GRADE)}`,
        allowBlank: true,
        showInputMessage: true,
        inputTitle: '達成度',
        inputMessage: shortened(
          plan.gradeLegend.map(({ grade, meaning }) => `${grade}: ${meaning}`).join('\n'),
        ),
        showErrorMessage: true,
        errorStyle: 'stop',
        errorTitle: '達成度',
        errorMessage: `${plan.gradeLegend.map(({ grade }) => grade).join('、')} のどれかを選ぶか、空欄にしてください。`,
      },
    ],
  });
}

export function legendLine({ gradeLegend }: Plan): string {
  return `（達成度）${gradeLegend.map(({ grade, meaning }) => `${grade}：${meaning}`).join('　')}　　色の付いた空欄に記入します。白い欄の文も直せます。`;
}

/** A message beside a cell may have 255 letters. */
function shortened(text: string): string {
  return text.length > 255 ? `${text.slice(0, 254)}…` : text;
}

function addRow(sheet: SheetBuilder, entry: ProgressEntry, base: WorkbookBase): void {
  const {
    sheet: { measure },
    initiative,
    relisted,
    divisions,
  } = entry;
  const row = sheet.rows.length;
  const about = `【${divisions.map(({ name }) => name).join('・')}】\n${initiative.name}${relisted ? '（再掲）' : ''}`;
  const texts = [entry.id, measure.id, measure.name, about];
  const fixed = texts.map((text, index) => {
    if (index > 0) base.locked.set(`${entry.id}/${FIXED[index]}`, text);
    return cell(text, STYLES.fixed);
  });
  if (!base.locked.has(`${entry.id}/${ROW_ID}`)) base.locked.set(`${entry.id}/${ROW_ID}`, entry.id);
  const fields = entryFields(entry);
  const height = rowHeight([...texts, ...fields.map((field) => field.cell)], WIDTHS, 5);
  sheet.add([...fixed, ...fields.map((field) => fieldCell(field, base)), missingCell(row)], height);
}

function fieldCell(field: PlanField, base: WorkbookBase): Partial<Cell> {
  if (field.tooRich) {
    const text =
      field.cell.length > LONGEST_CELL ? '（長すぎるため、ここには出せません）' : field.cell;
    base.locked.set(`${field.id}/${field.columnName}`, text);
    return {
      ...cell(text, STYLES.fixed),
      comment: {
        author: '記入のしかた',
        text: '表や太字などがあるか、長すぎるため、ここでは直せません。直すときは、とりまとめの課に伝えてください。',
      },
    };
  }
  base.fields.set(field.key, baseField(field));
  return cell(
    field.cell === '' ? null : field.cell,
    field.kind === 'grade' ? STYLES.grade : STYLES.prose,
  );
}

/** Tells in words which columns are blank, and changes while the division writes. */
function missingCell(row: number): Partial<Cell> {
  const tests = SHEET_COLUMNS.map(({ name }, index) => {
    const at = cellName(row, FIRST_FIELD + index);
    return `IF(LEN(TRIM(${at}))=0,"${name}"&CHAR(10),"")`;
  });
  return { value: null, formula: tests.join('&'), formulaResult: '', style: STYLES.fixed };
}

function missingRule(first: number, last: number): ConditionalRule {
  const from = columnLetter(FIRST_FIELD);
  const to = columnLetter(FIRST_FIELD + SHEET_COLUMNS.length - 1);
  return {
    type: 'expression',
    priority: 1,
    formula: `LEN(TRIM(${from}${first + 1}))=0`,
    style: MISSING,
    range: `${from}${first + 1}:${to}${last + 1}`,
  };
}
