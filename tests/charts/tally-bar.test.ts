import { describe, expect, it } from 'vitest';
import { tallyBar } from '../../src/charts/tally-bar.ts';
import type { GradeTally } from '../../src/summaries/grade-tally.ts';

const TALLY: GradeTally = {
  byGrade: { A: 8, B: 4, C: 0, D: 1 },
  graded: 13,
  notGraded: 7,
  rows: 20,
  relistedRows: 3,
  initiatives: 17,
};

describe('達成度の棒', () => {
  it('全部の行を分母に、A から未評価まで隙間なく並ぶ', () => {
    const pieces = tallyBar(TALLY);
    expect(pieces.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', '未評価']);
    expect(pieces.map(({ start, end }) => [start, end])).toEqual([
      ['0%', '40%'],
      ['40%', '60%'],
      ['60%', '60%'],
      ['60%', '65%'],
      ['65%', '100%'],
    ]);
  });

  it('未評価の行は D と別に描く', () => {
    expect(tallyBar(TALLY).at(-1)).toMatchObject({ key: 'none', count: 7, width: '35%' });
  });

  it('狭すぎるところに文字は入れない', () => {
    const lettered = tallyBar(TALLY).filter((piece) => piece.lettered);
    expect(lettered.map(({ key }) => key)).toEqual(['A', 'B']);
  });
});
