import type { Plan } from '../plan/types.ts';
import { SUMMARY_LANGUAGE_NAMES } from '../vocabulary/summary-language.ts';

/** The files of the summaries of a policy or measure, by the name that staff know them by. */
export function summaryFiles(
  { summaries }: Pick<Plan, 'summaries'>,
  of: string,
): { file: string; name: string }[] {
  return summaries
    .filter((summary) => summary.of === of)
    .map(({ file, language }) => ({ file, name: `要約（${SUMMARY_LANGUAGE_NAMES[language]}）` }));
}
