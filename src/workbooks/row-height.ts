/** Height of a line of text in points, at the size of the sheets. */
const LINE = 15;
/** Excel knows no higher row. */
const HIGHEST = 409;

/**
 * A height in which every text of a row can be read: not every program fits rows by itself. `texts`
 * stand beside columns of these widths; a full-width letter is as wide as two figures. `least` is the room
 * in lines for an answer that is not written yet.
 */
export function rowHeight(
  texts: readonly string[],
  widths: readonly number[],
  least: number,
): number {
  const lines = texts.map((text, column) => linesIn(text, (widths[column] ?? 10) - 2));
  return Math.min(HIGHEST, LINE * Math.max(least, ...lines) + 4);
}

function linesIn(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(cellsOf(line) / width)), 0);
}

function cellsOf(line: string): number {
  return [...line].reduce((total, letter) => total + (/[ -~]/.test(letter) ? 1.1 : 2.1), 0);
}
