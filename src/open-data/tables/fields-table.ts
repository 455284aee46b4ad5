import { type DataTable, dataTable } from '../data-table.ts';

/** The names of the types as a reader of the data meets them. */
export const TYPE_NAMES: Record<DataTable['fields'][number]['type'], string> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: 'true か false',
  yearMonth: '年月',
};

/** The columns of every table, this one among them. `tables` is called when the lines are made. */
export function fieldsTable(tables: () => readonly DataTable[]): DataTable {
  return dataTable({
    id: 'fields',
    title: '列の定義',
    oneLine: '1行が、どれかのファイルの列一つです。',
    primaryKey: ['table', 'field'],
    fields: [
      {
        name: 'table',
        title: 'ファイル',
        type: 'string',
        meaning: 'ファイルの名前。',
        blank: null,
      },
      { name: 'field', title: '列', type: 'string', meaning: '列の名前。', blank: null },
      {
        name: 'title',
        title: '列の題',
        type: 'string',
        meaning: '列の日本語の名前。',
        blank: null,
      },
      { name: 'type', title: '型', type: 'string', meaning: '列に入る値の型。', blank: null },
      {
        name: 'unit',
        title: '単位',
        type: 'string',
        meaning: '数の単位。',
        blank: '数ではない列',
      },
      { name: 'meaning', title: '意味', type: 'string', meaning: '列の意味。', blank: null },
      {
        name: 'blankMeans',
        title: '空欄の意味',
        type: 'string',
        meaning: '列が空欄のときの意味。',
        blank: '空欄にならない列',
      },
      {
        name: 'codeList',
        title: 'コード表の名前',
        type: 'string',
        meaning: '列に入るコードのコード表。',
        blank: 'コードの列ではない',
      },
      {
        name: 'refersToTable',
        title: 'つながる先のファイル',
        type: 'string',
        meaning: '列の値が指す先のファイル。',
        blank: 'ほかのファイルにつながらない列',
      },
      {
        name: 'refersToField',
        title: 'つながる先の列',
        type: 'string',
        meaning: '列の値が指す先の列。',
        blank: 'ほかのファイルにつながらない列',
      },
      {
        name: 'inCsv',
        title: 'CSV にある',
        type: 'boolean',
        meaning: 'CSV にもある列なら true、JSON だけの列なら false。',
        blank: null,
      },
    ],
    records: () =>
      tables().flatMap((table) =>
        table.fields.map((field) => ({
          table: table.id,
          field: field.name,
          title: field.title,
          type: TYPE_NAMES[field.type],
          unit: field.unit ?? null,
          meaning: field.meaning,
          blankMeans: field.blank,
          codeList: field.codes?.id ?? null,
          refersToTable: field.refersTo?.table ?? null,
          refersToField: field.refersTo?.field ?? null,
          inCsv: field.onlyInJson !== true,
        })),
      ),
  });
}
