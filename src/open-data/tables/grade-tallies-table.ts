import type { Plan, ProgressEntry } from '../../plan/types.ts';
import { divisionNameIn } from '../../summaries/division-name.ts';
import { entriesOfDivision, entriesOfYear, gradeTally } from '../../summaries/grade-tally.ts';
import { ACHIEVEMENT_GRADES } from '../../vocabulary/achievement-grade.ts';
import type { FiscalYear } from '../../vocabulary/fiscal-year.ts';
import {
  COUNTED_GRADE_CODES,
  type CountedGrade,
  SCOPE_CODES,
  type ScopeCode,
} from '../code-lists.ts';
import { dataTable } from '../data-table.ts';
import { chapterRecordId, measureRecordId, policyRecordId } from '../record-ids.ts';
import { AREA_FIELDS, areaOf, FISCAL_YEAR_FIELDS, fiscalYearOf } from '../shared-fields.ts';

/** A part of the plan whose rows are counted. */
interface Scope {
  kind: ScopeCode;
  id: string;
  name: string;
  rows: ProgressEntry[];
}

/** Rows counted by grade, one grade on a line */
export const GRADE_TALLIES = dataTable({
  id: 'grade-tallies',
  title: '達成度の集計',
  oneLine:
    '1行が、ある範囲の、ある年度の、一つの達成度の行の数です。シートの行がない範囲は載せていません。',
  primaryKey: ['fiscalYear', 'scope', 'scopeId', 'grade'],
  fields: [
    ...AREA_FIELDS,
    ...FISCAL_YEAR_FIELDS,
    {
      name: 'scope',
      title: '集計の範囲',
      type: 'string',
      meaning:
        '計画全体、章、政策、施策、担当課の別。担当課が二つある行は両方の課で数えるので、課を足し合わせても全体にはならない。',
      blank: null,
      codes: SCOPE_CODES,
    },
    {
      name: 'scopeId',
      title: '範囲のID',
      type: 'string',
      meaning: '章、政策、施策、担当課の ID。計画全体なら plan。',
      blank: null,
    },
    {
      name: 'scopeName',
      title: '範囲の名称',
      type: 'string',
      meaning: '計画、章、政策、施策、担当課の名称。担当課はその年度の名称。',
      blank: null,
    },
    {
      name: 'grade',
      title: '達成度',
      type: 'string',
      meaning: 'A から D、または notGraded（未評価）。',
      blank: null,
      codes: COUNTED_GRADE_CODES,
    },
    count('gradeRows', '行の数', 'その達成度の行の数。0 は、その達成度の行がないこと。'),
    count('rows', '全部の行の数', 'その範囲の行の数。再掲と未評価を含む。割合を出すときの分母。'),
    count('relistedRows', '再掲の行の数', '全部の行のうち、再掲の行の数。'),
    count('initiatives', '取組の数', '行が報告している取組の数。再掲は数えない。'),
  ],
  records: (plan) =>
    plan.sheetYears.flatMap((year) =>
      scopesOf(plan, year)
        .filter(({ rows }) => rows.length > 0)
        .flatMap(({ kind, id, name, rows }) => {
          const tally = gradeTally(rows);
          const grades: [CountedGrade, number][] = [
            ...ACHIEVEMENT_GRADES.map((grade): [CountedGrade, number] => [
              grade,
              tally.byGrade[grade],
            ]),
            ['notGraded', tally.notGraded],
          ];
          return grades.map(([grade, gradeRows]) => ({
            ...areaOf(plan),
            ...fiscalYearOf(year),
            scope: kind,
            scopeId: id,
            scopeName: name,
            grade,
            gradeRows,
            rows: tally.rows,
            relistedRows: tally.relistedRows,
            initiatives: tally.initiatives,
          }));
        }),
    ),
});

function scopesOf(plan: Plan, year: FiscalYear): Scope[] {
  const part = <T extends Parameters<typeof entriesOfYear>[0] & { name: string }>(
    kind: ScopeCode,
    idOf: (each: T) => string,
  ) => {
    return (each: T): Scope => ({
      kind,
      id: idOf(each),
      name: each.name,
      rows: entriesOfYear(each, year),
    });
  };
  return [
    part<Plan>('plan', () => 'plan')(plan),
    ...plan.chapters.map(part('chapter', chapterRecordId)),
    ...plan.policies.map(part('policy', policyRecordId)),
    ...plan.measures.map(part('measure', measureRecordId)),
    ...plan.divisions.map((division) => ({
      kind: 'division' as const,
      id: division.id,
      name: divisionNameIn(division, year),
      rows: entriesOfDivision(division, year),
    })),
  ];
}

function count<const Name extends string>(name: Name, title: string, meaning: string) {
  const unit = name === 'initiatives' ? '取組' : '行';
  return { name, title, type: 'integer', meaning, blank: null, unit } as const;
}
