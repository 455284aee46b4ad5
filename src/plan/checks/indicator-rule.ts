import type { ContentDocuments, PolicyDocument } from '../../source/documents.ts';
import type { IndicatorDocument } from '../../source/indicator-document.ts';
import { placeOf } from '../../source/place-of.ts';
import type { ContentProblem, Place } from '../../vocabulary/content-problem.ts';
import type { PlanRule } from './plan-rules.ts';

/** What is wrong with one indicator, before the name of the indicator is put to it. */
export interface IndicatorFault {
  code: ContentProblem['code'];
  /** English path below the indicator: `milestones.1.year` */
  path: string;
  /** follows `目標指標 2 の` */
  message: string;
  hint: string;
}

/** A rule that asks something of every indicator for itself. */
export function indicatorRule(
  check: (
    indicator: IndicatorDocument,
    has: (path: string) => boolean,
    documents: ContentDocuments,
  ) => IndicatorFault[],
): PlanRule {
  return (documents) =>
    documents.policies.flatMap((policy) =>
      policy.indicators.flatMap((indicator, index) =>
        check(indicator, (path) => isWritten(policy, index, path), documents).map(
          ({ code, path, message, hint }) => ({
            code,
            ...placeIn(policy, index, path),
            // Digits stand apart from the words before them, as in the other messages.
            message: `目標指標 ${indicator.number} の${/^\d/.test(message) ? ' ' : ''}${message}`,
            hint,
          }),
        ),
      ),
    );
}

function placeIn(policy: PolicyDocument, index: number, path: string): Place {
  return placeOf(policy, `indicators.${index}.${path}`);
}

function isWritten(policy: PolicyDocument, index: number, path: string): boolean {
  return policy.places[`indicators.${index}.${path}`] !== undefined;
}
