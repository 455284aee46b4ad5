import type { Facet } from '../search/facets.ts';
import { NOT_GRADED_FACET } from '../search/index-format.ts';
import type { SearchIndex } from '../search/open-index.ts';
import { PLACE_KIND_NAMES, PLACE_KINDS } from '../search/place-key.ts';
import { ACHIEVEMENT_GRADES, NOT_GRADED } from '../vocabulary/achievement-grade.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { INDICATOR_STATUS_NAMES, INDICATOR_STATUSES } from '../vocabulary/indicator-status.ts';

/** What each facet is called on the page. */
export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  kind: '種類',
  chapter: '章',
  policy: '政策',
  division: '担当課',
  year: '年度',
  grade: '達成度',
  status: '目標指標の状況',
};

/** What a value of a facet is called; the value itself for one that the plan does not have. */
export function facetValueName({ manifest }: SearchIndex, facet: Facet, value: string): string {
  const { chapters, policies, divisions } = manifest.names;
  switch (facet) {
    case 'kind':
      return nameIn(PLACE_KIND_NAMES, value) ?? value;
    case 'chapter':
      return nameIn(chapters, value) === undefined ? value : `第${value}章 ${chapters[value]}`;
    case 'policy':
      return nameIn(policies, value) === undefined ? value : `${value} ${policies[value]}`;
    case 'division':
      return nameIn(divisions, value) ?? value;
    case 'year':
      return /^\d{4}$/.test(value) ? fiscalYearName(Number(value)) : value;
    case 'grade':
      return value === NOT_GRADED_FACET ? NOT_GRADED : value;
    case 'status':
      return nameIn(INDICATOR_STATUS_NAMES, value) ?? value;
  }
}

/** The address may name any value, also one that every object has: `constructor`. */
function nameIn(names: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.hasOwn(names, value) ? names[value] : undefined;
}

/** The values in the order in which they are offered: the plan's, the newest year first. */
export function orderedValues(
  { manifest }: SearchIndex,
  facet: Facet,
  values: readonly string[],
): string[] {
  if (facet === 'year') return values.toSorted((a, b) => b.localeCompare(a));
  const order: Record<Exclude<Facet, 'year'>, readonly string[]> = {
    kind: PLACE_KINDS,
    chapter: Object.keys(manifest.names.chapters),
    policy: Object.keys(manifest.names.policies),
    division: Object.keys(manifest.names.divisions),
    grade: [...ACHIEVEMENT_GRADES, NOT_GRADED_FACET],
    status: INDICATOR_STATUSES,
  };
  const place = (value: string) => {
    const found = order[facet].indexOf(value);
    return found === -1 ? Number.MAX_SAFE_INTEGER : found;
  };
  return values.toSorted((a, b) => place(a) - place(b));
}
