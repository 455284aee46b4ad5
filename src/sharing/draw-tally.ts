import { CHART_PALETTES } from '../charts/chart-look.ts';
import { ACHIEVEMENT_GRADES, NOT_GRADED } from '../vocabulary/achievement-grade.ts';
import type { Pen } from './pen.ts';
import type { PreviewCard } from './preview-card.ts';

type NamedTally = NonNullable<PreviewCard['tally']>;

/** --grade-a-fill and its like; tests/sharing/draw-preview.test.ts compares them with the page's. */
export const GRADE_FILLS = { A: '#1d8b56', B: '#0877d7', C: '#d2a400', D: '#e25100' } as const;

const { ink, inkSoft, surface, line, lineStrong } = CHART_PALETTES.light;
const BAR = 48;
const SWATCH = { width: 30, height: 24, gap: 10 };
/** Of the words within the bar, and of the light ground that they stand on. */
const LABEL = { size: 26, height: 34, margin: 9 };

/** A grade, or 未評価, with its rows. */
interface Part {
  word: string;
  count: number;
  /** null: 未評価, which has stripes in place of a colour */
  fill: string | null;
}

/** A part's place in the bar, and what of it is written there: the longest that has room. */
export interface BarPiece extends Part {
  left: number;
  width: number;
  label: string;
}

/** Every word that {@link drawTally} may write of it. */
export function tallyWords({ name, tally }: NamedTally): string {
  return `${name}（全${tally.rows}行）行はすべてありません${NOT_GRADED}${ACHIEVEMENT_GRADES.join('')}0123456789`;
}

/** The pieces of the bar that have rows: told apart by their words, not by colour alone. */
export function barPieces(
  tally: NamedTally['tally'],
  { x, room }: { x: number; room: number },
  widthOf: (words: string) => number,
): BarPiece[] {
  let left = x;
  return partsOf(tally)
    .filter(({ count }) => count > 0)
    .map((part) => {
      const { word, count } = part;
      const width = (room * count) / tally.rows;
      const label = [`${word} ${count}`, word].find((words) => widthOf(words) <= width);
      const piece = { ...part, left, width, label: label ?? '' };
      left += width;
      return piece;
    });
}

/** The tally as a bar and its numbers, its lowest line at `y`; gives the base line of what may stand above. */
export function drawTally(
  { name, tally }: NamedTally,
  pen: Pen,
  { x, y, room }: { x: number; y: number; room: number },
): number {
  if (tally.graded === 0) {
    const words = tally.rows === 0 ? '行はありません' : `全${tally.rows}行すべて${NOT_GRADED}`;
    pen.write(`${name}　${words}`, { x, y, room, size: 28, colour: inkSoft });
    return y - 48;
  }
  let at = x;
  for (const part of partsOf(tally)) {
    fillPiece(pen, part, { x: at, y: y - SWATCH.height + 1, ...SWATCH });
    at += SWATCH.width + SWATCH.gap;
    const words = `${part.word} ${part.count}`;
    const bold = part.fill !== null;
    pen.write(words, { x: at, y, room, size: 28, bold, colour: ink });
    at += Math.round(pen.widthOf(words, 28, bold)) + 32;
  }
  const top = y - 44 - BAR;
  const labelWidth = (words: string) => pen.widthOf(words, LABEL.size, true) + 2 * LABEL.margin + 8;
  for (const piece of barPieces(tally, { x, room }, labelWidth)) {
    fillPiece(pen, piece, { x: piece.left, y: top, width: piece.width, height: BAR });
    writeLabel(pen, piece, top + BAR / 2);
  }
  pen.write(`${name}（全${tally.rows}行）`, { x, y: top - 16, room, size: 28, colour: inkSoft });
  return top - 16 - 46;
}

function partsOf(tally: NamedTally['tally']): Part[] {
  return [
    ...ACHIEVEMENT_GRADES.map((word) => ({
      word,
      count: tally.byGrade[word],
      fill: GRADE_FILLS[word],
    })),
    { word: NOT_GRADED, count: tally.notGraded, fill: null },
  ];
}

type Box = { x: number; y: number; width: number; height: number };

/** With an edge of its own and on whole pixels, so that neighbours do not run together where colours look alike. */
function fillPiece({ ctx }: Pen, { fill }: Part, { x, y, width, height }: Box): void {
  ctx.fillStyle = fill ?? surface;
  ctx.fillRect(x, y, width, height);
  if (fill === null) {
    ctx.fillStyle = line;
    for (let stripe = 4; stripe < width; stripe += 8) ctx.fillRect(x + stripe, y, 3, height);
  }
  ctx.strokeStyle = fill === null ? lineStrong : surface;
  ctx.lineWidth = 2;
  ctx.strokeRect(x + 1, y + 1, width - 2, height - 2);
}

function writeLabel(pen: Pen, { left, width, label }: BarPiece, middle: number): void {
  if (label === '') return;
  const wide = pen.widthOf(label, LABEL.size, true);
  const x = left + (width - wide) / 2;
  const { ctx } = pen;
  ctx.fillStyle = surface;
  ctx.beginPath();
  ctx.roundRect(
    x - LABEL.margin,
    middle - LABEL.height / 2,
    wide + 2 * LABEL.margin,
    LABEL.height,
    LABEL.height / 2,
  );
  ctx.fill();
  pen.write(label, { x, y: middle + 9, room: wide, size: LABEL.size, bold: true, colour: ink });
}
