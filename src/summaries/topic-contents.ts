import type {
  Division,
  Indicator,
  Initiative,
  Measure,
  Plan,
  ProgressEntry,
  Topic,
} from '../plan/types.ts';
import { newestSheet } from './grade-tally.ts';

/** The rows that a topic points at, each from the newest sheet that has it. */
export function topicRows({ rows }: Topic): ProgressEntry[] {
  return rows.flatMap(({ initiative, entry }) =>
    newestRows(initiative, (row) => entry === null || row.id === entry),
  );
}

/** Initiatives that a topic points at and that no sheet reports on yet. */
export function topicInitiativesWithoutRow({ rows }: Topic): Initiative[] {
  return rows
    .filter(({ initiative }) => newestRows(initiative, () => true).length === 0)
    .map(({ initiative }) => initiative);
}

/** The indicators of the policies that the topic's measures belong to, in the plan's order. */
export function topicIndicators({ measures }: Topic): Indicator[] {
  return [...new Set(measures.map(({ policy }) => policy))].flatMap(({ indicators }) => indicators);
}

/** Who answers for the topic's measures and rows by their newest sheets, most rows first. */
export function topicDivisions(topic: Topic): Division[] {
  const rows = new Set([
    ...topic.measures.flatMap((measure) => newestSheet(measure)?.entries ?? []),
    ...topicRows(topic),
  ]);
  const counts = new Map<Division, number>();
  for (const division of [...rows].flatMap(({ divisions }) => divisions)) {
    counts.set(division, (counts.get(division) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([division]) => division);
}

/** Topics that hold the measure. */
export function topicsOfMeasure({ topics }: Pick<Plan, 'topics'>, { id }: Measure): Topic[] {
  return topics.filter(({ measures }) => measures.some((measure) => measure.id === id));
}

function newestRows(
  initiative: Initiative,
  wanted: (row: ProgressEntry) => boolean,
): ProgressEntry[] {
  const rowsIn = (entries: readonly ProgressEntry[]) =>
    entries.filter((row) => row.initiative === initiative && wanted(row));
  const sheet = initiative.measure.sheets.findLast(({ entries }) => rowsIn(entries).length > 0);
  return sheet ? rowsIn(sheet.entries) : [];
}
