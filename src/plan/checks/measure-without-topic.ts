import { foldWord } from '../../vocabulary/nearest-word.ts';
import type { PlanRule } from './plan-rules.ts';

/** Where a plan has topics, every measure is in one: who comes that way finds all of the plan. */
export const measureWithoutTopic: PlanRule = ({ topics, measures }) => {
  // In a topic that is not read in full, a measure may only seem to be missing.
  if (topics.length === 0 || !topics.every(({ complete }) => complete)) return [];
  const covered = new Set(topics.flatMap((topic) => topic.measures.map(foldWord)));
  return measures
    .filter(({ id }) => !covered.has(id))
    .map(({ id, file }) => ({
      code: 'W-MEASURE-WITHOUT-TOPIC' as const,
      file,
      line: 1,
      column: 1,
      message: `施策 ${id} が、どのテーマ（topics/）にもありません。`,
      hint: `関わりのあるテーマのファイルの「施策」に、${id} を書き足してください。`,
    }));
};
