import type { ChangeSubject, PlanChange } from './plan-change.ts';

/** Changes of one kind, as a list on a page shows them. */
export interface TopicChanges {
  topic: ChangeTopic;
  name: string;
  changes: PlanChange[];
}

export type ChangeTopic = keyof typeof TOPIC_NAMES;

/** In the order of what readers ask for first. */
export const TOPIC_NAMES = {
  publication: '公開',
  grades: '達成度',
  indicators: '目標指標',
  sheets: 'シートの記入',
  structure: '政策・施策・取組',
  organisation: '担当課・部局',
  terms: '用語',
  errata: '訂正・疑問点',
  plan: '計画のあらまし',
} as const;

const TOPIC_OF_SUBJECT: Readonly<Record<ChangeSubject, ChangeTopic>> = {
  plan: 'plan',
  chapter: 'structure',
  policy: 'structure',
  measure: 'structure',
  initiative: 'structure',
  indicator: 'indicators',
  sheetYear: 'sheets',
  sheet: 'sheets',
  row: 'sheets',
  department: 'organisation',
  departmentYear: 'organisation',
  division: 'organisation',
  term: 'terms',
  correction: 'errata',
  openQuestion: 'errata',
};

/** The changes by topic, in a fixed order; topics without a change are left out. */
export function changesByTopic(changes: readonly PlanChange[]): TopicChanges[] {
  const groups = Map.groupBy(changes, topicOf);
  return (Object.keys(TOPIC_NAMES) as ChangeTopic[]).flatMap((topic) => {
    const found = groups.get(topic);
    return found ? [{ topic, name: TOPIC_NAMES[topic], changes: found }] : [];
  });
}

/** 令和5年度の施策進捗管理シートを公開、達成度 12件: what a day brought, in one line. */
export function topicSummary(changes: readonly PlanChange[]): string {
  return topicParts(changes).join('、');
}

/** The parts of that line. */
export function topicParts(changes: readonly PlanChange[]): string[] {
  return changesByTopic(changes).flatMap(({ topic, name, changes: found }) =>
    topic === 'publication'
      ? found.map(({ place }) => `${place}を公開`)
      : [`${name} ${found.length}件`],
  );
}

function topicOf({ subject, field, kind }: PlanChange): ChangeTopic {
  if (subject === 'row' && field === '達成度') return 'grades';
  const whole = subject === 'plan' || subject === 'chapter' || subject === 'sheetYear';
  if (kind === 'added' && whole) return 'publication';
  return TOPIC_OF_SUBJECT[subject];
}
