import type { Indicator, Measure, ProgressEntry } from '../plan/types.ts';
import { newestSheet } from '../summaries/grade-tally.ts';
import { indicatorNotes } from '../summaries/indicator-notes.ts';
import { indicatorProgress } from '../summaries/indicator-progress.ts';
import { indicatorSentence } from '../summaries/indicator-sentence.ts';
import { statusReason } from '../summaries/indicator-workings.ts';
import { SHEET_FIELDS } from '../vocabulary/sheet-field.ts';

/*
 * How high a small view is, in CSS pixels, within a column of 320 pixels or more. The host has no
 * script of ours that could tell, so the height is reckoned from how much text there is: a little
 * too high leaves some room, too low would hide the end behind a scroll bar.
 */

/** Letters and height of a line of text in the narrowest column. */
const LINE = { letters: 18, height: 26 };
const HEADING = { letters: 14, height: 27 };
/** Margins, the name of the plan and the link to the site. */
const FRAME = 150;

export function entryEmbedHeight(entry: ProgressEntry): number {
  const { initiative, sheet, divisions } = entry;
  const texts = SHEET_FIELDS.map(({ key }) => lines(entry[key]?.markdown ?? '') * LINE.height + 40);
  const names = divisions.map(({ name }) => name).join('・');
  return rounded(
    FRAME +
      heading(`${initiative.number}. ${initiative.name}（再掲）`) +
      lines(`施策${sheet.measure.id} ${sheet.measure.name}`) * LINE.height +
      lines(names) * LINE.height +
      60 +
      texts.reduce((sum, height) => sum + height, 0),
  );
}

export function measureEmbedHeight(measure: Measure): number {
  const entries = newestSheet(measure)?.entries ?? [];
  const rows = entries.map(
    ({ initiative, divisions }) =>
      lines(`${initiative.number}. ${initiative.name}　再掲`) * LINE.height +
      Math.max(divisions.length * 24, 30) +
      36,
  );
  return rounded(
    FRAME + heading(measure.name) + 170 + rows.reduce((sum, height) => sum + height, 0),
  );
}

export function indicatorEmbedHeight(indicator: Indicator): number {
  const progress = indicatorProgress(indicator);
  const { notes, unexplained } = indicatorNotes(indicator);
  const text = [
    statusReason(indicator, progress),
    indicatorSentence(indicator, progress),
    ...notes.map((note) => `${note.mark} ${note.text}`),
    ...unexplained,
  ];
  const letters = text.map((each) => lines(each));
  const narrow = letters.reduce((sum, count) => sum + count, 0) * LINE.height + 250;
  // In a wide column the text is a third as high, and the chart higher.
  const wide = narrow / 3 + 400;
  return rounded(FRAME + heading(indicator.name) + 230 + Math.max(narrow, wide));
}

/** Lines that a text takes; each of its own lines begins a new one. */
function lines(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / LINE.letters), 0);
}

function heading(text: string): number {
  return Math.ceil(text.length / HEADING.letters) * HEADING.height;
}

/** In steps, so that a word more in the plan does not change every code that was copied. */
function rounded(height: number): number {
  return Math.ceil(height / 20) * 20;
}
