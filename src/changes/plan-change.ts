/** What a change is about. */
export type ChangeSubject =
  | 'plan'
  | 'chapter'
  | 'policy'
  | 'indicator'
  | 'measure'
  | 'initiative'
  /** all sheets of one fiscal year */
  | 'sheetYear'
  | 'sheet'
  | 'row'
  | 'department'
  | 'departmentYear'
  | 'division'
  | 'term'
  | 'correction'
  | 'openQuestion';

/** The thing that changed, known by its id however it is worded. */
export interface ChangedThing {
  subject: ChangeSubject;
  /**
   * `1-5`, `1-5-1.2`; for a sheet and a row with the year before it (`2022/1-5-1.2-jinji`), for what a
   * department wrote with year and chapter (`2022/somu/1`)
   */
  id: string;
  /** where it stands, in the reader's words: 施策1-5-1 取組2 令和4年度 */
  place: string;
}

/** One fact in which two states of a plan differ. Plain JSON. */
export interface PlanChange extends ChangedThing {
  kind: 'added' | 'removed' | 'changed';
  /** where it can be seen now, or where it stood before it was removed; from the site's root */
  address: string;
  /** what of it changed: 達成度, 令和4年度末; `null` where the whole thing was added or removed */
  field: string | null;
  /** `text` is running text, shown by the sentence that changed; `value` is short and shown whole */
  form: 'value' | 'text';
  /** as the site shows them, without Markdown; `null` where it was, or is, blank */
  before: string | null;
  after: string | null;
  /** the word for a blank here: 未評価, 未報告, 未記入, なし */
  blank: string;
  /** the reason that the content itself gives, `null` where it gives none */
  reason: string | null;
  /** what came or went with the whole thing: 施策 3, シートの行 12 */
  contains: { name: string; count: number }[];
}

/** A change whose address is not looked up yet. */
export type RawChange = Omit<PlanChange, 'address'>;

export interface FieldValues {
  before: string | null;
  after: string | null;
  blank?: string;
  form?: PlanChange['form'];
  reason?: string | null;
}

/** One field of a thing that stands in both states: a list of one change, or of none. */
export function fieldChange(
  { subject, id, place }: ChangedThing,
  field: string,
  { before, after, blank = 'なし', form = 'value', reason = null }: FieldValues,
): RawChange[] {
  if (before === after) return [];
  const contains: RawChange['contains'] = [];
  return [
    { subject, id, place, kind: 'changed', field, form, before, after, blank, reason, contains },
  ];
}

/** A thing that stands in one state only. `name` is what it is called, `null` where the place says it all. */
export function wholeChange(
  { subject, id, place }: ChangedThing,
  kind: 'added' | 'removed',
  name: string | null,
  contains: RawChange['contains'] = [],
): RawChange {
  return {
    subject,
    id,
    place,
    kind,
    field: null,
    form: 'value',
    before: kind === 'removed' ? name : null,
    after: kind === 'added' ? name : null,
    blank: 'なし',
    reason: null,
    contains: contains.filter(({ count }) => count > 0),
  };
}
