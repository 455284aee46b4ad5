import { describe, expect, it } from 'vitest';
import {
  eraMonthName,
  fiscalYearAbbreviation,
  fiscalYearName,
  fiscalYearNameWithWestern,
  parseEraMonth,
  parseFiscalYear,
} from '../../src/vocabulary/fiscal-year.ts';

describe('年度の名前', () => {
  it('2022年4月に始まる年度は令和4年度', () => {
    expect(fiscalYearName(2022)).toBe('令和4年度');
    expect(fiscalYearNameWithWestern(2022)).toBe('令和4年度（2022年度）');
  });
  it('狭いところでは R4 のように略す', () => {
    expect([2022, 2019, 2018, 1988].map(fiscalYearAbbreviation)).toEqual([
      'R4',
      'R1',
      'H30',
      'S63',
    ]);
  });

  it('2019年度は、4月が平成31年でも令和元年度', () => {
    expect(fiscalYearName(2019)).toBe('令和元年度');
    expect(fiscalYearName(2018)).toBe('平成30年度');
  });
  it.each([
    ['令和4年度', 2022],
    ['令和元年度', 2019],
    ['平成２９年度', 2017],
    ['R4', 2022],
    ['2022', 2022],
    [' 2022年度 ', 2022],
  ])('「%s」は%d年度と読む', (text, year) => {
    expect(parseFiscalYear(text)).toBe(year);
  });
  it.each(['', '令和0年度', '来年度', '22', '令和'])('「%s」は年度ではない', (text) => {
    expect(parseFiscalYear(text)).toBeNull();
  });
});

describe('計画の策定年月', () => {
  it('H29.3 は平成29年3月', () => {
    const date = parseEraMonth('H29.3');
    expect(date).toEqual({ year: 2017, month: 3 });
    expect(date && eraMonthName(date)).toBe('平成29年3月');
  });
  it('2019年は4月までが平成31年、5月から令和元年', () => {
    expect(eraMonthName({ year: 2019, month: 4 })).toBe('平成31年4月');
    expect(eraMonthName({ year: 2019, month: 5 })).toBe('令和元年5月');
  });
  it('13月は読まない', () => {
    expect(parseEraMonth('H29.13')).toBeNull();
  });
});
