import { chapterOf, policyOfMeasure } from '../../vocabulary/plan-id.ts';
import type { PlanRule } from './plan-rules.ts';

/** The chapter of every policy and the policy of every measure exist; ids say which they are. */
export const missingParent: PlanRule = ({ policies, measures }, index) => {
  const problem = (file: string, kind: string, parent: string, parentFile: string) => ({
    code: 'E-PARENT-MISSING' as const,
    file,
    line: 1,
    column: 1,
    message: `この${kind}が属する${parent}がありません。`,
    hint: `${parentFile} を作るか、ファイル名の番号を直してください。`,
  });
  return [
    ...policies
      .filter(({ id }) => !index.chapters.has(chapterOf(id)))
      .map(({ id, file }) =>
        problem(file, '政策', `第${chapterOf(id)}章`, `chapters/${chapterOf(id)}.mdx`),
      ),
    ...measures
      .filter(({ id }) => !index.policies.has(policyOfMeasure(id)))
      .map(({ id, file }) =>
        problem(
          file,
          '施策',
          `政策 ${policyOfMeasure(id)} `,
          `policies/${policyOfMeasure(id)}.mdx`,
        ),
      ),
  ];
};
