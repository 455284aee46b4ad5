import type { Division, Plan, Policy, ProgressEntry } from '../plan/types.ts';

/** How many of some rows belong to each policy and each division, for choosing among them. */
export interface RowFacets {
  /** in plan order; policies without a row are left out */
  policies: { policy: Policy; rows: number }[];
  /** In the plan's own order. A row of two divisions counts for both, so these may add up to more than all rows. */
  divisions: { division: Division; rows: number }[];
}

/** Counts the rows by policy and by division. */
export function rowFacets(
  plan: Pick<Plan, 'policies' | 'divisions'>,
  entries: readonly ProgressEntry[],
): RowFacets {
  const rowsOf = (belongs: (entry: ProgressEntry) => boolean) => entries.filter(belongs).length;
  return {
    policies: plan.policies
      .map((policy) => ({ policy, rows: rowsOf(({ sheet }) => sheet.measure.policy === policy) }))
      .filter(({ rows }) => rows > 0),
    divisions: plan.divisions
      .map((division) => ({
        division,
        rows: rowsOf(({ divisions }) => divisions.includes(division)),
      }))
      .filter(({ rows }) => rows > 0),
  };
}
