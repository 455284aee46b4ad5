import type { DivisionsDocument } from '../../source/documents.ts';
import { placeOf } from '../../source/place-of.ts';
import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import { fiscalYearName } from '../../vocabulary/fiscal-year.ts';
import type { PlanRule } from './plan-rules.ts';

type DivisionFacts = DivisionsDocument['divisions'][number];
type Fault = Pick<ContentProblem, 'code' | 'message' | 'hint'> & { field: 'name' | 'until' };

/** How long before the plan the end of a former name may lie. */
const PAST_REACH = 50;

/** 旧名称 are names that a division had before, one after the other, and has no more. */
export const formerNames: PlanRule = ({ divisions, plan }) => {
  if (divisions === null) return [];
  return divisions.divisions.flatMap((division, index) =>
    division.formerNames.flatMap((_, position) =>
      faultsOf(division, position, plan?.period ?? null).map(({ field, ...fault }) => ({
        ...fault,
        ...placeOf(divisions, `divisions.${index}.formerNames.${position}.${field}`),
      })),
    ),
  );
};

function faultsOf(
  division: DivisionFacts,
  position: number,
  period: { first: number; last: number } | null,
): Fault[] {
  const former = division.formerNames[position] as DivisionFacts['formerNames'][number];
  const { name, until } = former;
  const year = fiscalYearName(until);
  // A division may have got an old name back, with another one in between.
  const came = division.formerNames.some((other) => other.name !== name && other.until > until);
  if (name === division.name && !came) {
    return [
      {
        code: 'E-FORMER-NAME',
        field: 'name',
        message: `旧名称「${name}」が、今の名称と同じです。`,
        hint: '前の名前に直すか、この旧名称を消してください。',
      },
    ];
  }
  const earlier = division.formerNames.slice(0, position);
  if (earlier.some((other) => other.name === name && other.until === until)) {
    return [
      {
        code: 'E-FORMER-NAME',
        field: 'name',
        message: `旧名称「${name}」（${year}まで）が二度書かれています。`,
        hint: '一つだけ残してください。',
      },
    ];
  }
  const sameYear = earlier.find((other) => other.until === until);
  if (sameYear) {
    return [
      {
        code: 'W-FORMER-NAME-YEAR',
        field: 'until',
        message: `旧名称「${sameYear.name}」と「${name}」の終了年度が、どちらも ${until} です。`,
        hint: '名前を使い終えた年度を、それぞれ確かめてください。二つの課が同じ年度に一つになったのなら、このままでかまいません。',
      },
    ];
  }
  if (period === null || period.first > period.last) return [];
  if (period.first - PAST_REACH <= until && until <= period.last) return [];
  return [
    {
      code: 'W-FORMER-NAME-YEAR',
      field: 'until',
      message: `旧名称「${name}」の終了年度 ${until} が、計画の期間（${period.first}〜${period.last}）から離れています。`,
      hint:
        until > period.last
          ? `名前を使い終えた年度を確かめてください。このままでは、計画の期間のどの年度も「${name}」になり、今の名称「${division.name}」は使われません。`
          : '名前を使い終えた年度を確かめてください。',
    },
  ];
}
