import { type FiscalYear, parseFiscalYear } from './fiscal-year.ts';

/** A day of the calendar as git and HTML write it: `2026-04-01`. */
export type CalendarDay = string;

/** The day in words: `2026-04-01` → `2026年4月1日`. */
export function calendarDayName(day: CalendarDay): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** Whether the text is a day in exactly this form; `2026-02-30` is none. */
export function isCalendarDay(text: string): text is CalendarDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day that another usual form means: `令和7年6月12日`, `2025/6/12`, `R7.6.12`; `null` if unreadable. */
export function parseCalendarDay(text: string): CalendarDay | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const match = /^(\D*(?:元|\d+))[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(plain);
  if (!match) return null;
  const [, yearText, month, date] = match as unknown as [string, string, string, string];
  const year = parseFiscalYear(yearText);
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return year !== null && isCalendarDay(day) ? day : null;
}

/** The fiscal year that a day lies in: it begins in April. */
export function fiscalYearOfDay(day: CalendarDay): FiscalYear {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return month < 4 ? year - 1 : year;
}
