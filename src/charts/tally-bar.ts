import type { GradeTally } from '../summaries/grade-tally.ts';
import { ACHIEVEMENT_GRADES, NOT_GRADED } from '../vocabulary/achievement-grade.ts';

/** One piece of the bar; positions as SVG percentages of its length. */
export interface TallyPiece {
  /** `A`–`D`, `none` for 未評価 */
  key: string;
  /** `A`, `未評価` */
  name: string;
  count: number;
  start: string;
  middle: string;
  end: string;
  width: string;
  /** whether its letter fits, on a telephone too */
  lettered: boolean;
}

/** Share of the bar that a letter needs: 24 of the 300 pixels that a telephone has. */
const LETTER_SHARE = 0.08;

/** The bar of a tally, A to D and 未評価, in shares of all rows. Also pieces without a row, for the legend. */
export function tallyBar(tally: GradeTally): TallyPiece[] {
  const counts = [
    ...ACHIEVEMENT_GRADES.map((grade) => ({
      key: grade as string,
      name: grade as string,
      count: tally.byGrade[grade],
    })),
    { key: 'none', name: NOT_GRADED, count: tally.notGraded },
  ];
  let before = 0;
  return counts.map((part) => {
    const start = before;
    before += part.count;
    return {
      ...part,
      start: percent(start, tally.rows),
      width: percent(part.count, tally.rows),
      middle: percent(start + part.count / 2, tally.rows),
      end: percent(before, tally.rows),
      lettered: part.key !== 'none' && part.count / tally.rows >= LETTER_SHARE,
    };
  });
}

function percent(count: number, rows: number): string {
  return rows === 0 ? '0%' : `${Number(((100 * count) / rows).toFixed(3))}%`;
}
