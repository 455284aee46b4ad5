import { divisionNameIn } from '../../summaries/division-name.ts';
import { dataTable } from '../data-table.ts';
import { rowRecordId } from '../record-ids.ts';
import { AREA_FIELDS, areaOf, FISCAL_YEAR_FIELDS, fiscalYearOf } from '../shared-fields.ts';
import { allRows } from './rows-table.ts';

/** Which division answers for which row: a row may have two, and a cell holds one value. */
export const ROW_DIVISIONS = dataTable({
  id: 'row-divisions',
  title: '行と担当課の組',
  oneLine: '1行が、シートの行とその担当課の組一つです。担当課が二つある行は2行になります。',
  primaryKey: ['rowId', 'divisionId'],
  fields: [
    ...AREA_FIELDS,
    {
      name: 'rowId',
      title: '行のID',
      type: 'string',
      meaning: 'シートの行。',
      blank: null,
      refersTo: { table: 'rows', field: 'rowId' },
    },
    ...FISCAL_YEAR_FIELDS,
    {
      name: 'divisionId',
      title: '担当課のID',
      type: 'string',
      meaning: 'その行を受け持つ課。',
      blank: null,
      refersTo: { table: 'divisions', field: 'divisionId' },
    },
    {
      name: 'divisionName',
      title: '課の名称',
      type: 'string',
      meaning: 'その年度の名称。今の名称は divisions にある。',
      blank: null,
    },
  ],
  records: (plan) =>
    allRows(plan).flatMap((entry) =>
      entry.divisions.map((division) => ({
        ...areaOf(plan),
        rowId: rowRecordId(entry),
        ...fiscalYearOf(entry.sheet.year),
        divisionId: division.id,
        divisionName: divisionNameIn(division, entry.sheet.year),
      })),
    ),
});
