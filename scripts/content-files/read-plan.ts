import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { ContentDocuments, PageDocument } from '../../src/source/documents.ts';
import { readContent } from '../../src/source/read-content.ts';
import type { FileReadings } from '../../src/source/read-kind.ts';
import { type ContentProblem, compareProblems } from '../../src/vocabulary/content-problem.ts';

/**
 * Reads a content folder and links it: the plan, the editors' pages, and every problem of its files, sorted.
 *
 * @param known what was read before of files that are still the same
 */
export async function readPlan(
  root: string,
  known?: FileReadings,
): Promise<{
  plan: Plan | null;
  pages: PageDocument[];
  documents: ContentDocuments;
  problems: ContentProblem[];
}> {
  const content = await readContent(root, known);
  const { plan, problems } = buildPlan(content.documents);
  return {
    plan,
    pages: content.documents.pages,
    documents: content.documents,
    problems: [...content.problems, ...problems].sort(compareProblems),
  };
}
