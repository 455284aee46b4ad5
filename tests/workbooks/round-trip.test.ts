import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { checkedEdits } from '../../scripts/excel/checked-edits.ts';
import type { Division, Plan } from '../../src/plan/types.ts';
import { replaceFiles } from '../../src/source/replace-files.ts';
import { SHEET_COLUMNS } from '../../src/vocabulary/sheet-field.ts';
import { compareWorkbooks } from '../../src/workbooks/compare-workbooks.ts';
import { workbookFileName } from '../../src/workbooks/division-workbook.ts';
import { planFields } from '../../src/workbooks/plan-fields.ts';
import { readWorkbook } from '../../src/workbooks/read-workbook.ts';
import { readSpreadsheet, writeSpreadsheet } from '../../src/workbooks/spreadsheet-file.ts';
import { copyOfContent } from './content-copy.ts';
import { COMPLETE, edited, plan, workbookOf, YEAR } from './edit-workbook.ts';

const DIVISIONS = ['fukushi', 'kodomo', 'kankyo', 'sangyo-kanko'] as const;

describe('a workbook that nobody edited', () => {
  it.each(plan.divisions.map(({ id }) => id))('changes nothing: %s', async (division) => {
    const handed = await readWorkbook(await workbookOf(division));
    expect(handed.remarks).toEqual([]);
    expect(handed.fields.length).toBeGreaterThan(0);
    const { changes, conflicts, already } = compare(handed, plan);
    expect({ changes, conflicts, already }).toEqual({ changes: [], conflicts: [], already: 0 });
  });

  it('shows another program the same texts', async () => {
    const bytes = Buffer.from(await workbookOf('kankyo'));
    const sheets = await readXlsxFile(bytes);
    const progress = sheets.find(({ sheet }) => sheet === '進捗管理シート')?.data ?? [];
    const fields = planFields(plan, YEAR);
    const names = (progress[2] as unknown[]).map(String);
    expect(names.slice(3, 9)).toEqual([
      '担当課・施策内容',
      '現状・課題',
      '実施事業',
      '成果',
      '達成度',
      '今後の方向性',
    ]);
    for (const row of progress.slice(3)) {
      expect(row[6]).toBe(fields.get(`${row[0]}/results`)?.cell);
      expect(row[7]).toBe(fields.get(`${row[0]}/grade`)?.cell);
    }
  });

  it('holds a text that looks like the error of a formula as the text that it is', async () => {
    const bytes = await writeSpreadsheet(
      [{ name: 'a', rows: [['#N/A', '#ref!', '_x0023_']] }],
      'a',
      'a',
    );
    const [sheet] = await readSpreadsheet(bytes);
    expect(sheet?.rows[0]?.map(({ value, error }) => [value, error])).toEqual([
      ['#N/A', false],
      ['#ref!', false],
      ['_x0023_', false],
    ]);
  });

  it('has a file name of its own on every file system', () => {
    const [some, other] = plan.divisions as [Division, Division];
    const named = (name: string, id: string): Division => ({ ...some, name, id });
    const all = [
      named('総務?課', 'a'),
      named('総務*課', 'b'),
      named('CON', 'c'),
      named('..', 'd'),
      other,
    ];
    expect(all.map((division) => workbookFileName(division, all))).toEqual([
      '総務_課（a）.xlsx',
      '総務_課（b）.xlsx',
      'CON（c）.xlsx',
      '..（d）.xlsx',
      `${other.name}.xlsx`,
    ]);
  });

  it('is the same bytes when it is made again', async () => {
    expect(
      Buffer.from(await workbookOf('kankyo')).equals(Buffer.from(await workbookOf('kankyo'))),
    ).toBe(true);
  });
});

