/** A day of the calendar as git and HTML write it: `2026-04-01`. */
export type CalendarDay = string;

/** The day in words: `2026-04-01` → `2026年4月1日`. */
export function calendarDayName(day: CalendarDay): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
