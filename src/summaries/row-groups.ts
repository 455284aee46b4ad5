import type { Policy, ProgressEntry, ProgressSheet } from '../plan/types.ts';

/** The rows put together by sheet, that is by measure and year; all keep the order in which they come. */
export function rowsBySheet(
  entries: readonly ProgressEntry[],
): { sheet: ProgressSheet; entries: ProgressEntry[] }[] {
  const groups = Map.groupBy(entries, ({ sheet }) => sheet);
  return [...groups].map(([sheet, rows]) => ({ sheet, entries: rows }));
}

/** The rows put together by policy. */
export function rowsByPolicy(
  entries: readonly ProgressEntry[],
): { policy: Policy; entries: ProgressEntry[] }[] {
  const groups = Map.groupBy(entries, ({ sheet }) => sheet.measure.policy);
  return [...groups].map(([policy, rows]) => ({ policy, entries: rows }));
}
