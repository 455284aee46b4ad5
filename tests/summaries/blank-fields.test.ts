import { describe, expect, it } from 'vitest';
import { fieldsBlankInAll } from '../../src/summaries/blank-fields.ts';
import { measure, prose, row, sheet } from './plan-parts.ts';

const year = sheet(measure('1-1-1'), 2022);
const filled = { currentStateAndIssues: prose('あり'), projects: prose('あり') };

describe('どの行も空欄の項目', () => {
  it('すべての行で空欄の項目を、シートの並びで挙げる', () => {
    expect(fieldsBlankInAll([row(year, 1, filled), row(year, 2, filled)])).toEqual([
      '成果',
      '達成度',
      '今後の方向性',
    ]);
  });

  it('一行でも書かれていれば挙げない', () => {
    expect(
      fieldsBlankInAll([
        row(year, 1, filled),
        row(year, 2, { ...filled, grade: 'C', results: prose('なし') }),
      ]),
    ).toEqual(['今後の方向性']);
  });

  it('行がなければ何も言わない', () => {
    expect(fieldsBlankInAll([])).toEqual([]);
  });
});
