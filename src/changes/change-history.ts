import { buildPlan } from '../plan/build-plan.ts';
import type { Plan } from '../plan/types.ts';
import { contentHistory, type FileVersions, filesAfter } from '../source/content-history.ts';
import { ContentSnapshots } from '../source/content-snapshots.ts';
import type { CalendarDay } from '../vocabulary/calendar-day.ts';
import { isError } from '../vocabulary/content-problem.ts';
import type { PlanChange } from './plan-change.ts';
import { planChanges, publication } from './plan-changes.ts';

/** What changed on one day: the plan as it stood that evening beside the last state before. */
export interface ChangeDay {
  day: CalendarDay;
  /** the moment of the day's last commit: `2026-04-01T12:00:00+09:00` */
  time: string;
  changes: PlanChange[];
}

export interface ChangeHistory {
  /** newest first, only days on which a fact changed */
  days: ChangeDay[];
  /**
   * What is known of the past: all of it; nothing (no git, no repository, no commit); or only what
   * came after the end of a shallow clone, or after the limit of {@link LONGEST_HISTORY}.
   */
  reach: 'whole' | 'none' | 'shallow' | 'limit';
  /** days whose content has faults under today's rules, newest first: their changes count for the next day */
  unreadable: CalendarDay[];
}

/** Commits that are looked at, about seven milliseconds each: more than a plan sees in its years. */
export const LONGEST_HISTORY = 1000;

/** The changes of a content folder by day, from the history of git. Dates come from the commits alone. */
export async function changeHistory(root: string): Promise<ChangeHistory> {
  const history = await contentHistory(root, LONGEST_HISTORY);
  if (history === null) return { days: [], reach: 'none', unreadable: [] };
  const snapshots = new ContentSnapshots(root);
  try {
    await snapshots.fetch([
      ...history.before.values(),
      ...history.commits.flatMap(({ changed }) => [...changed.values()].filter((v) => v !== null)),
    ]);
    const days: ChangeDay[] = [];
    const unreadable: CalendarDay[] = [];
    let known = history.cutOff === null ? null : await planOf(snapshots, history.before);
    let published = history.cutOff !== null;
    let files = history.before;
    for (const [day, commits] of Map.groupBy(history.commits, (commit) => commit.day)) {
      const states = commits.map((commit) => {
        files = filesAfter(files, commit);
        return files;
      });
      const plan = await lastReadable(snapshots, states);
      if (plan === null) {
        unreadable.push(day);
        continue;
      }
      // Where what stood before cannot be read, there is nothing to compare with.
      const changes = known ? planChanges(known, plan) : published ? [] : publication(plan);
      if (changes.length > 0) days.push({ day, time: commits.at(-1)?.time ?? '', changes });
      known = plan;
      published = true;
    }
    const reach = history.cutOff ?? 'whole';
    return { days: days.reverse(), reach, unreadable: unreadable.reverse() };
  } finally {
    snapshots.close();
  }
}

/** The plan of some files; `null` where they have faults that would have kept them from being published. */
export async function planOf(
  snapshots: ContentSnapshots,
  files: FileVersions,
): Promise<Plan | null> {
  const content = await snapshots.read(files);
  if (content === null) return null;
  const { plan, problems } = buildPlan(content.documents);
  return [...content.problems, ...problems].some(isError) ? null : plan;
}

async function lastReadable(
  snapshots: ContentSnapshots,
  states: readonly FileVersions[],
): Promise<Plan | null> {
  for (const files of [...states].reverse()) {
    const plan = await planOf(snapshots, files);
    if (plan !== null) return plan;
  }
  return null;
}
