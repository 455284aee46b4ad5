import type { Division, Plan } from '../../src/plan/types.ts';
import type { ContentProblem } from '../../src/vocabulary/content-problem.ts';

/**
 * The warnings of the check by the division that can mend them: in a sheet the divisions of the row,
 * at an indicator those that report it. Under `null` stand the others, which the planning division
 * looks after.
 */
export function warningsByDivision(
  plan: Plan,
  problems: readonly ContentProblem[],
): Map<Division | null, ContentProblem[]> {
  const owners = new Map<Division | null, ContentProblem[]>();
  for (const problem of problems) {
    const divisions = divisionsAt(plan, problem);
    for (const owner of divisions.length > 0 ? divisions : [null])
      owners.set(owner, [...(owners.get(owner) ?? []), problem]);
  }
  return owners;
}

function divisionsAt(plan: Plan, { file, line }: ContentProblem): Division[] {
  const sheet = plan.measures
    .flatMap(({ sheets }) => sheets)
    .find((candidate) => candidate.file === file);
  const row = sheet?.entries.findLast((entry) => entry.line <= line);
  return row?.divisions ?? [];
}
