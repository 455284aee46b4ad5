import { describe, expect, it } from 'vitest';
import { hasOpenQuestion, indicatorNotes } from '../../src/summaries/indicator-notes.ts';
import { complete, indicatorOf, konan } from './plans.ts';

describe('目標指標の注', () => {
  it('どの値にも印のない注は、そう分かる', () => {
    const { notes, unexplained } = indicatorNotes(indicatorOf(konan, '1-2-1'));
    expect(notes.map(({ mark, orphan }) => [mark, orphan])).toEqual([
      ['※1', false],
      ['※2', true],
    ]);
    expect(unexplained).toEqual([]);
  });
  it('値の印に当たる注がなければ、その印を挙げる。番号のない※は、ただの但し書き', () => {
    const { notes, unexplained } = indicatorNotes(indicatorOf(konan, '1-4-1'));
    expect(notes).toMatchObject([{ mark: '※', orphan: false }]);
    expect(unexplained).toEqual(['※1', '※2']);
  });
  it('印と注がそろっていれば、何も言わない', () => {
    for (const indicator of complete.indicators) {
      const { notes, unexplained } = indicatorNotes(indicator);
      expect(notes.some(({ orphan }) => orphan)).toBe(false);
      expect(unexplained).toEqual([]);
    }
  });
  it('疑問点のある指標が分かる', () => {
    const questioned = konan.indicators.filter((each) => hasOpenQuestion(konan, each));
    expect(questioned.map(({ id }) => id)).toEqual(['1-2-1', '1-4-1']);
  });
});
