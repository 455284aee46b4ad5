import type { Chapter, Initiative, Measure, Plan, Policy, RelatedPlan } from '../plan/types.ts';
import { planCounts } from '../summaries/plan-counts.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { indicatorChanges } from './compare-indicators.ts';
import { joinById } from './join-by-id.ts';
import { proseChange } from './plain-text.ts';
import { type ChangedThing, fieldChange, type RawChange, wholeChange } from './plan-change.ts';

/**
 * 章, 政策, 目標指標, 施策 and 取組. What came or went with a whole chapter, policy or measure is
 * counted in its one change.
 */
export function structureChanges(old: Plan, now: Plan): RawChange[] {
  return joinById(old.chapters, now.chapters, ({ id }) => id).flatMap(({ id, before, after }) => {
    const thing: ChangedThing = { subject: 'chapter', id, place: `第${id}章` };
    if (before === null) return [wholeChange(thing, 'added', after.name, countsOf(after))];
    if (after === null) return [wholeChange(thing, 'removed', before.name, countsOf(before))];
    return [
      ...namedChanges(thing, before, after),
      ...joinById(before.policies, after.policies, (policy) => policy.id).flatMap((pair) =>
        policyChanges(pair.id, pair.before, pair.after),
      ),
    ];
  });
}

/** What a chapter or a policy holds. */
export function countsOf(scope: Plan | Chapter | Policy): RawChange['contains'] {
  const { policies, measures, initiatives, indicators } = planCounts(scope);
  return [
    ...('policies' in scope ? [{ name: '政策', count: policies }] : []),
    { name: '施策', count: measures },
    { name: '取組', count: initiatives },
    { name: '目標指標', count: indicators },
  ];
}

function policyChanges(id: string, before: Policy | null, after: Policy | null): RawChange[] {
  const thing: ChangedThing = { subject: 'policy', id, place: `政策${id}` };
  if (before === null)
    return after ? [wholeChange(thing, 'added', after.name, countsOf(after))] : [];
  if (after === null) return [wholeChange(thing, 'removed', before.name, countsOf(before))];
  return [
    ...namedChanges(thing, before, after),
    ...indicatorChanges(before, after),
    ...joinById(before.measures, after.measures, (measure) => measure.id).flatMap((pair) =>
      measureChanges(pair.id, pair.before, pair.after),
    ),
  ];
}

function measureChanges(id: string, before: Measure | null, after: Measure | null): RawChange[] {
  const thing: ChangedThing = { subject: 'measure', id, place: `施策${id}` };
  const contains = (measure: Measure) => [{ name: '取組', count: measure.initiatives.length }];
  if (before === null)
    return after ? [wholeChange(thing, 'added', after.name, contains(after))] : [];
  if (after === null) return [wholeChange(thing, 'removed', before.name, contains(before))];
  return [
    ...fieldChange(thing, '名称', { before: before.name, after: after.name }),
    ...proseChange(thing, '現状', before.currentState, after.currentState),
    ...proseChange(thing, '課題', before.issues, after.issues),
    ...joinById(before.initiatives, after.initiatives, (initiative) => initiative.id).flatMap(
      (pair) => initiativeChanges(pair.id, pair.before, pair.after),
    ),
  ];
}

function initiativeChanges(
  id: string,
  before: Initiative | null,
  after: Initiative | null,
): RawChange[] {
  const [measure, number] = id.split('.');
  const thing: ChangedThing = { subject: 'initiative', id, place: `施策${measure} 取組${number}` };
  if (before === null) return after ? [wholeChange(thing, 'added', after.name)] : [];
  if (after === null) return [wholeChange(thing, 'removed', before.name)];
  const year = (value: number | null) => (value === null ? null : fiscalYearName(value));
  return [
    ...fieldChange(thing, '施策内容・取組', { before: before.name, after: after.name }),
    ...fieldChange(thing, '始まる年度', { before: year(before.from), after: year(after.from) }),
    ...fieldChange(thing, '終わる年度', { before: year(before.until), after: year(after.until) }),
  ];
}

function namedChanges(
  thing: ChangedThing,
  before: Chapter | Policy,
  after: Chapter | Policy,
): RawChange[] {
  const plans = { before: planNames(before.relatedPlans), after: planNames(after.relatedPlans) };
  return [
    ...fieldChange(thing, '名称', { before: before.name, after: after.name }),
    ...fieldChange(thing, 'キャッチフレーズ', { before: before.slogan, after: after.slogan }),
    ...fieldChange(thing, '関連計画', plans),
  ];
}

/** In an order of their own, because another order is no change. */
function planNames(plans: readonly RelatedPlan[]): string | null {
  const names = plans.map(({ name, adopted }) =>
    adopted === null ? name : `${name}（${adopted}）`,
  );
  return names.length === 0 ? null : names.sort().join('、');
}
