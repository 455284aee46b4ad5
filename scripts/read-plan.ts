import { buildPlan } from '../src/plan/build-plan.ts';
import type { Plan } from '../src/plan/types.ts';
import type { PageDocument } from '../src/source/documents.ts';
import { readContent } from '../src/source/read-content.ts';
import { type ContentProblem, compareProblems } from '../src/vocabulary/content-problem.ts';

/** Reads a content folder and links it: the plan, the editors' pages, and every problem of its files, sorted. */
export async function readPlan(
  root: string,
): Promise<{ plan: Plan | null; pages: PageDocument[]; problems: ContentProblem[] }> {
  const content = await readContent(root);
  const { plan, problems } = buildPlan(content.documents);
  return {
    plan,
    pages: content.documents.pages,
    problems: [...content.problems, ...problems].sort(compareProblems),
  };
}
