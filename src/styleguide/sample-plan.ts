import type { Chapter, Division, Measure, Plan, Policy } from '../plan/types.ts';

/*
 * A made-up plan of which only what the components show exists: the style guide must look the same
 * whatever plan the site publishes. Its ids are of no plan, so that nothing here can be mistaken.
 */

export const SAMPLE_YEAR = 2024;

const NO_CONTACT = { phone: null, email: null, page: null };

export const SAMPLE_DIVISIONS: Division[] = [
  division('mihon-a', '見本第一課', [{ name: '旧見本課', until: 2024 }]),
  division('mihon-b', '見本子育て・暮らし相談推進課'),
];

export const SAMPLE_CHAPTER: Chapter = {
  id: 'styleguide',
  file: '',
  name: '見本の章',
  slogan: null,
  relatedPlans: [],
  policies: [],
  departments: [],
};

export const SAMPLE_POLICIES: Policy[] = [
  policy('見本1', '短い名前', null),
  policy(
    '見本2',
    '一行に収まらないほど長い名前を持つ、見本としての政策の推進',
    'ことばの長さがちがっても、きれいに並ぶカード',
  ),
];

export const SAMPLE_MEASURES: Measure[] = [
  measure('見本1-1', SAMPLE_POLICIES[0] as Policy, '相談しやすい窓口づくり'),
  measure('見本2-1', SAMPLE_POLICIES[1] as Policy, '記録の残し方の見直し'),
];

/** What the filters of a list ask of a plan. */
export const SAMPLE_PLAN: Pick<Plan, 'policies' | 'divisions'> = {
  policies: SAMPLE_POLICIES,
  divisions: SAMPLE_DIVISIONS,
};

export const SAMPLE_GRADE_LEGEND: Plan['gradeLegend'] = [
  { grade: 'A', meaning: '計画どおり' },
  { grade: 'B', meaning: 'おおむね計画どおり' },
  { grade: 'C', meaning: '一部が遅れている' },
  { grade: 'D', meaning: '大きく遅れている' },
];

function division(id: string, name: string, formerNames: Division['formerNames'] = []): Division {
  return {
    id,
    name,
    reading: null,
    department: null,
    formerNames,
    contact: NO_CONTACT,
    entries: [],
  };
}

function policy(id: string, name: string, slogan: string | null): Policy {
  const made: Policy = {
    id,
    file: '',
    chapter: SAMPLE_CHAPTER,
    name,
    slogan,
    relatedPlans: [],
    indicators: [],
    measures: [],
  };
  SAMPLE_CHAPTER.policies.push(made);
  return made;
}

function measure(id: string, of: Policy, name: string): Measure {
  const made: Measure = {
    id,
    file: '',
    policy: of,
    name,
    initiatives: [],
    currentState: null,
    issues: null,
    sheets: [],
  };
  of.measures.push(made);
  return made;
}
