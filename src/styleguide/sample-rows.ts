import type { Division, Measure, ProgressEntry, Prose } from '../plan/types.ts';
import { initiativeId, relistedEntryId } from '../vocabulary/plan-id.ts';
import { SAMPLE_DIVISIONS, SAMPLE_MEASURES, SAMPLE_YEAR } from './sample-plan.ts';

const [first, second] = SAMPLE_DIVISIONS as [Division, Division];
const [advice, records] = SAMPLE_MEASURES as [Measure, Measure];

/** Rows in every state: each grade and none, full and blank, long, relisted, of two divisions, of one renamed since. */
export const SAMPLE_ROWS: ProgressEntry[] = [
  row(advice, 1, {
    divisions: [first],
    grade: 'A',
    currentStateAndIssues: prose(
      '窓口の場所が分かりにくいという声があります。案内の表示を見直し、はじめての人でも迷わない庁舎にする必要があります。',
    ),
    projects: prose('- 案内表示の見直し\n- 窓口の担当を示す早見表\n- 相談の予約'),
    results: prose(
      '案内表示をすべての階で新しくし、予約の受付を始めました。予約した人の待ち時間は、平均で半分になりました。',
    ),
    futureDirection: prose('予約の受付を、電話でもできるようにします。'),
  }),
  row(advice, 2, {
    name: '一行に収まらないほど長い名前を持つ取組について、折り返したときの見え方を確かめるための行',
    divisions: [first, second],
    grade: 'B',
    currentStateAndIssues: prose('短い文。'),
    projects: prose('見本事業'),
    results: prose('なし'),
  }),
  row(advice, 2, { divisions: [second], relisted: true, grade: 'C' }),
  row(records, 1, { divisions: [second], grade: 'D', results: prose('着手できていません。') }),
  row(records, 2, { divisions: [first] }),
];

/** The same rows before anyone has filled in a grade. */
export const BLANK_ROWS: ProgressEntry[] = SAMPLE_ROWS.map((entry) => ({
  ...entry,
  grade: null,
  results: null,
  futureDirection: null,
}));

function prose(markdown: string): Prose {
  return { markdown, line: 1, column: 1 };
}

/** A row of the sample year, added to its sheet; rows of one number share an initiative. */
function row(
  measure: Measure,
  number: number,
  parts: Partial<ProgressEntry> & { name?: string },
): ProgressEntry {
  const { name, ...fields } = parts;
  const id = initiativeId(measure.id, number);
  let initiative = measure.initiatives.find((each) => each.number === number);
  if (!initiative) {
    initiative = {
      id,
      number,
      name: name ?? `見本の取組${number}`,
      measure,
      from: null,
      until: null,
    };
    measure.initiatives.push(initiative);
  }
  let sheet = measure.sheets.at(0);
  if (!sheet) {
    sheet = { file: '', measure, year: SAMPLE_YEAR, entries: [] };
    measure.sheets.push(sheet);
  }
  const { divisions = [], relisted = false } = fields;
  const made: ProgressEntry = {
    id: relisted
      ? relistedEntryId(
          id,
          divisions.map((each) => each.id),
        )
      : id,
    sheet,
    initiative,
    relisted,
    divisions,
    grade: null,
    currentStateAndIssues: null,
    projects: null,
    results: null,
    futureDirection: null,
    line: 1,
    ...fields,
  };
  sheet.entries.push(made);
  for (const each of divisions) each.entries.push(made);
  return made;
}
