import { dataTable } from '../data-table.ts';
import { indicatorRecordId } from '../record-ids.ts';
import { AREA_FIELDS, areaOf } from '../shared-fields.ts';

/** 注記 of indicators */
export const INDICATOR_NOTES = dataTable({
  id: 'indicator-notes',
  title: '目標指標の注',
  oneLine: '1行が、指標の表の下に書かれた注一つです。',
  primaryKey: ['indicatorId', 'noteNumber'],
  fields: [
    ...AREA_FIELDS,
    {
      name: 'indicatorId',
      title: '目標指標のID',
      type: 'string',
      meaning: 'どの指標の注か。',
      blank: null,
      refersTo: { table: 'indicators', field: 'indicatorId' },
    },
    {
      name: 'noteNumber',
      title: '注の順番',
      type: 'integer',
      meaning: '書かれている順の番号。',
      blank: null,
      unit: '番目',
    },
    {
      name: 'noteMark',
      title: '注の記号',
      type: 'string',
      meaning: '値の横と注の頭に書かれた記号。observations の noteMark と同じもの。',
      blank: '指標の全体についての注',
    },
    { name: 'note', title: '注', type: 'string', meaning: '注の文。', blank: null },
  ],
  records: (plan) =>
    plan.indicators.flatMap((indicator) =>
      indicator.notes.map(({ mark, text }, index) => ({
        ...areaOf(plan),
        indicatorId: indicatorRecordId(indicator),
        noteNumber: index + 1,
        noteMark: mark,
        note: text,
      })),
    ),
});
