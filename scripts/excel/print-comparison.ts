import { fiscalYearName } from '../../src/vocabulary/fiscal-year.ts';
import { visibleText } from '../../src/vocabulary/visible-text.ts';
import type { Comparison, Conflict, FieldOutcome } from '../../src/workbooks/compare-workbooks.ts';

/** Every change as a diff, row by row. */
export function printChanges(changes: readonly FieldOutcome[]): string {
  const rows = Map.groupBy(changes, ({ year, field }) => `${year} ${field.id}`);
  return [...rows.values()]
    .map((row) => {
      const [{ year, field }] = row as [FieldOutcome, ...FieldOutcome[]];
      return [
        `■ ${field.id} ${visibleText(field.title)}（${fiscalYearName(year)}）`,
        ...row.flatMap(changeLines),
      ].join('\n');
    })
    .join('\n\n');
}

/** Whether what was written in a field is gone from the workbook, be it on purpose or by a slip. */
export function isEmptied({ baseCell, newCell }: FieldOutcome): boolean {
  return baseCell !== '' && newCell === '';
}

function changeLines(outcome: FieldOutcome): string[] {
  const { field, where, baseCell, newCell, notes } = outcome;
  const corrected = field.column === 'yearEnd' && baseCell !== '' && newCell !== '';
  return [
    `  ${field.columnName}　［${where.map(visibleText).join('、')}］`,
    ...diffLines(baseCell, newCell),
    ...(isEmptied(outcome)
      ? ['    ※ 書いてあったことが消えます。消さないときは、ブックのこの欄に書き戻してください。']
      : []),
    ...notes.map((note) => `    ※ ${visibleText(note)}。`),
    ...(corrected
      ? [
          '    ※ 報告した値を直しています。公表した後なら「訂正前の年度末」と「訂正の理由」も書き足してください。',
        ]
      : []),
  ];
}

/** Lines that stayed stand once; blank fields are named. */
function diffLines(before: string, after: string): string[] {
  if (before === '' || after === '') {
    return [...marked('-', before), ...marked('+', after)];
  }
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, now.length) - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++;
  return [
    ...old.slice(0, head).map((line) => `      ${visibleText(line)}`),
    ...old.slice(head, old.length - tail).map((line) => `    - ${visibleText(line)}`),
    ...now.slice(head, now.length - tail).map((line) => `    + ${visibleText(line)}`),
    ...old.slice(old.length - tail).map((line) => `      ${visibleText(line)}`),
  ];
}

function marked(mark: string, text: string): string[] {
  if (text === '') return [`    ${mark} （空欄）`];
  return text.split('\n').map((line) => `    ${mark} ${visibleText(line)}`);
}

/** The three texts of each conflict: as exported, in the content now, in the workbook. */
export function printConflicts(conflicts: readonly Conflict[]): string {
  return conflicts.map(conflictText).join('\n\n');
}

function conflictText({ field, year, versions, outcome }: Conflict): string {
  const why =
    outcome === null
      ? 'ブックによって違うことが書かれています'
      : '出力した後に、内容の方も変わっています';
  const bases = [...new Set(versions.map(({ baseCell }) => baseCell))];
  return [
    `■ ${field.id} ${visibleText(field.title)}（${fiscalYearName(year)}） ${field.columnName}　${why}。取り込んでいません。`,
    ...bases.flatMap((base) => ['  出力したとき', ...lines(base)]),
    `  いまの内容　［${field.place.file}］`,
    ...lines(field.cell),
    ...versions.flatMap(({ where, newCell }) => [
      `  ブック　［${visibleText(where)}］`,
      ...lines(newCell),
    ]),
  ].join('\n');
}

function lines(text: string): string[] {
  if (text === '') return ['    （空欄）'];
  return text.split('\n').map((line) => `    ${visibleText(line)}`);
}

export function printRemarks(remarks: Comparison['remarks'], left: boolean): string {
  return remarks
    .filter((remark) => remark.left === left)
    .map(
      ({ file, where, message }) =>
        `  ${visibleText(`${file} ${where}`.trim())}\n    ${visibleText(message)}`,
    )
    .join('\n');
}
