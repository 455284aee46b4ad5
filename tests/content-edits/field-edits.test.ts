import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editFiles } from '../../src/content-edits/edit-files.ts';
import { spliced } from '../../src/content-edits/field-edit.ts';
import { figureEdit } from '../../src/content-edits/figure-edit.ts';
import { sheetEdit } from '../../src/content-edits/sheet-edit.ts';

const SHEET = `## 1. 窓口の案内

- 担当課: 総務課
- 達成度:

### 現状・課題

案内が足りません。

### 実施事業

- 案内板

### 成果

### 今後の方向性
`;

function written(column: Parameters<typeof sheetEdit>[2], value: string, text = SHEET): string {
  const splice = sheetEdit(text, 1, column, value);
  expect(splice).not.toBeNull();
  return spliced(text, splice ? [splice] : []);
}

describe('a field of a sheet', () => {
  it('is written between its heading and the next, with a blank line on either side', () => {
    expect(written('results', '終えました。')).toBe(
      SHEET.replace('### 成果\n\n', '### 成果\n\n終えました。\n\n'),
    );
  });

  it('is written at the end of the file', () => {
    expect(written('futureDirection', '続けます。')).toBe(`${SHEET}\n続けます。\n`);
  });

  it('is replaced without touching anything else', () => {
    expect(written('projects', '- 案内板\n- 地図')).toBe(
      SHEET.replace('- 案内板', '- 案内板\n- 地図'),
    );
  });

  it('is emptied', () => {
    expect(written('currentStateAndIssues', '')).toBe(SHEET.replace('案内が足りません。\n\n', ''));
    expect(written('futureDirection', '', `${SHEET}\n続けます。\n`)).toBe(SHEET);
  });

  it('is a grade, which is written and taken away', () => {
    const graded = SHEET.replace('- 達成度:', '- 達成度: B');
    expect(written('grade', 'B')).toBe(graded);
    expect(written('grade', '', graded)).toBe(SHEET);
  });

  it('keeps a full-width colon as it stands', () => {
    const odd = SHEET.replace('- 達成度:', '- 達成度： A');
    expect(written('grade', 'C', odd)).toBe(odd.replace('： A', '： C'));
  });

  it('is not written where its row is gone', () => {
    expect(sheetEdit(SHEET, 3, 'results', 'x')).toBeNull();
  });
});

describe('a figure of a policy', () => {
  const policy = (actual: string) => `---
名称: 政策
目標指標:
  - 番号: 1
    名称: ほかの指標
    実績値:
      - { 年度: 2022, 年度末: 1 }
  - 番号: 2
    名称: 参加者数
    実績値:
      - { 年度: 2021, 年度末: 12 }
${actual}
---
`;
  it.each([
    ['      - { 年度: 2022, 9月末: , 年度末: }', '      - { 年度: 2022, 9月末: , 年度末: 40.5 }'],
    [
      '      - { 年度: 2022, 9月末: 3, 年度末: 4 }',
      '      - { 年度: 2022, 9月末: 3, 年度末: 40.5 }',
    ],
    [
      '      - { 年度: 2022, 年度末: , 9月末: 3 }',
      '      - { 年度: 2022, 年度末: 40.5, 9月末: 3 }',
    ],
    [
      "      - { 年度: 2022, 年度末: '4', 年度末の注: ※1 }",
      '      - { 年度: 2022, 年度末: 40.5, 年度末の注: ※1 }',
    ],
    [
      '      - 年度: 2022\n        年度末: # まだ',
      '      - 年度: 2022\n        年度末: 40.5 # まだ',
    ],
    [
      '      - 年度: 2022\n        年度末:\n        9月末: 1',
      '      - 年度: 2022\n        年度末: 40.5\n        9月末: 1',
    ],
  ])('is written into %s', (before, after) => {
    const text = policy(before);
    const splice = figureEdit(text, 2, 2022, 'yearEnd', '40.5');
    expect(spliced(text, splice ? [splice] : [])).toBe(policy(after));
  });

  it('is emptied, and the file stays readable', () => {
    const text = policy('      - { 年度: 2022, 9月末: 3, 年度末: 4 }');
    const splices = (['interim', 'yearEnd'] as const).map((term) =>
      figureEdit(text, 2, 2022, term, ''),
    );
    expect(
      spliced(
        text,
        splices.flatMap((splice) => splice ?? []),
      ),
    ).toBe(policy('      - { 年度: 2022, 9月末: , 年度末: }'));
  });

  it('is not added where the plan does not ask for it', () => {
    const text = policy('      - { 年度: 2022, 年度末: }');
    expect(figureEdit(text, 2, 2022, 'interim', '3')).toBeNull();
    expect(figureEdit(text, 2, 2023, 'yearEnd', '3')).toBeNull();
    expect(figureEdit(text, 3, 2022, 'yearEnd', '3')).toBeNull();
  });
});

