import { CHART_PALETTES } from '../charts/chart-look.ts';
import { ACHIEVEMENT_GRADES, NOT_GRADED } from '../vocabulary/achievement-grade.ts';
import type { Pen } from './pen.ts';
import type { PreviewCard } from './preview-card.ts';

type NamedTally = NonNullable<PreviewCard['tally']>;

/** --grade-a-fill and its like; tests/sharing/draw-preview.test.ts compares them with the page's. */
export const GRADE_FILLS = { A: '#1d8b56', B: '#0877d7', C: '#d2a400', D: '#e25100' } as const;

const { ink, inkSoft, line, lineStrong } = CHART_PALETTES.light;
const BAR = 36;

/** Every word that {@link drawTally} may write of it. */
export function tallyWords({ name, tally }: NamedTally): string {
  return `${name}（全${tally.rows}行）行はすべてありません${NOT_GRADED}${ACHIEVEMENT_GRADES.join('')}0123456789`;
}

/** The tally as a bar and its numbers, its lowest line at `y`; gives the base line of what may stand above. */
export function drawTally(
  { name, tally }: NamedTally,
  pen: Pen,
  { x, y, room }: { x: number; y: number; room: number },
): number {
  const counts = [
    ...ACHIEVEMENT_GRADES.map((grade) => ({
      word: grade as string,
      count: tally.byGrade[grade],
      fill: GRADE_FILLS[grade] as string,
    })),
    { word: NOT_GRADED, count: tally.notGraded, fill: '' },
  ];
  if (tally.graded === 0) {
    const words = tally.rows === 0 ? '行はありません' : `全${tally.rows}行すべて${NOT_GRADED}`;
    pen.write(`${name}　${words}`, { x, y, room, size: 28, colour: inkSoft });
    return y - 48;
  }
  const { ctx } = pen;
  let at = x;
  for (const { word, count } of counts) {
    const words = `${word} ${count}`;
    pen.write(words, { x: at, y, room, size: 28, bold: word !== NOT_GRADED, colour: ink });
    at += pen.widthOf(words, 28, word !== NOT_GRADED) + 32;
  }
  const top = y - 44 - BAR;
  let left = x;
  for (const { count, fill } of counts) {
    const width = (room * count) / tally.rows;
    ctx.fillStyle = fill === '' ? line : fill;
    ctx.fillRect(left, top, width, BAR);
    left += width;
  }
  ctx.strokeStyle = lineStrong;
  ctx.lineWidth = 1;
  ctx.strokeRect(x + 0.5, top + 0.5, room - 1, BAR - 1);
  pen.write(`${name}（全${tally.rows}行）`, { x, y: top - 16, room, size: 28, colour: inkSoft });
  return top - 16 - 46;
}
