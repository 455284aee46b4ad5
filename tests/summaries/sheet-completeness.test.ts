import { describe, expect, it } from 'vitest';
import { entriesOfYear } from '../../src/summaries/grade-tally.ts';
import { sheetCompleteness, yearCompleteness } from '../../src/summaries/sheet-completeness.ts';
import { complete, konan } from './plans.ts';

describe('シートの記入', () => {
  it('欄ごとに、書いてある行を数える', () => {
    expect(yearCompleteness(complete, 2025).all).toEqual({
      rows: 20,
      completeRows: 8,
      fields: [
        { key: 'currentStateAndIssues', name: '現状・課題', filled: 20 },
        { key: 'projects', name: '実施事業', filled: 20 },
        { key: 'results', name: '成果', filled: 10 },
        { key: 'grade', name: '達成度', filled: 8 },
        { key: 'futureDirection', name: '今後の方向性', filled: 8 },
      ],
      filled: 66,
      fieldsInAll: 100,
    });
  });
  it('「なし」と書いた欄は、記入済み', () => {
    const rows = entriesOfYear(complete, 2023).filter(({ id }) => id === '1-2-1.3-fukushi');
    expect(rows[0]?.futureDirection?.markdown).toBe('なし');
    expect(sheetCompleteness(rows).completeRows).toBe(1);
  });
  it('章・政策・施策のどれで足しても、全体の数になる', () => {
    for (const year of complete.sheetYears) {
      const { all, chapters, policies, measures } = yearCompleteness(complete, year);
      for (const parts of [chapters, policies, measures]) {
        const filled = parts.reduce((sum, { completeness }) => sum + completeness.filled, 0);
        expect(filled).toBe(all.filled);
      }
    }
  });
  it('行のない担当課は並べない', () => {
    expect(
      yearCompleteness(complete, 2021).divisions.every(({ completeness }) => completeness.rows > 0),
    ).toBe(true);
  });
  it('湖南市の令和4年度は、成果・達成度・今後の方向性がどの行も空欄', () => {
    const { all } = yearCompleteness(konan, 2022);
    expect(all.rows).toBe(77);
    expect(Object.fromEntries(all.fields.map(({ name, filled }) => [name, filled]))).toEqual({
      '現状・課題': 77,
      実施事業: 77,
      成果: 0,
      達成度: 0,
      今後の方向性: 0,
    });
  });
});
