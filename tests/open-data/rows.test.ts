import { describe, expect, it } from 'vitest';
import { COMPLETE, fileOf, KONAN, SMALL } from './published-plans.ts';
import { recordsOf } from './read-csv.ts';

describe('シートの行', () => {
  it('湖南市の令和4年度は77行で、うち再掲が11行', () => {
    const rows = recordsOf(fileOf(KONAN.files, 'rows'));
    expect(rows.length).toBe(77);
    expect(rows.filter(({ relisted }) => relisted).length).toBe(11);
  });
  it('未評価は空欄で、D にも 0 にもならない', () => {
    const rows = recordsOf(fileOf(KONAN.files, 'rows'));
    expect(new Set(rows.map(({ grade }) => grade))).toEqual(new Set([null]));
    const graded = recordsOf(fileOf(COMPLETE.files, 'rows')).map(({ grade }) => grade);
    expect(new Set(graded)).toEqual(new Set(['A', 'B', 'C', 'D', null]));
  });
  it('行ごとに、年度と再掲の課まで含めた変わらない住所がある', () => {
    const relisted = recordsOf(fileOf(SMALL.files, 'rows')).filter((row) => row.relisted);
    expect(relisted.length).toBeGreaterThan(0);
    for (const { page, rowId, fiscalYear } of relisted) {
      const anchor = String(rowId).replace(`row-${fiscalYear}-`, '');
      expect(page).toMatch(/^https:\/\/www\.town\.aoba\.example\.jp\/keikaku\/measures\//);
      expect(String(page).endsWith(`/${fiscalYear}/#${anchor}`)).toBe(true);
    }
  });
  it('公開先が決まっていなければ、サイトの一番上からの道すじを書く', () => {
    const [row] = recordsOf(fileOf(KONAN.files, 'rows'));
    expect(row?.page).toBe('/measures/1-1-1/2022/#1-1-1.1');
  });
  it('担当課は、その年度の名称で書く', () => {
    const [renamed] = recordsOf(fileOf(COMPLETE.files, 'division-former-names'));
    const of = (year: number) =>
      recordsOf(fileOf(COMPLETE.files, 'row-divisions'))
        .filter((pair) => pair.divisionId === renamed?.divisionId && pair.fiscalYear === year)
        .map(({ divisionName }) => divisionName);
    const last = Number(renamed?.lastFiscalYear);
    expect(new Set(of(last))).toEqual(new Set([renamed?.formerName]));
    expect(of(last + 1)).not.toContain(renamed?.formerName);
  });
});
