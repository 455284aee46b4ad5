/** `1` */
export type ChapterId = string;
/** `1-5`: fifth policy of chapter 1 */
export type PolicyId = string;
/** `1-5-1`: first measure of policy 1-5 */
export type MeasureId = string;
/** `1-5-1.2`: second initiative of measure 1-5-1 */
export type InitiativeId = string;
/** `1-6-1`: first indicator of policy 1-6. Looks like a measure's id; the two never share a list. */
export type IndicatorId = string;
/** `1-5-1.2`, or for a relisted row `1-5-1.2-jinji`: the anchor of the row in its page */
export type EntryId = string;

/** No number of a plan is larger, so that every one is exact and short enough for an address. */
export const LARGEST_NUMBER = 999;

export const CHAPTER_ID = /^[1-9]\d{0,2}$/;
export const POLICY_ID = /^[1-9]\d{0,2}-[1-9]\d{0,2}$/;
export const MEASURE_ID = /^[1-9]\d{0,2}-[1-9]\d{0,2}-[1-9]\d{0,2}$/;

/** The policy that a measure belongs to by its id: `1-5-1` → `1-5`. */
export function policyOfMeasure(measure: MeasureId): PolicyId {
  return measure.slice(0, measure.lastIndexOf('-'));
}

/** The chapter that a policy or measure belongs to by its id: `1-5-1` → `1`. */
export function chapterOf(id: PolicyId | MeasureId): ChapterId {
  return id.slice(0, id.indexOf('-'));
}

/** `1-5-1` and 2 → `1-5-1.2` */
export function initiativeId(measure: MeasureId, number: number): InitiativeId {
  return `${measure}.${number}`;
}

/** Anchor of a relisted row: `1-5-1.2` and [`jinji`] → `1-5-1.2-jinji` */
export function relistedEntryId(initiative: InitiativeId, divisions: readonly string[]): EntryId {
  return `${initiative}-${divisions.join('-')}`;
}

/** Order of ids as in the plan: by number, so `1-2` stands before `1-10`. */
export function comparePlanIds(a: string, b: string): number {
  const left = a.split(/[-.]/).map(Number);
  const right = b.split(/[-.]/).map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The initiative that a row reports on: `1-5-1.2-jinji` → `1-5-1.2` */
export function initiativeOfEntry(entry: EntryId): InitiativeId {
  return entry.replace(/(?<=\.\d+)-.*$/, '');
}
