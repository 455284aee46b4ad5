import { getEntry } from 'astro:content';
import type { ChangeHistory } from './changes/change-history.ts';

/** What changed in the plan's content by day, newest first. */
export async function siteChanges(): Promise<ChangeHistory> {
  const entry = await getEntry('changes', 'history');
  if (!entry) throw new Error('変更の記録を読み込めませんでした。');
  return entry.data as unknown as ChangeHistory;
}
