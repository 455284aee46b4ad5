import type { Plan } from '../../src/plan/types.ts';
import type { ContentDocuments } from '../../src/source/documents.ts';
import { isContentFolder } from '../../src/source/is-content-folder.ts';
import { type ContentProblem, isError } from '../../src/vocabulary/content-problem.ts';
import { readPlan } from '../content-files/read-plan.ts';

/** The plan with the problems of its files; a Japanese sentence where it cannot be worked with. */
export async function planForExcel(
  root: string,
  shown: string,
): Promise<{ plan: Plan; documents: ContentDocuments; problems: ContentProblem[] } | string> {
  if (!isContentFolder(root)) return `フォルダ「${shown}」がありません。`;
  const { plan, documents, problems } = await readPlan(root);
  const errors = problems.filter(isError);
  if (plan !== null && errors.length === 0) return { plan, documents, problems };
  const first = errors
    .slice(0, 3)
    .map(({ file, line, message }) => `  ${file}:${line}  ${message}`);
  return [
    `${shown} に誤りが ${errors.length} 件あるため、始められません。「npm run check」で見て、先に直してください。`,
    ...first,
  ].join('\n');
}
