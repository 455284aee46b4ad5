import { describe, expect, it } from 'vitest';
import {
  calendarDayName,
  fiscalYearOfDay,
  isCalendarDay,
  parseCalendarDay,
} from '../../src/vocabulary/calendar-day.ts';

describe('日付', () => {
  it('言葉にする', () => {
    expect(calendarDayName('2026-04-01')).toBe('2026年4月1日');
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-4-1', false],
    ['２０２６-04-01', false],
  ])('「%s」がこよみの日の形であるかは %s', (text, is) => {
    expect(isCalendarDay(text)).toBe(is);
  });

  it.each([
    ['令和7年6月12日', '2025-06-12'],
    ['令和元年5月1日', '2019-05-01'],
    ['R7.6.12', '2025-06-12'],
    ['2025/6/12', '2025-06-12'],
    ['２０２５年６月１２日', '2025-06-12'],
    ['2025年2月30日', null],
    ['初夏', null],
  ])('「%s」は %s のこと', (text, day) => {
    expect(parseCalendarDay(text)).toBe(day);
  });

  it('3月までは前の年度に入る', () => {
    expect(fiscalYearOfDay('2026-03-31')).toBe(2025);
    expect(fiscalYearOfDay('2026-04-01')).toBe(2026);
  });
});
