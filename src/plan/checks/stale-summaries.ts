import { placeOf } from '../../source/place-of.ts';
import { summaryParts } from '../../vocabulary/summary-language.ts';
import { originalVersion } from '../original-version.ts';
import type { PlanRule } from './plan-rules.ts';

/** A summary retells a policy or measure of the plan as it reads today. */
export const staleSummaries: PlanRule = (documents) => {
  const { policies, measures, summaries } = documents;
  if (summaries.length === 0) return [];
  // Of an original that is not read in full, nobody can tell the version.
  if (![...policies, ...measures].every(({ complete }) => complete)) return [];
  return summaries.flatMap((summary) => {
    const of = summaryParts(summary.id)?.of;
    if (of === undefined) return [];
    const version = originalVersion(documents, of);
    if (version === null) {
      return {
        code: 'E-PLAN-PART-UNKNOWN' as const,
        file: summary.file,
        line: 1,
        column: 1,
        message: `要約のもとになる「${of}」という政策や施策は、この計画にありません。`,
        hint: 'ファイル名の番号を、要約した政策か施策の番号に直してください。',
      };
    }
    if (summary.madeFrom === version) return [];
    return {
      code: 'W-SUMMARY-STALE' as const,
      ...placeOf(summary, 'madeFrom'),
      message:
        summary.madeFrom === null
          ? `「原文の版」が空欄です。今の原文の版は ${version} です。`
          : `要約を書いた後で、原文が変わっています（今の原文の版は ${version}）。`,
      hint: `要約が今の原文と合っているかを確かめ、合っていれば「原文の版: '${version}'」と書いてください。`,
    };
  });
};
