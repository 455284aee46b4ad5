import { describe, expect, it } from 'vitest';
import { CODE_LISTS } from '../../src/open-data/code-lists.ts';
import { csvFields, type DataField } from '../../src/open-data/data-table.ts';
import { DATA_TABLES } from '../../src/open-data/tables.ts';
import { fileOf, KONAN, PUBLISHED_PLANS, SMALL } from './published-plans.ts';
import { cellsOf, csvOf, dataCells, recordsOf } from './read-csv.ts';

/*
 * 行政データにおける機械可読性に関するルール, by the ids of its list
 * (github.com/digital-go-jp/machine_readability_rule, machine-readability-rules.json). L1-10 to
 * L1-13 and L2-06 are about workbooks of Excel only.
 */

const NUMBER = /^-?\d+(\.\d+)?$/;
/** Circled and Roman numbers, units and enterprises in one character, private characters. */
const MACHINE_DEPENDENT = /[\u2160-\u217F\u2460-\u24FF\u3220-\u33FF\uE000-\uF8FF]/;

const ALL_FIELDS = DATA_TABLES.flatMap((table) => table.fields);
const isNumber = ({ type }: DataField) => type === 'integer' || type === 'number';

describe.each(PUBLISHED_PLANS)('$name のデータ', ({ files }) => {
  describe.each(files.map((file) => ({ id: file.table.id, file })))('$id', ({ file }) => {
    const cells = cellsOf(file);
    const names = cells[0] ?? [];
    const data = dataCells(file);
    const offending = (isFault: (cell: (typeof data)[number]) => boolean) =>
      data.filter(isFault).map(({ field, line, text }) => `${line} ${field.name}: ${text}`);

    it('L1-01 CSV と JSON で公開している', () => {
      expect(names.length).toBeGreaterThan(0);
      expect(JSON.parse(new TextDecoder().decode(file.json)).length).toBe(file.lines);
    });
    it('L1-02 L1-04 一つのファイルに一つの表だけがあり、ほかの情報がない', () => {
      expect(cells.length).toBe(file.lines + 1);
      expect(new Set(cells.map((line) => line.length))).toEqual(new Set([names.length]));
    });
    it('L1-03 空の行や列名のない列で表を分けていない', () => {
      expect(cells.filter((line) => line.every((text) => text === ''))).toEqual([]);
      expect(names).not.toContain('');
    });
    it('L1-06 空白や改行で体裁を整えていない', () => {
      expect(offending(({ text }) => text !== text.trim() || /[\t\r\n\v]/.test(text))).toEqual([]);
    });
    it('L1-14 1件のデータが1行に収まっている', () => {
      const lines = csvOf(file).split('\r\n');
      expect(lines.length).toBe(file.lines + 2);
      expect(lines.at(-1)).toBe('');
      expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    });
    it('L2-01 L3-03 数の列には数だけがあり、単位、桁区切り、記号がない', () => {
      expect(
        offending(({ field, text }) => isNumber(field) && text !== '' && !NUMBER.test(text)),
      ).toEqual([]);
    });
    it('L2-02 前の行と同じ値も省略していない', () => {
      expect(offending(({ field, text }) => field.blank === null && text === '')).toEqual([]);
    });
    it('L2-04 選択肢はコード表の値のどれかで、書き方が揺れない', () => {
      expect(
        offending(
          ({ field, text }) =>
            field.codes !== undefined &&
            text !== '' &&
            !field.codes.codes.some(({ code }) => code === text),
        ),
      ).toEqual([]);
    });
    it('L3-01 1行目が項目名で、2行目からデータが始まる', () => {
      expect(names).toEqual(csvFields(file.table).map(({ name }) => name));
    });
  });

  it('L3-02 コード表が別にあり、すべてのコードの意味が分かる', () => {
    const listed = recordsOf(fileOf(files, 'codes')).map(({ codeList, code }) => [codeList, code]);
    for (const { id, codes } of CODE_LISTS) {
      for (const { code } of codes) expect(listed).toContainEqual([id, code]);
    }
    for (const { codes } of ALL_FIELDS) if (codes) expect(CODE_LISTS).toContain(codes);
  });

  it('L3-08 すべての列の定義が、別のファイルにある', () => {
    const defined = recordsOf(fileOf(files, 'fields')).map(({ table, field }) => [table, field]);
    for (const { table } of files) {
      for (const { name } of table.fields) expect(defined).toContainEqual([table.id, name]);
    }
  });
});

