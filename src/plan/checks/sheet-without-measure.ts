import type { PlanRule } from './plan-rules.ts';

/** Every sheet is the sheet of a measure. */
export const sheetWithoutMeasure: PlanRule = ({ sheets }, { measures }) =>
  sheets
    .filter(({ measure }) => !measures.has(measure))
    .map(({ file, measure }) => ({
      code: 'E-SHEET-WITHOUT-MEASURE' as const,
      file,
      line: 1,
      column: 1,
      message: `施策 ${measure} がありません。`,
      hint: `measures/${measure}.md を作るか、ファイル名を正しい施策の番号に直してください。`,
    }));
