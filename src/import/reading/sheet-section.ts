import { distance } from 'fastest-levenshtein';
import type { MeasureDraft, RowDraft } from '../chapter-draft.ts';
import { rowSection, sheetFile } from '../content-places.ts';
import { cellMarkdown, cellText } from './cell-markdown.ts';
import { type Reading, report } from './reading.ts';
import type { Section } from './section.ts';
import { compact, type SourceLine } from './source-line.ts';

const COLUMNS = {
  '現状・課題': 'currentStateAndIssues',
  実施事業: 'projects',
  成果: 'results',
  達成度: 'grade',
  今後の方向性: 'futureDirection',
} as const;

/** The rows of 施策進捗管理シート, added to the measure. A continuation sheet adds further rows. */
export function readSheet(reading: Reading, measure: MeasureDraft, section: Section): void {
  const [marker, ...lines] = section.lines as [SourceLine, ...SourceLine[]];
  reading.ledger.layout(marker.number, marker.text, 'marker');
  let header: string[] | null = null;
  for (const line of lines) {
    if (!line.cells) continue;
    if (compact(line.cells[0] as string) === '担当課・施策内容') {
      header = line.cells.map(compact);
      for (const cell of line.cells) reading.ledger.layout(line.number, cell, 'tableHeader');
    } else if (header) {
      readRow(reading, measure, header, line);
    }
  }
}

function readRow(
  reading: Reading,
  measure: MeasureDraft,
  header: readonly string[],
  line: SourceLine,
): void {
  const [first = '', ...others] = line.cells as string[];
  const { labels, relistedMark, wording, divisions } = readFirstCell(first);
  if (divisions.length === 0) {
    report(
      reading,
      line.number,
      '行の初めに【担当課】がありません。',
      '「【総務課】 取組の文」の形に直してください。',
    );
    return;
  }
  const number =
    measure.initiatives.findIndex((name) => comparable(name) === comparable(wording)) + 1;
  if (number === 0) {
    report(
      reading,
      line.number,
      `「${wording}」は施策 ${measure.id} の取組にありません。`,
      nearestHint(measure, wording),
    );
    return;
  }
  const relisted = relistedMark !== '';
  const place = {
    file: sheetFile(reading.year, measure.id),
    section: rowSection(measure.id, number, relisted ? divisions : null),
  };
  for (const label of labels)
    claimDivisions(reading, line.number, label, { ...place, field: '担当課' });
  if (relisted) reading.ledger.layout(line.number, relistedMark, 'label');
  reading.ledger.place(line.number, restAfterLabels(first), { ...place, field: '取組' });

  const row: RowDraft = {
    number,
    name: measure.initiatives[number - 1] as string,
    relisted,
    divisions,
    grade: null,
    currentStateAndIssues: null,
    projects: null,
    results: null,
    futureDirection: null,
  };
  others.forEach((cell, i) => {
    const column = header[i + 1] as keyof typeof COLUMNS | undefined;
    if (column === undefined || COLUMNS[column] === undefined || compact(cell) === '') return;
    const field = COLUMNS[column];
    row[field] = field === 'grade' ? cellText(cell).normalize('NFKC') : cellMarkdown(cell);
    reading.ledger.place(line.number, cell, { ...place, field: column });
  });
  measure.rows.push(row);
}

const LABELS = /^(?:(?:<[^<>]*>|[\s\u3000])*【[^】]*】)+/u;
const RELISTED = /^((?:<[^<>]*>|[\s\u3000])*[（(]\s*再掲\s*[）)])/u;

function restAfterLabels(cell: string): string {
  return cell.replace(LABELS, '').replace(RELISTED, '');
}

// 【人事課】 (再掲)政策決定、…
function readFirstCell(cell: string): {
  labels: string[];
  relistedMark: string;
  wording: string;
  divisions: string[];
} {
  const labelled = LABELS.exec(cell)?.[0] ?? '';
  const labels = [...labelled.matchAll(/【([^】]*)】/gu)].map(([, label]) => label as string);
  return {
    labels,
    relistedMark: RELISTED.exec(cell.slice(labelled.length))?.[1] ?? '',
    wording: cellText(restAfterLabels(cell)),
    divisions: labels.flatMap(divisionNames),
  };
}

/**
 * The divisions of a label. 学校教育課・幼児施設課 are two, 文化・スポーツ課 is one: a ・ parts
 * divisions only if each side ends like the name of one.
 */
export function divisionNames(label: string): string[] {
  const names = cellText(label).split(/[・、]/u);
  return names.every((name) => /[課室局部所園館係]$|センター$/u.test(name))
    ? names
    : [cellText(label)];
}

function claimDivisions(
  reading: Reading,
  line: number,
  label: string,
  place: { file: string; section: string; field: string },
): void {
  reading.ledger.layout(line, '【', 'mark');
  reading.ledger.place(line, label, place);
  reading.ledger.layout(line, '】', 'mark');
}

// The sheet prints the initiative without the mark of the glossary (`オープンデータ\*`).
function comparable(wording: string): string {
  return compact(wording).replace(/\\?\*/gu, '').normalize('NFKC');
}

function nearestHint(measure: MeasureDraft, wording: string): string {
  const nearest = [...measure.initiatives].sort(
    (a, b) =>
      distance(comparable(a), comparable(wording)) - distance(comparable(b), comparable(wording)),
  )[0];
  const advice = '読み取りの誤りなら errata.yaml の訂正に書いてください。';
  return nearest === undefined ? advice : `いちばん近い取組は「${nearest}」です。${advice}`;
}
