import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { printConflicts } from '../../scripts/excel/print-comparison.ts';
import { editFiles } from '../../src/content-edits/edit-files.ts';
import type { Plan } from '../../src/plan/types.ts';
import { replaceFiles } from '../../src/source/replace-files.ts';
import { compareWorkbooks, foreignWorkbook } from '../../src/workbooks/compare-workbooks.ts';
import { type PlanField, planFields } from '../../src/workbooks/plan-fields.ts';
import { settleConflicts } from '../../src/workbooks/settle-conflicts.ts';
import { copyOfContent } from './content-copy.ts';
import { handedAfter, type OpenWorkbook, plan } from './edit-workbook.ts';

/** The fields of the year after somebody wrote into the content. */
async function fieldsAfter(key: string, text: string): Promise<Map<string, PlanField>> {
  const root = copyOfContent();
  const field = planFields(plan, 2025).get(key) as PlanField;
  const { files } = editFiles([{ place: field.place, text }], (file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  expect(replaceFiles(root, files)).toBeNull();
  return planFields((await readPlan(root)).plan as Plan, 2025);
}

async function compared(
  fields: Map<string, PlanField>,
  ...edits: ((book: OpenWorkbook) => void)[]
) {
  const workbooks = [];
  for (const [index, edit] of edits.entries()) {
    workbooks.push({ file: `${index + 1}.xlsx`, handed: await handedAfter(edit) });
  }
  return compareWorkbooks(workbooks, () => fields);
}

const write = (text: string) => (book: OpenWorkbook) => book.progress.put('1-1-1.1', '成果', text);

describe('a field that was changed in the content since the export', () => {
  it('and in the workbook is a conflict, shown with its three texts and left alone', async () => {
    const { changes, conflicts } = await compared(
      await fieldsAfter('1-1-1.1/results', '内容で書いた文。'),
      write('ブックで書いた文。'),
    );
    expect(changes).toEqual([]);
    expect(printConflicts(conflicts)).toBe(
      [
        `■ 1-1-1.1 ${plan.measures[0]?.initiatives[0]?.name}（令和7年度） 成果　出力した後に、内容の方も変わっています。取り込んでいません。`,
        '  出力したとき',
        '    （空欄）',
        '  いまの内容　［sheets/2025/1-1-1.md］',
        '    内容で書いた文。',
        '  ブック　［1.xlsx 進捗管理シート G4］',
        '    ブックで書いた文。',
      ].join('\n'),
    );
  });

  it('and alike in the workbook needs nothing', async () => {
    const { changes, conflicts, already } = await compared(
      await fieldsAfter('1-1-1.1/results', '- A\n- B'),
      write('・A\n・B'),
    );
    expect({ changes, conflicts, already }).toEqual({ changes: [], conflicts: [], already: 1 });
  });

  it('and not in the workbook stays as it is', async () => {
    const { changes, conflicts } = await compared(
      await fieldsAfter('1-1-1.1/results', '内容で書いた文。'),
      () => {},
    );
    expect([...changes, ...conflicts]).toEqual([]);
  });

  it('does not stop the other fields of its row', async () => {
    const { changes, conflicts } = await compared(
      await fieldsAfter('1-1-1.1/results', '内容で書いた文。'),
      (book) => {
        write('ブックで書いた文。')(book);
        book.progress.put('1-1-1.1', '達成度', 'B');
      },
    );
    expect(conflicts.map(({ field }) => field.key)).toEqual(['1-1-1.1/results']);
    expect(changes.map(({ field }) => field.key)).toEqual(['1-1-1.1/grade']);
  });

  it('is a conflict too where it is a figure', async () => {
    const { conflicts } = await compared(await fieldsAfter('1-1-1/yearEnd', '500'), (book) =>
      book.indicators.put('1-1-1', '年度末実績', 600),
    );
    expect(conflicts.map(({ field }) => field.written)).toEqual(['500']);
  });

  it('and now holds a table is told, with what the division wrote', async () => {
    const { changes, remarks } = await compared(
      await fieldsAfter('1-1-1.1/results', '| a | b |\n|---|---|\n| 1 | 2 |'),
      write('ブックで書いた文。'),
    );
    expect(changes).toEqual([]);
    expect(remarks).toEqual([
      expect.objectContaining({
        left: true,
        message: expect.stringMatching(/表や太字.*ブックで書いた文。/),
      }),
    ]);
  });
});

describe('two workbooks', () => {
  it('that say different things of a row are a conflict, and both are named', async () => {
    const { changes, conflicts } = await compared(planFields(plan, 2025), write('一'), write('二'));
    expect(changes).toEqual([]);
    expect(printConflicts(conflicts)).toMatch(/ブックによって違うことが書かれています/);
    expect(printConflicts(conflicts)).toMatch(/1\.xlsx 進捗管理シート G4］\n {4}一/);
    expect(printConflicts(conflicts)).toMatch(/2\.xlsx 進捗管理シート G4］\n {4}二/);
  });

  it('that disagree are not decided by following the workbooks, only by keeping the content', async () => {
    const comparison = await compared(planFields(plan, 2025), write('一'), write('二'));
    const followed = settleConflicts(comparison, 'workbook');
    expect(followed.comparison).toEqual(comparison);
    expect(settleConflicts(comparison, 'content')).toMatchObject({
      comparison: { changes: [], conflicts: [] },
      kept: comparison.conflicts,
    });
  });

  it('that say the same are one change', async () => {
    const { changes } = await compared(planFields(plan, 2025), write('同じ'), write('同じ'));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.where).toHaveLength(2);
  });

  it('of which one was left as it was are one change', async () => {
    const { changes, conflicts } = await compared(planFields(plan, 2025), () => {}, write('一'));
    expect(changes.map(({ text }) => text)).toEqual(['一']);
    expect(conflicts).toEqual([]);
  });
});

it('a workbook of another plan is not taken', async () => {
  const { base } = await handedAfter(() => {});
  expect(foreignWorkbook(base, plan)).toBeNull();
  expect(foreignWorkbook({ ...base, municipality: '999999' }, plan)).toMatch(/ほかの計画/);
  expect(foreignWorkbook({ ...base, year: 2031 }, plan)).toMatch(
    /令和13年度のシートが、いまの内容にありません/,
  );
});
