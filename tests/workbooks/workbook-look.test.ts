import { openXlsx, type Sheet } from 'hucre';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/types.ts';
import { entryFields } from '../../src/workbooks/plan-fields.ts';
import { plan, workbookOf } from './edit-workbook.ts';

const [guide, progress, indicators, base] = (
  await openXlsx(await workbookOf('shogai-gakushu'), { readStyles: true })
).sheets as [Sheet, Sheet, Sheet, Sheet];

/** Whether a division can write into the cell. */
const isOpen = (sheet: Sheet, row: number, column: number) =>
  sheet.cells?.get(`${row},${column}`)?.style?.protection?.locked === false;

describe('the workbook of a division', () => {
  it('has guidance, the official sheet, the indicators and a hidden base', () => {
    expect([guide, progress, indicators, base].map(({ name }) => name)).toEqual([
      '記入のしかた',
      '進捗管理シート',
      '目標指標',
      '控え（変更しない）',
    ]);
    expect([guide, progress, indicators, base].map(({ hidden = false }) => hidden)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('has the columns of the official sheet in its order, behind the numbers', () => {
    expect(progress.rows[2]?.slice(0, 9)).toEqual([
      '行番号',
      '施策',
      '施策名',
      '担当課・施策内容',
      '現状・課題',
      '実施事業',
      '成果',
      '達成度',
      '今後の方向性',
    ]);
  });

  it('lets the division write its five columns and its figures, and nothing else', () => {
    expect(progress.protection?.sheet).toBe(true);
    expect(progress.protection?.password).toBeUndefined();
    const open = progress.rows[2]?.map((_, column) => isOpen(progress, 3, column));
    expect(open).toEqual([false, false, false, false, true, true, true, true, true, false]);
    for (const [row, cells] of indicators.rows.entries()) {
      if (row < 3) continue;
      // A figure that the plan does not ask for has no cell to write into.
      for (const column of [8, 7]) {
        expect(isOpen(indicators, row, column)).toBe(cells[column] !== '報告不要');
      }
      expect(isOpen(indicators, row, 2)).toBe(false);
    }
  });

  it('offers the letters of the legend, with what they mean', () => {
    const [grades] = progress.dataValidations ?? [];
    expect(grades?.values).toEqual(plan.gradeLegend.map(({ grade }) => grade));
    for (const { meaning } of plan.gradeLegend) expect(grades?.inputMessage).toContain(meaning);
    expect(grades?.range).toBe(`H4:H${progress.rows.length}`);
  });

  it('keeps its header in sight and on every printed page of A4 landscape', () => {
    for (const sheet of [progress, indicators]) {
      expect(sheet.freezePane).toEqual({ rows: 3, columns: 1 });
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 'a4',
        orientation: 'landscape',
        fitToWidth: 1,
        fitToHeight: 0,
      });
      expect(sheet.headerFooter?.oddFooter).toContain('&P / &N');
    }
  });

  it('tells what is missing in words, not in colour alone', () => {
    expect(progress.rows[2]?.[9]).toBe('空欄の欄');
    expect(progress.cells?.get('3,9')?.formula).toContain('"成果"');
  });
});

it('a field with a table is shown and locked', () => {
  const entry = plan.measures[0]?.sheets.at(-1)?.entries[0] as Plan['divisions'][0]['entries'][0];
  const results = { markdown: '| a | b |\n|---|---|\n| 1 | 2 |', line: 1, column: 1 };
  const field = entryFields({ ...entry, results }).find(({ column }) => column === 'results');
  expect(field).toMatchObject({ tooRich: true, cell: 'a　b\n1　2' });
});
