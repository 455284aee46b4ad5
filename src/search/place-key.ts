import {
  chapterAddress,
  departmentYearAddress,
  divisionAddress,
  entryAddress,
  glossaryAddress,
  INDICATORS,
  indicatorAnchor,
  measureAddress,
  pageAddress,
  policyAddress,
  progressAddress,
  topicAddress,
  voiceAddress,
} from '../vocabulary/address.ts';
import { policyOfMeasure } from '../vocabulary/plan-id.ts';

/** What the search finds, in the order in which the kinds are offered. */
export const PLACE_KINDS = [
  'list',
  'row',
  'measure',
  'indicator',
  'policy',
  'chapter',
  'department',
  'division',
  'topic',
  'voice',
  'term',
  'page',
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The words shown for each kind. */
export const PLACE_KIND_NAMES: Readonly<Record<PlaceKind, string>> = {
  list: '一覧',
  row: '取組の進捗',
  measure: '施策',
  indicator: '目標指標',
  policy: '政策',
  chapter: '章',
  department: '部局の方針',
  division: '担当課',
  topic: 'テーマ',
  voice: 'ご意見と回答',
  term: '用語',
  page: '案内',
};

/**
 * Names one place that the search can find: `measure/1-5-1`, `row/2022/1-5-1.2`, `term/npo`; for the
 * heads of the lists `list/indicators` and `list/2022/progress`. The
 * element of a page that holds the text of the place bears it as `data-place`.
 */
export type PlaceKey = string;

/** `row/2022/1-5-1.2` → `row` */
export function placeKind(key: PlaceKey): PlaceKind {
  return key.slice(0, key.indexOf('/')) as PlaceKind;
}

/** Where a place stands on the site, with its anchor, below the base path. The key alone says it. */
export function placeAddress(key: PlaceKey): string {
  const [kind, first = '', second = ''] = key.split('/');
  switch (kind as PlaceKind) {
    case 'list':
      return second === '' ? INDICATORS : progressAddress(Number(first));
    case 'row':
      return entryAddress(measureOfEntry(second), Number(first), second);
    case 'measure':
      return measureAddress(first);
    case 'indicator':
      return `${policyAddress(policyOfMeasure(first))}#${indicatorAnchor(first)}`;
    case 'policy':
      return policyAddress(first);
    case 'chapter':
      return chapterAddress(first);
    case 'department':
      return departmentYearAddress(second, Number(first));
    case 'division':
      return divisionAddress(first);
    case 'topic':
      return topicAddress(first);
    case 'voice':
      return voiceAddress(first);
    case 'term':
      return glossaryAddress(first);
    case 'page':
      return pageAddress(first);
  }
}

/**
 * What a reader sees as one thing: the measure with its rows of every year, the policy with its
 * indicators, the department with its years. Words that stand in different places of one subject
 * still answer a search for both.
 */
export function placeSubject(key: PlaceKey): PlaceKey {
  const known = subjects.get(key);
  if (known !== undefined) return known;
  const made = subjectOfKey(key);
  subjects.set(key, made);
  return made;
}

// A common word asks for the subjects of tens of thousands of places, several times.
const subjects = new Map<PlaceKey, PlaceKey>();

function subjectOfKey(key: PlaceKey): PlaceKey {
  const [kind, first = '', second = ''] = key.split('/');
  if (kind === 'row') return `measure/${measureOfEntry(second)}`;
  if (kind === 'indicator') return `policy/${policyOfMeasure(first)}`;
  if (kind === 'department') return `department/${second}`;
  if (kind === 'list') return `list/${second}`;
  return key;
}

/** The chapter and policy that a place belongs to; `null` where it stands beside the plan's order. */
export function placeInPlan(key: PlaceKey): { chapter: string | null; policy: string | null } {
  const [kind, first = ''] = placeSubject(key).split('/');
  if (kind === 'measure') return inPolicy(policyOfMeasure(first));
  if (kind === 'policy') return inPolicy(first);
  if (kind === 'chapter') return { chapter: first, policy: null };
  return { chapter: null, policy: null };
}

/** The fiscal year of a row, of a list of rows or of what a department wrote; `null` for what belongs to no year. */
export function placeYear(key: PlaceKey): number | null {
  if (!key.startsWith('row/') && !key.startsWith('department/') && !isListOfYear(key)) return null;
  const start = key.indexOf('/') + 1;
  return Number(key.slice(start, key.indexOf('/', start)));
}

function isListOfYear(key: PlaceKey): boolean {
  return key.startsWith('list/') && key.endsWith('/progress');
}

function inPolicy(policy: string): { chapter: string; policy: string } {
  return { chapter: policy.slice(0, policy.indexOf('-')), policy };
}

function measureOfEntry(entry: string): string {
  return entry.slice(0, entry.indexOf('.'));
}
