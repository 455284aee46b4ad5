import { getEntry } from 'astro:content';
import type { ChangeHistory } from './changes/change-history.ts';
import { noteRead } from './page-reads/page-reads.ts';
import { CHANGE_DAYS, CHANGES } from './page-reads/read-names.ts';
import type { CalendarDay } from './vocabulary/calendar-day.ts';

/** What changed in the plan's content by day, newest first. */
export async function siteChanges(): Promise<ChangeHistory> {
  noteRead(CHANGES);
  return history();
}

/** The days alone, newest first: most changes leave them as they are. */
export async function siteChangeDays(): Promise<CalendarDay[]> {
  noteRead(CHANGE_DAYS);
  return (await history()).days.map(({ day }) => day);
}

async function history(): Promise<ChangeHistory> {
  const entry = await getEntry('changes', 'history');
  if (!entry) throw new Error('変更の記録を読み込めませんでした。');
  return entry.data as unknown as ChangeHistory;
}
