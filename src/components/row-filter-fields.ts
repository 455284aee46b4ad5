import type { Plan, ProgressEntry } from '../plan/types.ts';
import { divisionNameIn } from '../summaries/division-name.ts';
import { gradeTally } from '../summaries/grade-tally.ts';
import { rowFacets } from '../summaries/row-facets.ts';
import { ACHIEVEMENT_GRADES, NOT_GRADED } from '../vocabulary/achievement-grade.ts';
import type { FilterField } from './ListFilter.astro';

/** What the rows of a year are filtered by; names and values as in the rows of RowOverview. */
export function rowFilterFields(
  plan: Pick<Plan, 'policies' | 'divisions'>,
  entries: readonly ProgressEntry[],
): FilterField[] {
  const { policies, divisions } = rowFacets(plan, entries);
  const { byGrade, notGraded, rows, relistedRows } = gradeTally(entries);
  const year = entries[0]?.sheet.year;
  const fields: FilterField[] = [
    {
      name: 'policy',
      label: '政策',
      options: policies.map(({ policy, rows: count }) => ({
        value: policy.id,
        name: `${policy.id} ${policy.name}`,
        count,
      })),
    },
    {
      name: 'division',
      label: '担当課',
      options: divisions.map(({ division, rows: count }) => ({
        value: division.id,
        name: year === undefined ? division.name : divisionNameIn(division, year),
        count,
      })),
    },
    {
      name: 'grade',
      label: '達成度',
      options: [
        ...ACHIEVEMENT_GRADES.map((grade) => ({
          value: grade as string,
          name: grade as string,
          count: byGrade[grade],
        })),
        { value: 'none', name: NOT_GRADED, count: notGraded },
      ],
    },
    {
      name: 'relisted',
      label: '再掲',
      options: [
        { value: 'no', name: '再掲でない行', count: rows - relistedRows },
        { value: 'yes', name: '再掲の行', count: relistedRows },
      ],
    },
  ];
  return relistedRows === 0 ? fields.filter(({ name }) => name !== 'relisted') : fields;
}
