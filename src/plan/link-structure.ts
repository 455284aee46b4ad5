import type { ContentDocuments, MeasureDocument, PolicyDocument } from '../source/documents.ts';
import { chapterOf, comparePlanIds, initiativeId, policyOfMeasure } from '../vocabulary/plan-id.ts';
import { reportedUntil } from './reported-until.ts';
import type { Chapter, Indicator, Measure, Policy } from './types.ts';

/** 章 → 政策 → 施策, each in the plan's order, with indicators and initiatives. Sheets and divisions are linked later. */
export function linkChapters(documents: ContentDocuments): Chapter[] {
  const policies = Map.groupBy([...documents.policies].sort(byPlanId), ({ id }) => chapterOf(id));
  const measures = Map.groupBy([...documents.measures].sort(byPlanId), ({ id }) =>
    policyOfMeasure(id),
  );
  const until = reportedUntil(documents);
  return [...documents.chapters].sort(byPlanId).map(({ id, file, name, slogan, relatedPlans }) => {
    const chapter: Chapter = {
      id,
      file,
      name,
      slogan,
      relatedPlans,
      policies: [],
      departments: [],
    };
    chapter.policies = (policies.get(id) ?? []).map((policy) =>
      linkPolicy(policy, chapter, measures.get(policy.id) ?? [], until),
    );
    return chapter;
  });
}

function linkPolicy(
  document: PolicyDocument,
  chapter: Chapter,
  measures: readonly MeasureDocument[],
  until: Indicator['reportedUntil'],
): Policy {
  const { id, file, name, slogan, relatedPlans } = document;
  const policy: Policy = {
    id,
    file,
    chapter,
    name,
    slogan,
    relatedPlans,
    indicators: [],
    measures: [],
  };
  policy.indicators = document.indicators.map(({ reporters: _, ...indicator }) => ({
    ...indicator,
    id: `${id}-${indicator.number}`,
    policy,
    divisions: [],
    actuals: [...indicator.actuals].sort((a, b) => a.year - b.year),
    reportedUntil: until,
  }));
  policy.measures = measures.map((measure) => linkMeasure(measure, policy));
  return policy;
}

function linkMeasure(document: MeasureDocument, policy: Policy): Measure {
  const { id, file, name, currentState, issues } = document;
  const measure: Measure = {
    id,
    file,
    policy,
    name,
    initiatives: [],
    currentState,
    issues,
    sheets: [],
  };
  measure.initiatives = document.initiatives.map((initiative) => ({
    id: initiativeId(id, initiative.number),
    number: initiative.number,
    name: initiative.name,
    measure,
    from: initiative.from,
    until: initiative.until,
  }));
  return measure;
}

function byPlanId(a: { id: string }, b: { id: string }): number {
  return comparePlanIds(a.id, b.id);
}
