import stringWidth from 'string-width';

export interface TableColumn {
  title: string;
  /** numbers stand to the right */
  align?: 'left' | 'right';
  /** longest text in terminal cells, a full-width letter is two; the rest becomes … */
  most?: number;
}

/**
 * A table for the terminal, with columns aligned by the cells that the letters take up. Lines end
 * without spaces.
 */
export function textTable(columns: readonly TableColumn[], rows: readonly string[][]): string {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map(({ most }, index) => shortened(row[index] ?? '', most)),
  );
  const widths = columns.map((_, index) =>
    Math.max(...cells.map((row) => stringWidth(row[index] as string))),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, index) => {
        const space = ' '.repeat((widths[index] as number) - stringWidth(cell));
        return columns[index]?.align === 'right' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function shortened(text: string, most: number | undefined): string {
  if (most === undefined || stringWidth(text) <= most) return text;
  let kept = '';
  for (const letter of text) {
    // One cell is kept for the mark of what was cut.
    if (stringWidth(kept + letter) > most - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}