describe('edits of several fields', () => {
  const place = { file: 'policies/1-1.mdx', indicator: 1, year: 2022, term: 'yearEnd' } as const;
  const policy = (value: string) =>
    `---\n目標指標:\n  - 番号: 1\n    実績値:\n      - { 年度: 2022, 年度末:${value} }\n---\n`;

  it.each([
    ['40.0', ' 40.0'],
    ['-5', ' -5'],
    ['実施', ' 実施'],
    ['5: 多い', " '5: 多い'"],
    ['{a}', " '{a}'"],
  ])('write %s as YAML that says so', (text, written) => {
    const { files } = editFiles([{ place, text }], () => policy(''));
    expect(files[0]?.after).toBe(policy(written));
  });

  it('are placed each in its own field of one file, and know their lines', () => {
    const at = (column: 'results' | 'grade') => ({ file: 'a.md', headingLine: 1, column });
    const { files, lost } = editFiles(
      [
        { place: at('results'), text: '一\n\n二' },
        { place: at('grade'), text: 'A' },
      ],
      () => SHEET,
    );
    expect(lost).toEqual([]);
    expect(files[0]?.after).toBe(
      SHEET.replace('達成度:', '達成度: A').replace('### 成果\n\n', '### 成果\n\n一\n\n二\n\n'),
    );
    const lines = files[0]?.lines.map(({ edit, first, last }) => [edit.text, first, last]);
    expect(lines).toEqual([
      ['A', 4, 4],
      ['一\n\n二', 14, 18],
    ]);
  });

  it('are not written into a file with other line ends', () => {
    const place = { file: 'a.md', headingLine: 1, column: 'grade' } as const;
    const { files, lost } = editFiles([{ place, text: 'A' }], () => SHEET.replaceAll('\n', '\r\n'));
    expect(files).toEqual([]);
    expect(lost).toHaveLength(1);
  });
});

describe('in the sheets of the made-up plan', () => {
  it('no field reaches into another: emptied and written again, the file is what it was', () => {
    const file = 'tests/fixtures/plans/complete/sheets/2024/1-1-1.md';
    const text = readFileSync(file, 'utf8');
    const headings = text
      .split('\n')
      .flatMap((line, index) => (/^## /.test(line) ? [index + 1] : []));
    fc.assert(
      fc.property(
        fc.constantFrom(...headings),
        fc.constantFrom('results', 'projects', 'futureDirection', 'currentStateAndIssues'),
        (heading, column) => {
          const before = sheetEdit(text, heading, column, 'x') as NonNullable<
            ReturnType<typeof sheetEdit>
          >;
          const old = text.slice(before.start, before.end);
          if (old.trim() === '') return;
          const emptied = spliced(text, [sheetEdit(text, heading, column, '') as never]);
          expect(spliced(emptied, [sheetEdit(emptied, heading, column, old) as never])).toBe(text);
        },
      ),
    );
  });
});
