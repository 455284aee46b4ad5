/** Names of sheets and columns: what is written on export is what import looks for. */
export const SHEETS = {
  guide: '記入のしかた',
  progress: '進捗管理シート',
  indicators: '目標指標',
  base: '控え（変更しない）',
} as const;

/** Columns of 進捗管理シート in front of those of the official sheet. */
export const ROW_ID = '行番号';
export const MEASURE_ID_COLUMN = '施策';
export const MEASURE_NAME_COLUMN = '施策名';
/** The first of the official six columns. */
export const INITIATIVE_COLUMN = '担当課・施策内容';
/** Behind the official columns: tells in words what the colour of a blank cell tells. */
export const MISSING_COLUMN = '空欄の欄';

export const INDICATOR_ID = '指標番号';
export const INDICATOR_COLUMNS = {
  policy: '政策',
  name: '目標指標名',
  unit: '単位',
  baseline: '基準値',
  target: '目標値',
  before: '前年度末実績',
  interim: '9月末現在実績',
  yearEnd: '年度末実績',
} as const;

/** First cells of the hidden sheet: what made it, and the form of what follows. */
export const BASE_MARK = 'keikaku-workbook';
export const BASE_FORM = '1';
