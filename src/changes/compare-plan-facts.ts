import type { Plan } from '../plan/types.ts';
import { ACHIEVEMENT_GRADES } from '../vocabulary/achievement-grade.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { type ChangedThing, fieldChange, type RawChange } from './plan-change.ts';

/** What plan.yaml says of the plan itself. Where the site and its files stand is no part of the plan. */
export function planFactChanges(old: Plan, now: Plan): RawChange[] {
  const thing: ChangedThing = { subject: 'plan', id: 'plan', place: '計画' };
  const change = (field: string, textOf: (plan: Plan) => string | null) =>
    fieldChange(thing, field, { before: textOf(old), after: textOf(now) });
  return [
    ...change('名称', ({ name }) => name),
    ...change('自治体の名称', ({ municipality }) => municipality.name),
    ...change(
      '期間',
      ({ period }) => `${fiscalYearName(period.first)}から${fiscalYearName(period.last)}まで`,
    ),
    ...ACHIEVEMENT_GRADES.flatMap((grade) =>
      change(`達成度${grade}の意味`, (plan) => meaningOf(plan, grade)),
    ),
    ...change('権利者', ({ rights }) => rights.holder),
    ...change('権利の説明', ({ rights }) => rights.statement),
    ...change('ライセンス', ({ rights }) => rights.licenceName),
    ...change('問い合わせの窓口', ({ contact }) => contact.name),
    ...change('問い合わせの電話', ({ contact }) => contact.phone),
    ...change('問い合わせのメール', ({ contact }) => contact.email),
    ...change('問い合わせのページ', ({ contact }) => contact.page),
  ];
}

function meaningOf({ gradeLegend }: Plan, grade: string): string | null {
  return gradeLegend.find((each) => each.grade === grade)?.meaning ?? null;
}
