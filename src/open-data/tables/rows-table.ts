import type { Plan, ProgressEntry } from '../../plan/types.ts';
import { divisionNameIn } from '../../summaries/division-name.ts';
import { entriesOfYear } from '../../summaries/grade-tally.ts';
import { entryAddress } from '../../vocabulary/address.ts';
import { SHEET_FIELDS } from '../../vocabulary/sheet-field.ts';
import { GRADE_CODES } from '../code-lists.ts';
import { dataTable } from '../data-table.ts';
import { markdownOf, plainText } from '../plain-text.ts';
import { initiativeRecordId, measureRecordId, policyRecordId, rowRecordId } from '../record-ids.ts';
import {
  AREA_FIELDS,
  areaOf,
  FISCAL_YEAR_FIELDS,
  fiscalYearOf,
  PAGE_FIELD,
  pageOf,
} from '../shared-fields.ts';

type TextKey = (typeof SHEET_FIELDS)[number]['key'];

const TEXT_FIELDS = SHEET_FIELDS.flatMap(({ key, name }) => [
  {
    name: key,
    title: name,
    type: 'string' as const,
    meaning: `シートの「${name}」。1行の文章に直したもの。`,
    blank: '未記入',
  },
  {
    name: `${key}Markdown` as const,
    title: `${name}（Markdown）`,
    type: 'string' as const,
    meaning: `シートの「${name}」の段落や箇条書きを、Markdown で残したもの。`,
    blank: '未記入',
    onlyInJson: true,
  },
]);

/** Every row of every year, by year and then in the plan's order. */
export function allRows(plan: Plan): ProgressEntry[] {
  return plan.sheetYears.flatMap((year) => entriesOfYear(plan, year));
}

/** 施策進捗管理シート: its rows */
export const ROWS = dataTable({
  id: 'rows',
  title: '施策進捗管理シートの行',
  oneLine: '1行が、ある年度のシートの1行です。すべての年度が一つのファイルに入っています。',
  primaryKey: ['rowId'],
  fields: [
    ...AREA_FIELDS,
    {
      name: 'rowId',
      title: '行のID',
      type: 'string',
      meaning: '年度、取組の番号、再掲ならその担当課の ID をつないだもの。',
      blank: null,
      pattern: '^row-[0-9]{4}-[0-9]+-[0-9]+-[0-9]+\\.[0-9]+(-[a-z0-9-]+)?$',
    },
    ...FISCAL_YEAR_FIELDS,
    {
      name: 'policyId',
      title: '政策のID',
      type: 'string',
      meaning: 'この行の取組がある政策。',
      blank: null,
      refersTo: { table: 'policies', field: 'policyId' },
    },
    {
      name: 'policyName',
      title: '政策の名称',
      type: 'string',
      meaning: '政策の名称。',
      blank: null,
    },
    {
      name: 'measureId',
      title: '施策のID',
      type: 'string',
      meaning: 'この行の取組がある施策。',
      blank: null,
      refersTo: { table: 'measures', field: 'measureId' },
    },
    {
      name: 'measureName',
      title: '施策の名称',
      type: 'string',
      meaning: '施策の名称。',
      blank: null,
    },
    {
      name: 'initiativeId',
      title: '取組のID',
      type: 'string',
      meaning: 'この行が報告する取組。',
      blank: null,
      refersTo: { table: 'initiatives', field: 'initiativeId' },
    },
    {
      name: 'initiativeName',
      title: '取組の名称',
      type: 'string',
      meaning: '取組の名称。',
      blank: null,
    },
    {
      name: 'relisted',
      title: '再掲',
      type: 'boolean',
      meaning:
        '再掲の行なら true。ほかの行と同じ取組について書いた行なので、行の数には数え、取組の数には数えない。',
      blank: null,
    },
    {
      name: 'divisionLabel',
      title: '担当課の表記',
      type: 'string',
      meaning:
        'シートに書かれた担当課。その年度の名称で、二つ以上なら「・」でつないである。課ごとに数えるときは row-divisions を使う。',
      blank: null,
    },
    {
      name: 'grade',
      title: '達成度',
      type: 'string',
      meaning: '担当課が付けた達成度。A から D の意味は codes にある。',
      blank: '未評価。D でも 0 でもない',
      codes: GRADE_CODES,
    },
    ...TEXT_FIELDS,
    PAGE_FIELD,
  ],
  records: (plan) =>
    allRows(plan).map((entry) => ({
      ...areaOf(plan),
      rowId: rowRecordId(entry),
      ...fiscalYearOf(entry.sheet.year),
      policyId: policyRecordId(entry.sheet.measure.policy),
      policyName: entry.sheet.measure.policy.name,
      measureId: measureRecordId(entry.sheet.measure),
      measureName: entry.sheet.measure.name,
      initiativeId: initiativeRecordId(entry.initiative),
      initiativeName: entry.initiative.name,
      relisted: entry.relisted,
      divisionLabel: entry.divisions
        .map((division) => divisionNameIn(division, entry.sheet.year))
        .join('・'),
      grade: entry.grade,
      ...textsOf(entry),
      page: pageOf(plan, entryAddress(entry.sheet.measure.id, entry.sheet.year, entry.id)),
    })),
});

function textsOf(entry: ProgressEntry): Record<TextKey | `${TextKey}Markdown`, string | null> {
  return Object.fromEntries(
    SHEET_FIELDS.flatMap(({ key }) => [
      [key, plainText(entry[key])],
      [`${key}Markdown`, markdownOf(entry[key])],
    ]),
  ) as Record<TextKey | `${TextKey}Markdown`, string | null>;
}
