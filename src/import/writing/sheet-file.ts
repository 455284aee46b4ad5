import type { MeasureDraft, RowDraft } from '../chapter-draft.ts';

/** Text of `sheets/2022/1-5-1.md`. */
export function sheetFileText(measure: Pick<MeasureDraft, 'rows'>): string {
  return `${measure.rows.map(rowText).join('\n\n')}\n`;
}

function rowText(row: RowDraft): string {
  const fields = [
    ['現状・課題', row.currentStateAndIssues],
    ['実施事業', row.projects],
    ['成果', row.results],
    ['今後の方向性', row.futureDirection],
  ] as const;
  return [
    `## ${row.number}. ${row.name}${row.relisted ? '（再掲）' : ''}`,
    `- 担当課: ${row.divisions.join('・')}\n- 達成度:${row.grade === null ? '' : ` ${row.grade}`}`,
    ...fields.map(
      ([heading, markdown]) => `### ${heading}${markdown === null ? '' : `\n\n${markdown}`}`,
    ),
  ].join('\n\n');
}
