import { describe, expect, it } from 'vitest';
import { deadline, parseMonthDay } from '../../src/vocabulary/reporting-term.ts';

describe('毎年の月日', () => {
  it('日本語でも、数字と記号でも読める', () => {
    for (const text of ['10月31日', '１０月３１日', '10-31', '10/31', ' 10 月 31 日 '])
      expect(parseMonthDay(text)).toEqual({ month: 10, day: 31 });
  });
  it('毎年はない日や、日でないものは読まない', () => {
    for (const text of ['2月29日', '4月31日', '13月1日', '0月1日', '10月末', '2025-10-31', ''])
      expect(parseMonthDay(text)).toBeNull();
  });
});

describe('期限', () => {
  it('9月末の分は9月30日から、年度末の分は3月31日から、はじめてのその日', () => {
    expect(deadline('interim', 2025, { month: 9, day: 30 })).toBe('2025-09-30');
    expect(deadline('interim', 2025, { month: 1, day: 15 })).toBe('2026-01-15');
    expect(deadline('yearEnd', 2025, { month: 3, day: 31 })).toBe('2026-03-31');
    expect(deadline('yearEnd', 2025, { month: 3, day: 1 })).toBe('2027-03-01');
    expect(deadline('yearEnd', 2025, { month: 5, day: 15 })).toBe('2026-05-15');
  });
});