describe('列の決め方', () => {
  it('L1-05 すべての列に、題と意味がある', () => {
    expect(ALL_FIELDS.filter(({ title, meaning }) => title === '' || meaning === '')).toEqual([]);
  });
  it('L1-08 項目名、説明、コードに機種依存文字を使わない', () => {
    const words = [
      ...DATA_TABLES.flatMap(({ title, oneLine }) => [title, oneLine]),
      ...ALL_FIELDS.flatMap(({ name, title, meaning, unit, blank }) => [
        name,
        title,
        meaning,
        unit ?? '',
        blank ?? '',
      ]),
      ...CODE_LISTS.flatMap(({ codes }) => codes.flatMap(({ code, name }) => [code, name])),
    ];
    expect(words.filter((word) => MACHINE_DEPENDENT.test(word))).toEqual([]);
  });
  it('L2-03 同じ表に同じ名前の列がない', () => {
    for (const { fields } of DATA_TABLES) {
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
      expect(new Set(fields.map(({ title }) => title)).size).toBe(fields.length);
    }
  });
  it('L2-05 選択肢に「その他」がなく、自由に書く理由は別の列にある', () => {
    const names = CODE_LISTS.flatMap(({ codes }) => codes.map(({ name }) => name));
    expect(names.filter((name) => name.includes('その他'))).toEqual([]);
    const indicators = fileOf(KONAN.files, 'indicators').table.fields.map(({ name }) => name);
    expect(indicators).toEqual(
      expect.arrayContaining(['notComparableReason', 'notComparableText']),
    );
  });
  it('L3-04 数の列にはすべて単位がある', () => {
    expect(
      ALL_FIELDS.filter((field) => isNumber(field) && !field.unit).map(({ name }) => name),
    ).toEqual([]);
  });
  it('L3-08 項目名は英字で始まる英数字である', () => {
    const names = ALL_FIELDS.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name))).toEqual([]);
  });
  it('L3-09 年度ごとの列がない', () => {
    expect(ALL_FIELDS.filter(({ name }) => /\d/.test(name))).toEqual([]);
  });
});

describe('データの中身', () => {
  it('L1-07 担当課が二つある行は、行と担当課の組では2行になる', () => {
    const pairs = recordsOf(fileOf(KONAN.files, 'row-divisions'));
    const shared = recordsOf(fileOf(KONAN.files, 'rows')).filter(({ divisionLabel }) =>
      String(divisionLabel).includes('・'),
    );
    expect(shared.length).toBe(1);
    expect(pairs.filter(({ rowId }) => rowId === shared[0]?.rowId).length).toBe(2);
  });
  it('L1-09 未報告は空欄、0 は 0 である', () => {
    const observed = dataCells(fileOf(SMALL.files, 'observations')).filter(
      ({ field }) => field.name === 'value',
    );
    const of = (figure: string, indicator: string) => {
      const line = recordsOf(fileOf(SMALL.files, 'observations')).findIndex(
        (each) =>
          each.figure === figure && each.indicatorId === indicator && each.fiscalYear === 2024,
      );
      return observed[line]?.text;
    };
    expect(of('actualInterim', 'indicator-1-1-1')).toBe('0');
    expect(of('actualYearEnd', 'indicator-1-1-1')).toBe('');
  });
  it('L3-05 和暦の年度には、西暦の年度が並ぶ', () => {
    const [row] = recordsOf(fileOf(KONAN.files, 'rows'));
    expect(row?.fiscalYear).toBe(2022);
    expect(row?.fiscalYearName).toBe('令和4年度');
    for (const { fields } of DATA_TABLES) {
      const names = fields.map(({ name }) => name);
      if (names.includes('fiscalYearName')) expect(names).toContain('fiscalYear');
    }
  });
  it('L3-06 計画のどの表にも、標準地域コードと正式な地域名がある', () => {
    const [indicator] = recordsOf(fileOf(KONAN.files, 'indicators'));
    expect(indicator?.areaCode).toBe('25211');
    expect(indicator?.areaName).toBe('滋賀県湖南市');
    for (const { id, fields } of DATA_TABLES) {
      if (['codes', 'fields'].includes(id)) continue;
      expect(fields.map(({ name }) => name)).toContain('areaCode');
    }
  });
  it('L3-07 どの年度の行も、同じ列の一つのファイルにある', () => {
    const years = recordsOf(fileOf(SMALL.files, 'rows')).map(({ fiscalYear }) => fiscalYear);
    expect(new Set(years)).toEqual(new Set([2023, 2024]));
  });
});
