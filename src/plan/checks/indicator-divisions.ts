import type { PolicyDocument } from '../../source/documents.ts';
import { placeOf } from '../../source/place-of.ts';
import { fiscalYearName } from '../../vocabulary/fiscal-year.ts';
import { unknownDivisionHint } from '../unknown-division-hint.ts';
import type { PlanRule } from './plan-rules.ts';

/** Every 担当課 of a 目標指標 is in divisions.yaml, under its name of today. */
export const indicatorDivisions: PlanRule = ({ policies, divisions }, { divisionNames }) => {
  // Without a readable list, every name would look unknown.
  if (divisions === null || !divisions.complete) return [];
  return reporters(policies).flatMap(({ name, place }) => {
    // One name for each item, but a name may hold a `・`.
    const [named] = divisionNames.resolve([name], Number.POSITIVE_INFINITY);
    if (named?.status === 'outdated') {
      return {
        code: 'E-DIVISION-FORMER' as const,
        ...place,
        message: `目標指標の担当課「${name}」は、${fiscalYearName(named.until)}までの名前です。`,
        hint: `今の名前「${named.division.name}」を書いてください。`,
      };
    }
    if (named?.status !== 'unknown') return [];
    return {
      code: 'E-DIVISION-UNKNOWN' as const,
      ...place,
      message: `目標指標の担当課「${name}」は、divisions.yaml にありません。`,
      hint: unknownDivisionHint(name, divisionNames.current),
    };
  });
};

function reporters(policies: readonly PolicyDocument[]) {
  return policies.flatMap((policy) =>
    policy.indicators.flatMap((indicator, position) =>
      indicator.reporters.map((name, index) => ({
        name,
        place: placeOf(policy, `indicators.${position}.reporters.${index}`),
      })),
    ),
  );
}
