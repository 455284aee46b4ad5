import { divisionAddress } from '../../vocabulary/address.ts';
import { dataTable } from '../data-table.ts';
import { AREA_FIELDS, areaOf, PAGE_FIELD, pageOf } from '../shared-fields.ts';

const DIVISION_ID = {
  name: 'divisionId',
  title: '担当課のID',
  type: 'string',
  meaning: '課に付けた名前。課の名称が変わっても、同じ課なら変わらない。',
  blank: null,
} as const;

/** 担当課 */
export const DIVISIONS_TABLE = dataTable({
  id: 'divisions',
  title: '担当課',
  oneLine: '1行が一つの課です。',
  primaryKey: ['divisionId'],
  fields: [
    ...AREA_FIELDS,
    { ...DIVISION_ID, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    { name: 'name', title: '課の名称', type: 'string', meaning: '今の名称。', blank: null },
    {
      name: 'departmentName',
      title: '部局の名称',
      type: 'string',
      meaning: 'その課がある部局の、今の名称。',
      blank: 'どの部局にあるか、確かめられていない',
    },
    PAGE_FIELD,
  ],
  records: (plan) =>
    plan.divisions.map((division) => ({
      ...areaOf(plan),
      divisionId: division.id,
      name: division.name,
      departmentName: division.department?.name ?? null,
      page: pageOf(plan, divisionAddress(division.id)),
    })),
});

/** 旧名称 of divisions */
export const DIVISION_FORMER_NAMES = dataTable({
  id: 'division-former-names',
  title: '担当課の旧名称',
  oneLine: '1行が、名称の変わった課の、前の名称一つです。',
  primaryKey: ['divisionId', 'formerName'],
  fields: [
    ...AREA_FIELDS,
    { ...DIVISION_ID, refersTo: { table: 'divisions', field: 'divisionId' } },
    { name: 'formerName', title: '旧名称', type: 'string', meaning: '前の名称。', blank: null },
    {
      name: 'lastFiscalYear',
      title: '最後の年度（西暦）',
      type: 'integer',
      meaning: 'その名称を使った最後の年度。',
      blank: null,
      unit: '年度',
    },
  ],
  records: (plan) =>
    plan.divisions.flatMap((division) =>
      division.formerNames.map(({ name, until }) => ({
        ...areaOf(plan),
        divisionId: division.id,
        formerName: name,
        lastFiscalYear: until,
      })),
    ),
});
