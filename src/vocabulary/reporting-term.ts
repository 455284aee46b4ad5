import type { CalendarDay } from './calendar-day.ts';
import type { FiscalYear } from './fiscal-year.ts';

/** The two times of a fiscal year at which divisions report: 9月末 (the figures of half a year) and 年度末. */
export const REPORTING_TERMS = ['interim', 'yearEnd'] as const;

export type ReportingTerm = (typeof REPORTING_TERMS)[number];

export const REPORTING_TERM_NAMES: Readonly<Record<ReportingTerm, string>> = {
  interim: '9月末',
  yearEnd: '年度末',
};

/** A day of every year. */
export interface MonthDay {
  month: number;
  day: number;
}

/** February without its leap day: a deadline has to exist in every year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `10月31日`, `10-31`, `10/31`, in full- or half-width figures; `null` for what is no day of every year. */
export function parseMonthDay(text: string): MonthDay | null {
  const match = /^(\d{1,2})[月/.-](\d{1,2})日?$/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (!match) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) ? { month, day } : null;
}

/** The deadline of a fiscal year: the first such day from the term's own last day on (30 September, 31 March). */
export function deadline(term: ReportingTerm, year: FiscalYear, due: MonthDay): CalendarDay {
  const end = term === 'interim' ? `${year}-09-30` : `${year + 1}-03-31`;
  const inYear = (written: number) =>
    `${written}-${String(due.month).padStart(2, '0')}-${String(due.day).padStart(2, '0')}`;
  const first = Number(end.slice(0, 4));
  return inYear(first) >= end ? inYear(first) : inYear(first + 1);
}
