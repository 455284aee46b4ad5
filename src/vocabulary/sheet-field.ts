/** The columns of a row beside 担当課・施策内容, by their printed names and in the order of the official sheet. */
export const SHEET_COLUMNS = [
  { key: 'currentStateAndIssues', name: '現状・課題' },
  { key: 'projects', name: '実施事業' },
  { key: 'results', name: '成果' },
  { key: 'grade', name: '達成度' },
  { key: 'futureDirection', name: '今後の方向性' },
] as const;

type Column = (typeof SHEET_COLUMNS)[number];

/** The columns that hold text: all but the grade. */
export const SHEET_FIELDS = SHEET_COLUMNS.filter(
  (column): column is Exclude<Column, { key: 'grade' }> => column.key !== 'grade',
);
