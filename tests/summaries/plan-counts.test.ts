import { describe, expect, it } from 'vitest';
import { neighbours, newestYear, planCounts } from '../../src/summaries/plan-counts.ts';
import { measure, planOf, policy, row, sheet } from './plan-parts.ts';

describe('計画の数', () => {
  const first = measure('1-1-1');
  const second = measure('1-1-2');
  const rows = sheet(first, 2022);
  row(rows, 1);
  row(rows, 1, { relisted: true });
  row(rows, 2);
  const scope = policy('1-1', { measures: [first, second] });

  it('取組は行でなく、施策に並ぶ数を数える', () => {
    expect(planCounts(scope)).toEqual({ policies: 1, measures: 2, initiatives: 2, indicators: 0 });
  });

  it('計画の数は、その政策の数を合わせたもの', () => {
    expect(planCounts(planOf({ policies: [scope] }))).toEqual(planCounts(scope));
  });

  it('最初のものの前と最後のものの次はない', () => {
    expect(neighbours(scope.measures, first)).toEqual({ previous: null, next: second });
    expect(neighbours(scope.measures, second)).toEqual({ previous: first, next: null });
  });

  it('シートのない計画に、新しい年度はない', () => {
    expect(newestYear(planOf({ sheetYears: [2022, 2023] }))).toBe(2023);
    expect(newestYear(planOf({}))).toBeNull();
  });
});
