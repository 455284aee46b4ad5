import { figureRows } from '../charts/figure-rows.ts';
import { indicatorChart } from '../charts/indicator-chart.ts';
import type { Indicator, Measure, ProgressEntry } from '../plan/types.ts';
import { gradeTally, newestSheet } from '../summaries/grade-tally.ts';
import { indicatorNotes } from '../summaries/indicator-notes.ts';
import { indicatorProgress } from '../summaries/indicator-progress.ts';
import { indicatorSentence } from '../summaries/indicator-sentence.ts';
import { statusReason } from '../summaries/indicator-workings.ts';
import { SHEET_FIELDS } from '../vocabulary/sheet-field.ts';
import type { EmbedHeight } from './embed-code.ts';

/*
 * How high a small view is in a narrow column and in a wide one. The host has no script of ours that
 * could tell, so the height is reckoned from how much text there is: a little too high leaves some
 * room, too low would hide the end behind a scroll bar.
 */

/** How many letters a line holds in a column, and in the column of initiatives of a table. */
interface Column {
  text: number;
  heading: number;
  cell: number;
}

const NARROW: Column = { text: 18, heading: 14, cell: 18 };
const WIDE: Column = { text: 38, heading: 34, cell: 22 };
const LINE = 26;
const HEADING = 27;
/** With its legend and the folded table below; as wide as the column, it is higher in a wide one. */
const CHART = { narrow: 490, wide: 650 };
/** Margins, the name of the plan and the link to the site. */
const FRAME = 150;

export function entryEmbedHeight(entry: ProgressEntry): EmbedHeight {
  const { initiative, sheet, divisions } = entry;
  const name = `${initiative.number}. ${initiative.name}（再掲）`;
  const names = divisions.map((division) => division.name).join('・');
  return inBoth((column) =>
    [
      FRAME,
      lines(name, column.heading) * HEADING,
      lines(`施策${sheet.measure.id} ${sheet.measure.name}`, column.text) * LINE,
      lines(names, column.text) * LINE,
      column === NARROW ? 60 : 0,
      ...SHEET_FIELDS.map(({ key }) => lines(entry[key]?.markdown ?? '', column.text) * LINE + 40),
    ].reduce(sum),
  );
}

export function measureEmbedHeight(measure: Measure): EmbedHeight {
  const entries = newestSheet(measure)?.entries ?? [];
  // Where no row is graded yet, there is no bar.
  const tally = gradeTally(entries).graded === 0 ? 120 : 170;
  return inBoth((column) =>
    [
      FRAME,
      lines(measure.name, column.heading) * HEADING,
      tally,
      ...entries.map(({ initiative, divisions }) => {
        const name = lines(`${initiative.number}. ${initiative.name}　再掲`, column.cell) * LINE;
        const beside = Math.max(divisions.length * 24, 30);
        return column === NARROW ? name + beside + 36 : Math.max(name, beside) + 20;
      }),
    ].reduce(sum),
  );
}

export function indicatorEmbedHeight(indicator: Indicator): EmbedHeight {
  const progress = indicatorProgress(indicator);
  const { notes, unexplained } = indicatorNotes(indicator);
  const texts = [
    statusReason(indicator, progress),
    indicatorSentence(indicator, progress),
    ...notes.map((note) => `${note.mark} ${note.text}`),
    ...unexplained,
  ];
  const chart = indicatorChart(indicator, progress) !== null;
  const rows = figureRows(indicator);
  return inBoth((column) =>
    [
      FRAME,
      lines(indicator.name, column.heading) * HEADING,
      ...texts.map((text) => lines(text, column.text) * LINE),
      // Where there is no chart, the table of the figures stands open.
      ...(chart ? [] : rows.map(({ remark }) => figureRow(column) + lines(remark ?? '', 12) * 22)),
      chart ? CHART[column === NARROW ? 'narrow' : 'wide'] : 220,
    ].reduce(sum),
  );
}

function figureRow(column: Column): number {
  return column === NARROW ? 62 : 40;
}

/** In steps, so that a word more in the plan does not change every code that was copied. */
function inBoth(heightIn: (column: Column) => number): EmbedHeight {
  const [narrow, wide] = [NARROW, WIDE].map((column) => Math.ceil(heightIn(column) / 20) * 20);
  return { narrow: Math.max(narrow as number, wide as number), wide: wide as number };
}

/** Lines that a text takes; each of its own lines begins a new one. */
function lines(text: string, letters: number): number {
  return text
    .split('\n')
    .map((line) => Math.ceil(line.length / letters))
    .reduce(sum, 0);
}

function sum(a: number, b: number): number {
  return a + b;
}
