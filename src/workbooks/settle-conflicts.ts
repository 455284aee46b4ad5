import type { Comparison, Conflict } from './compare-workbooks.ts';

/** What a person said is to stand where the content and a workbook disagree. */
export type Winner = 'content' | 'workbook';

/**
 * Takes out of a comparison the conflicts that the person decided: those that the workbook wins are
 * changes, from what the content says now; `kept` are those that stay as the content has them. Where
 * two workbooks disagree only the content can win: which of them to follow nobody said.
 */
export function settleConflicts(
  comparison: Comparison,
  winner: Winner | null,
): { comparison: Comparison; kept: Conflict[] } {
  if (winner === null) return { comparison, kept: [] };
  if (winner === 'content') {
    return { comparison: { ...comparison, conflicts: [] }, kept: comparison.conflicts };
  }
  const won = comparison.conflicts.flatMap(({ outcome, field }) =>
    outcome === null ? [] : [{ ...outcome, baseCell: field.cell }],
  );
  return {
    comparison: {
      ...comparison,
      changes: [...comparison.changes, ...won],
      conflicts: comparison.conflicts.filter(({ outcome }) => outcome === null),
    },
    kept: [],
  };
}

/**
 * The part of a comparison that is about these rows and indicators.
 *
 * @param ids `1-5-1.2`, `1-6-1`; none for all
 */
export function onlyRows(comparison: Comparison, ids: readonly string[]): Comparison {
  if (ids.length === 0) return comparison;
  const asked = ({ field }: { field: { id: string } }) => ids.includes(field.id);
  return {
    ...comparison,
    changes: comparison.changes.filter(asked),
    conflicts: comparison.conflicts.filter(asked),
  };
}