describe('whatever a division writes', () => {
  it('arrives in the content, and nothing else changes', async () => {
    const books = new Map<string, Uint8Array>();
    for (const division of DIVISIONS) books.set(division, await workbookOf(division));
    const root = copyOfContent();
    const { problems } = await readPlan(root);
    const fields = planFields(plan, YEAR);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...DIVISIONS),
        fc.array(anyEdit, { maxLength: 8 }),
        async (division, edits) => {
          const typed = new Map<string, string | number | null>();
          const bytes = await edited(
            books.get(division) as Uint8Array,
            ({ progress, indicators }) => {
              const rows = progress.sheet.rows.slice(3).map(([id]) => String(id));
              for (const { pick, column, text, grade, figure } of edits) {
                const id = rows[pick % rows.length] as string;
                const value = column === '達成度' ? grade : text;
                progress.put(id, column, value);
                typed.set(`${id}/${fieldName(column)}`, value);
                const asked = indicators.sheet.rows.slice(3).filter((row) => row[9] !== null);
                const indicator = String(asked[pick % asked.length]?.[0]);
                if (!numbers(fields, indicator)) continue;
                indicators.put(indicator, '年度末実績', figure);
                typed.set(`${indicator}/yearEnd`, figure);
              }
            },
          );
          const handed = await readWorkbook(bytes);
          expect(handed.remarks).toEqual([]);
          const { changes, conflicts, remarks } = compare(handed, plan);
          expect(conflicts).toEqual([]);
          expect(remarks).toEqual([]);
          // Only what was typed is a change, and what was typed differs or stays.
          for (const { field } of changes) expect([...typed.keys()]).toContain(field.key);
          const result = await checkedEdits(
            root,
            changes.map((change) => ({ ...change, place: change.field.place })),
          );
          if (result === null) throw new Error('The made-up plan has an error.');
          expect(replaceFiles(root, result.files)).toBeNull();
          try {
            const after = await readPlan(root);
            const now = planFields(after.plan as Plan, YEAR);
            const refused = new Set(result.refused.map(({ edit }) => edit.field.key));
            for (const [key, field] of fields) {
              const change = changes.find((each) => each.field.key === key);
              const expected = change && !refused.has(key) ? change.text : field.written;
              expect(now.get(key)?.written).toBe(expected);
            }
            for (const [key, value] of typed) {
              if (refused.has(key)) continue;
              if (typeof value === 'number') expect(Number(now.get(key)?.written)).toBe(value);
              else expect(letters(now.get(key)?.cell ?? '')).toBe(letters(value ?? ''));
            }
            // The check says nothing that the import had not announced.
            expect(after.problems.length - problems.length).toBe(result.newProblems.length);
            for (const { file, before } of result.files) {
              expect(readFileSync(join(COMPLETE, file), 'utf8')).toBe(before);
            }
          } finally {
            replaceFiles(
              root,
              result.files.map(({ file, before, after: written }) => ({
                file,
                before: written,
                after: before,
              })),
            );
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});

function compare(handed: Awaited<ReturnType<typeof readWorkbook>>, of: Plan) {
  return compareWorkbooks([{ file: 'a.xlsx', handed }], (year) => planFields(of, year));
}

function fieldName(column: string): string {
  return SHEET_COLUMNS.find(({ name }) => name === column)?.key ?? '';
}

function numbers(fields: ReturnType<typeof planFields>, indicator: string): boolean {
  return fields.get(`${indicator}/yearEnd`)?.kind === 'number';
}

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    '・',
    '- ',
    '# ',
    '## 成果',
    '1. ',
    '> ',
    '|',
    '**',
    '<br>',
    '&lt;',
    '\\',
    '`',
    '~~',
    '※1',
    '　',
    '\n',
    '\n',
    'ｶﾞｸ',
    'か\u3099',
    '\u00a0',
    '\u200b',
    '葛\u{e0100}',
    '𠮷',
    '👩‍👧',
    '_x000D_',
    '=A1',
    "'",
    '---',
    '\t',
    '[^1]',
    'http://a.jp',
    '\ufeff',
    '\u202e',
    '\r\n',
    '- 達成度: A',
    '外字\ue000',
  ),
);
const anyText = fc
  .array(piece, { maxLength: 8 })
  // What XML cannot hold, no program can save.
  .map((pieces) =>
    pieces
      .join('')
      .replace(/\p{Cc}|[\ufffe\uffff]/gu, (found) => (/[\n\r\t]/.test(found) ? found : '')),
  );
const anyEdit = fc.record({
  pick: fc.nat(20),
  column: fc.constantFrom('現状・課題', '実施事業', '成果', '達成度', '今後の方向性'),
  text: anyText,
  grade: fc.constantFrom('A', 'B', 'C', 'D', null),
  figure: fc.oneof(
    fc.integer({ min: -999_999, max: 9_999_999 }),
    fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
  ),
});

/** The letters of a text, without what import takes out or writes in another form. */
function letters(text: string): string {
  return text
    .replace(/[\uff61-\uff9f]+|(?:[\u3040-\u30ff][\u3099\u309a])+/gu, (kana) =>
      kana.normalize('NFKC'),
    )
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*(?:[・･•◆●○■]\s*|[-*+]\s+)(?=\S)/u, ''))
    .join('')
    .replace(/\s|\p{Cf}|\p{Cc}|\p{M}|[\u115f\u1160\u2800\u3164\uffa0]/gu, '');
}
