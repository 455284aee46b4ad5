import { describe, expect, it } from 'vitest';
import { COMPLETE, fileOf, SMALL } from './published-plans.ts';
import { recordsOf } from './read-csv.ts';

const observations = recordsOf(fileOf(COMPLETE.files, 'observations'));
const values = (indicatorId: string, figure: string) =>
  observations.filter((each) => each.indicatorId === indicatorId && each.figure === figure);

describe('目標指標の値', () => {
  it('改定した目標値は、前の値をすべて月と理由とともに、古い順に残す', () => {
    const before = values('indicator-2-2-1', 'previousTarget');
    expect(before.map(({ sequence, value }) => [sequence, value])).toEqual([
      [1, 550],
      [2, 460],
    ]);
    expect(before.map(({ revisedMonth }) => revisedMonth)).toEqual(['2021-10', '2024-04']);
    expect(before.every(({ changeReason }) => changeReason !== null)).toBe(true);
    expect(values('indicator-2-2-1', 'target').map(({ value }) => value)).toEqual([480]);
  });
  it('訂正した実績値は、前の値を理由とともに残す', () => {
    const [before] = values('indicator-1-1-1', 'previousActualYearEnd');
    expect(before?.fiscalYear).toBe(2023);
    expect(before?.changeReason).toContain('漏れていた');
    const now = values('indicator-1-1-1', 'actualYearEnd').find((each) => each.fiscalYear === 2023);
    expect(now?.value).not.toBe(before?.value);
    expect(now?.changeReason).toBeNull();
  });
  it('範囲で示す目標は、下限と上限の2行になる', () => {
    expect(values('indicator-1-2-5', 'target')).toEqual([]);
    expect(values('indicator-1-2-5', 'targetLower').map(({ value }) => value)).toEqual([25]);
    expect(values('indicator-1-2-5', 'targetUpper').map(({ value }) => value)).toEqual([40]);
  });
  it('言葉で表す値は、数の列に入れない', () => {
    const [target] = values('indicator-1-1-7', 'target');
    expect(target?.value).toBeNull();
    expect(target?.valueText).toBe('実施');
    expect(target?.unit).toBeNull();
  });
  it('値の横に書かれた注の記号が残り、注の表につながる', () => {
    const marked = recordsOf(fileOf(SMALL.files, 'observations')).filter(
      ({ noteMark }) => noteMark !== null,
    );
    expect(marked.map(({ figure, noteMark }) => [figure, noteMark])).toEqual([
      ['baseline', '※1'],
      ['actualInterim', '※2'],
    ]);
    const notes = recordsOf(fileOf(SMALL.files, 'indicator-notes'));
    for (const { indicatorId, noteMark } of marked) {
      expect(
        notes.some((note) => note.indicatorId === indicatorId && note.noteMark === noteMark),
      ).toBe(true);
    }
  });
  it('報告のない年度は行がなく、尋ねて未報告の年度は空欄の行がある', () => {
    const figures = recordsOf(fileOf(SMALL.files, 'observations')).filter(
      ({ indicatorId, figure }) => indicatorId === 'indicator-1-2-1' && figure === 'actualYearEnd',
    );
    expect(figures.map(({ fiscalYear, value }) => [fiscalYear, value])).toEqual([
      [2023, 9],
      [2024, null],
    ]);
  });
});
