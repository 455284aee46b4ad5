import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/open-data/csv.ts';
import { dataTable } from '../../src/open-data/data-table.ts';
import { guardFormula, withoutGuard } from '../../src/open-data/formula-guard.ts';
import { PUBLISHED_PLANS } from './published-plans.ts';
import { csvOf, recordsOf } from './read-csv.ts';

const table = dataTable({
  id: 'example',
  title: '例',
  oneLine: '例です。',
  primaryKey: ['text'],
  fields: [
    { name: 'text', title: '文字', type: 'string', meaning: '文字。', blank: 'なし' },
    { name: 'count', title: '数', type: 'number', meaning: '数。', blank: 'なし', unit: '人' },
  ],
  records: () => [],
});

/** The lines of data, as they stand in the file. */
function linesOf(...records: { text: string | null; count: number | null }[]): string[] {
  return csvText(table, records).split('\r\n').slice(1, -1);
}

describe('CSV', () => {
  it('UTF-8 の BOM で始まり、どの行も CRLF で終わる', () => {
    expect(csvText(table, [{ text: 'あ', count: 1 }])).toBe('\uFEFFtext,count\r\nあ,1\r\n');
  });
  it('コンマや引用符を含む文字は、二重引用符で囲む（L1-15）', () => {
    expect(linesOf({ text: '区、町,村', count: 1 })).toEqual(['"区、町,村",1']);
    expect(linesOf({ text: '通称"こなん"', count: 1 })).toEqual(['"通称""こなん""",1']);
  });
  it('空欄は何も書かず、0 は 0 と書く', () => {
    expect(linesOf({ text: null, count: null }, { text: '', count: 0 })).toEqual([',', ',0']);
  });
  it('負の数も小さな数も、数のまま書く', () => {
    expect(linesOf({ text: 'a', count: -712 }, { text: 'b', count: 1e-7 })).toEqual([
      'a,-712',
      'b,0.0000001',
    ]);
  });

  it.each(['=1+1', '+81', '-5', '@SUM(A1)', '＝1+1', '＋1', '－', '＠a', '\tx', "'a"])(
    '「%s」で始まる文字は式として動かず、元の文字に戻せる',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
      expect(withoutGuard(guardFormula(text))).toBe(text);
      expect(linesOf({ text, count: -5 })).toEqual([`'${text},-5`]);
    },
  );
  it.each(['なし', '—', '1-1', 'a=b', '※1'])('「%s」はそのまま書く', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});

describe.each(PUBLISHED_PLANS)('$name の CSV', ({ files }) => {
  it.each(files)('ほかのプログラムで読むと JSON と同じ値になる: $table.id', (file) => {
    const fromJson = JSON.parse(new TextDecoder().decode(file.json)) as Record<string, unknown>[];
    const onlyInJson = file.table.fields.filter((field) => field.onlyInJson);
    for (const record of fromJson) for (const { name } of onlyInJson) delete record[name];
    expect(recordsOf(file)).toEqual(fromJson);
  });

  it.each(files)('式として動く文字で始まるセルがない: $table.id', (file) => {
    const dangerous = csvOf(file)
      .split('\r\n')
      .flatMap((line) => line.split(','))
      .filter((cell) => /^"?[=+@\t\r＝＋－＠]/.test(cell) || /^"?-(?!\d)/.test(cell));
    expect(dangerous).toEqual([]);
  });

  it.each(files)('主キーが同じ行がない: $table.id', (file) => {
    const keys = recordsOf(file).map((record) =>
      JSON.stringify(file.table.primaryKey.map((name) => record[name])),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('つながる先の行が、どれもある', () => {
    const missing = files.flatMap((file) =>
      file.table.fields.flatMap(({ name, refersTo }) => {
        if (refersTo === undefined) return [];
        const target = files.find(({ table }) => table.id === refersTo.table);
        const known = new Set(target && recordsOf(target).map((record) => record[refersTo.field]));
        return recordsOf(file)
          .map((record) => record[name])
          .filter((value) => value !== null && !known.has(value ?? null))
          .map((value) => `${file.table.id}.${name}: ${value}`);
      }),
    );
    expect(missing).toEqual([]);
  });
});
