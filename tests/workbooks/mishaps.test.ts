import { describe, expect, it } from 'vitest';
import { compareWorkbooks } from '../../src/workbooks/compare-workbooks.ts';
import type { HandedIn } from '../../src/workbooks/handed-in.ts';
import { planFields } from '../../src/workbooks/plan-fields.ts';
import { handedAfter, plan } from './edit-workbook.ts';

/** What would be written, by field, and what is told. */
function taken(handed: HandedIn) {
  const { changes, remarks } = compareWorkbooks([{ file: 'a.xlsx', handed }], (year) =>
    planFields(plan, year),
  );
  return {
    changes: Object.fromEntries(changes.map(({ field, text }) => [field.key, text])),
    notes: changes.flatMap((change) => change.notes),
    told: remarks.map(({ where, message, left }) => `${left ? '!' : ''}${where}: ${message}`),
  };
}

describe('rows of a workbook', () => {
  it('are known by their number in whatever order they stand', async () => {
    const handed = await handedAfter(({ progress }) => {
      progress.put('1-1-1.2', '成果', '二番目');
      progress.moveRows((rows) => rows.reverse());
    });
    expect(taken(handed)).toEqual({
      changes: { '1-1-1.2/results': '二番目' },
      notes: [],
      told: [],
    });
  });

  it('that were deleted are named, and the content keeps them', async () => {
    const { changes, told } = taken(
      await handedAfter(({ progress }) => progress.moveRows((rows) => rows.slice(1))),
    );
    expect(changes).toEqual({});
    expect(told.join()).toMatch(/!進捗管理シート: 行「1-1-1\.1」がありません/);
  });

  it('whose numbers were exchanged are not taken for one another', async () => {
    const { remarks, fields } = await handedAfter(({ progress }) => {
      progress.put('1-1-1.1', '行番号', '?');
      progress.put('1-1-1.2', '行番号', '1-1-1.1');
      progress.put('?', '行番号', '1-1-1.2');
    });
    expect(remarks.filter(({ left }) => left).map(({ message }) => message)).toEqual([
      expect.stringMatching(/行番号は「1-1-1\.2」ですが、ほかの欄は「1-1-1\.1」の行のものです/),
      expect.stringMatching(/行番号は「1-1-1\.1」ですが、ほかの欄は「1-1-1\.2」の行のものです/),
    ]);
    expect(fields.some(({ base }) => /^1-1-1\.[12]\//.test(base.key))).toBe(false);
  });

  it('that stand twice with different texts are left alone, and named', async () => {
    const { changes, told } = taken(
      await handedAfter(({ progress }) => {
        progress.sheet.rows.push([...(progress.sheet.rows[progress.row('1-1-1.1')] as [])]);
        progress.put('1-1-1.1', '成果', '上の行');
      }),
    );
    expect(changes).toEqual({});
    expect(told.join()).toMatch(
      /!進捗管理シート 4行目、進捗管理シート 9行目: 行「1-1-1\.1」が二つあり/,
    );
  });

  it('without a known number are named if they say anything', async () => {
    const { told } = taken(
      await handedAfter(({ progress }) => {
        progress.sheet.rows.push(['1-1-9.9', null, null, null, null, null, '知らない行']);
        progress.sheet.rows.push([null, null, null, null, null, null, '番号のない行']);
        progress.sheet.rows.push([null, null, null, null, null, null, '  ']);
      }),
    );
    expect(told).toHaveLength(2);
    expect(told.join()).toMatch(
      /9行目: 「1-1-9\.9」という行は、このブックを出力したときにはありませんでした/,
    );
    expect(told.join()).toMatch(/10行目: 「行番号」のない行です/);
  });

  it('with the number of an indicator are no rows of the sheet', async () => {
    const { told } = taken(
      await handedAfter(({ progress }) => {
        progress.sheet.rows.push(['1-1-1', null, null, null, null, null, '消えてはならない文']);
      }),
    );
    expect(told.join()).toMatch(
      /9行目: 「1-1-1」という行は、このブックを出力したときにはありませんでした/,
    );
  });

  it('without a known number are counted where there are hundreds', async () => {
    const { told } = taken(
      await handedAfter(({ progress }) => {
        for (let n = 0; n < 300; n++) progress.sheet.rows.push([`x${n}`]);
      }),
    );
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toMatch(/ほかに 280 行あります/);
  });

  it('and columns that are hidden are read, and said', async () => {
    const { changes, told } = taken(
      await handedAfter(({ progress }) => {
        progress.put('1-1-1.1', '成果', '隠れた文');
        progress.sheet.rowDefs?.set(progress.row('1-1-1.1'), { hidden: true });
        const columns = progress.sheet.columns as { hidden?: boolean }[];
        columns[8] = { ...columns[8], hidden: true };
      }),
    );
    expect(changes).toEqual({ '1-1-1.1/results': '隠れた文' });
    expect(told.join()).toMatch(/行「1-1-1\.1」は隠れていますが、読みました/);
    expect(told.join()).toMatch(/列「今後の方向性」は隠れていますが、読みました/);
  });

  it('whose cells were merged are not guessed at', async () => {
    const { changes, told } = taken(
      await handedAfter(({ progress }) => {
        progress.put('1-1-1.1', '成果', 'まとめて');
        const row = progress.row('1-1-1.1');
        progress.sheet.merges?.push({ startRow: row, endRow: row + 1, startCol: 6, endCol: 6 });
      }),
    );
    expect(changes).toEqual({});
    expect(told.filter((line) => /セルが結合されています/.test(line))).toHaveLength(2);
  });
});

describe('columns and sheets of a workbook', () => {
  it('are known by their headings when they were moved', async () => {
    const handed = await handedAfter(({ progress: { sheet, put } }) => {
      put('1-1-1.1', '成果', '動かした列');
      for (const row of sheet.rows.slice(2)) [row[4], row[6]] = [row[6] ?? null, row[4] ?? null];
      sheet.cells?.clear();
    });
    expect(taken(handed)).toEqual({
      changes: { '1-1-1.1/results': '動かした列' },
      notes: [],
      told: [],
    });
  });

  it('with another heading are not read, and named', async () => {
    const { changes, told } = taken(
      await handedAfter(({ progress: { sheet, put } }) => {
        put('1-1-1.1', '成果', '文');
        (sheet.rows[2] as string[])[6] = '結果';
        sheet.cells?.delete('2,6');
      }),
    );
    expect(changes).toEqual({});
    expect(told).toEqual([
      expect.stringMatching(/^!進捗管理シート: 見出し「成果」の列が見つかりません/),
      '進捗管理シート: 列「結果」は、出力したブックにありません。読んでいません。',
    ]);
  });

  it('with another name are found by their headings', async () => {
    const { changes, told } = taken(
      await handedAfter(({ progress }) => {
        progress.put('1-1-1.1', '成果', '文');
        progress.sheet.name = '提出用';
      }),
    );
    expect(changes).toEqual({ '1-1-1.1/results': '文' });
    expect(told).toEqual([
      expect.stringMatching(/^提出用: シート「進捗管理シート」の名前が変わっています/),
    ]);
  });

  it('that are more than were exported are not read, and named', async () => {
    const { told } = taken(
      await handedAfter(({ sheets }) => {
        sheets.push({ name: 'メモ', rows: [['覚え書き']] });
      }),
    );
    expect(told).toEqual(['メモ: 出力したブックにないシートです。読んでいません。']);
  });

  it('that were added are not read, and named', async () => {
    const { changes, told } = taken(
      await handedAfter(({ progress: { sheet } }) => {
        for (const row of sheet.rows.slice(2)) row.push('備考');
      }),
    );
    expect(changes).toEqual({});
    expect(told).toEqual([
      '進捗管理シート: 列「備考」は、出力したブックにありません。読んでいません。',
    ]);
  });

  it.each([
    ['digits that no figure has', 4, '999'],
    ['a field that no workbook has', 1, '1-1-1.1/kekka'],
  ])('whose hidden sheet was changed, to %s, cannot be used', async (_, column, text) => {
    const broken = handedAfter(({ sheets }) => {
      const rows = (sheets[3] as { rows: unknown[][] }).rows;
      const at = rows.findIndex((row) => row[0] === '欄');
      (rows[at] as unknown[])[column] = text;
    });
    await expect(broken).rejects.toThrow(/控え/);
  });

  it('without the hidden sheet cannot be used', async () => {
    await expect(handedAfter(({ sheets }) => sheets.splice(3, 1))).rejects.toThrow(
      /隠れたシート「控え（変更しない）」が見つからない/,
    );
  });

  it('that are not for filling in are told when they were changed', async () => {
    const { changes, told } = taken(
      await handedAfter(({ progress }) => progress.put('1-1-1.1', '施策名', '別の名前')),
    );
    expect(changes).toEqual({});
    expect(told).toEqual([
      expect.stringMatching(
        /^!進捗管理シート C4: 直せない欄「施策名」が「別の名前」に変わっています/,
      ),
    ]);
  });
});

describe('what a cell holds', () => {
  it.each([
    ['Ａ', 'A', '「Ａ」を「A」と読みました'],
    ['b', 'B', '「b」を「B」と読みました'],
    ['C：計画を50％以上達成', 'C', '「C：計画を50％以上達成」を「C」と読みました'],
  ])('the grade %s is %s, and that is said', async (typed, grade, note) => {
    const { changes, notes } = taken(
      await handedAfter(({ progress }) => progress.put('1-1-1.1', '達成度', typed)),
    );
    expect(changes).toEqual({ '1-1-1.1/grade': grade });
    expect(notes).toEqual([note]);
  });

  it.each([
    ['４９１．５', '491.5', ['「４９１．５」を 491.5 と読みました']],
    ['約1,234人', '1234', ['「約1,234人」を 1234 と読みました']],
    [34.300000000000004, '34.3', []],
    [12, '12', []],
  ])('the figure %s is %s', async (typed, figure, said) => {
    const { changes, notes } = taken(
      await handedAfter(({ indicators }) => indicators.put('1-1-1', '年度末実績', typed)),
    );
    expect(changes).toEqual({ '1-1-1/yearEnd': figure });
    expect(notes).toEqual(said);
  });

  it('a figure keeps the digits that the plan prints', async () => {
    const { changes } = taken(
      await handedAfter(({ indicators }) => indicators.put('1-1-3', '年度末実績', 41)),
    );
    const printed = planFields(plan, 2025).get('1-1-3/yearEnd')?.decimals ?? 0;
    expect(changes).toEqual({ '1-1-3/yearEnd': (41).toFixed(printed) });
  });

  it.each([
    [
      '成果',
      new Date(Date.UTC(2026, 3, 1)),
      { style: { numFmt: 'yyyy/m/d' } },
      /Excel が日付（2026\/04\/01）に変えています/,
    ],
    ['成果', 3, { formula: '1+2', formulaResult: 3 }, /数式が入っています/],
    ['成果', '#REF!', { type: 'error' }, /セルがエラー（#REF!）になっています/],
    ['成果', 1234.5, { style: { numFmt: '#,##0' } }, /表示形式「#,##0」で入っています/],
    ['達成度', 'E', {}, /「E」は、A、B、C、D のどれでもありません/],
    ['達成度', 'A か B', {}, /A、B、C、D のどれでもありません/],
  ] as const)('in %s, %s is refused with its place', async (column, value, more, message) => {
    const { changes, told } = taken(
      await handedAfter(({ progress }) => progress.put('1-1-1.1', column, value, more as never)),
    );
    expect(changes).toEqual({});
    expect(told).toEqual([expect.stringMatching(message)]);
    expect(told[0]).toMatch(/^!進捗管理シート [GH]4: /);
  });

  it.each([
    [0.41, { style: { numFmt: '0%' } }, /表示形式がパーセント/],
    ['5万人', {}, /「5万人」は、数として読めません/],
    ['不明', {}, /「不明」は、数として読めません/],
    [1e20, {}, /数として読めません/],
  ] as const)('the figure %s is refused', async (value, more, message) => {
    const { changes, told } = taken(
      await handedAfter(({ indicators }) =>
        indicators.put('1-1-1', '年度末実績', value, more as never),
      ),
    );
    expect(changes).toEqual({});
    expect(told).toEqual([expect.stringMatching(message)]);
  });

  it('a number with more digits than Excel keeps is not taken for a text', async () => {
    const { changes, told } = taken(
      await handedAfter(({ progress }) => progress.put('1-1-1.1', '成果', 1e19)),
    );
    expect(changes).toEqual({});
    expect(told.join()).toMatch(/15 桁より長い数を丸めます/);
  });

  it('text of a formula is taken, and said', async () => {
    const { changes, notes } = taken(
      await handedAfter(({ progress }) =>
        progress.put('1-1-1.1', '成果', '文', { formula: '"文"', formulaResult: '文' }),
      ),
    );
    expect(changes).toEqual({ '1-1-1.1/results': '文' });
    expect(notes).toEqual(['数式の計算結果の文を取り込みます']);
  });

  it('loses what nobody sees, and half-width kana, and that is said', async () => {
    const { changes, notes } = taken(
      await handedAfter(({ progress }) =>
        progress.put('1-1-1.1', '成果', 'ﾀｳﾝ\u200bミーティング\u00a0開催\r\n・A\r\n●B  '),
      ),
    );
    expect(changes).toEqual({ '1-1-1.1/results': 'タウンミーティング 開催\n\n- A\n- B' });
    expect(notes).toEqual([
      'タブや特別な空白を、半角の空白にしました',
      '半角カナを全角にしました',
      '目に見えない文字を取り除きました',
      '行頭の印を箇条書きの「・」にしました',
    ]);
  });

  it('is the same when only line ends and spaces at the ends differ', async () => {
    const cell = planFields(plan, 2025).get('1-1-1.1/currentStateAndIssues')?.cell ?? '';
    const { changes } = taken(
      await handedAfter(({ progress }) =>
        progress.put('1-1-1.1', '現状・課題', `${cell.replaceAll('\n', '\r\n')}  \r\n`),
      ),
    );
    expect(changes).toEqual({});
  });

  it('in several fonts is the text alone', async () => {
    const { changes } = taken(
      await handedAfter(({ progress }) =>
        progress.put('1-1-1.1', '成果', '太字と文', {
          type: 'richText',
          richText: [{ text: '太字', font: { bold: true } }, { text: 'と文' }],
        }),
      ),
    );
    expect(changes).toEqual({ '1-1-1.1/results': '太字と文' });
  });
});
