import { describe, expect, it } from 'vitest';
import { rowsOfSameInitiative } from '../../src/summaries/relisted-rows.ts';
import { measure, row, sheet } from './plan-parts.ts';

const year = sheet(measure('1-3-2'), 2022);
const first = row(year, 1);
const relisted = row(year, 1, { relisted: true });
const other = row(year, 2);
const again = row(year, 1, { relisted: true });

describe('同じ取組の行', () => {
  it('再掲の行から元の行へたどれる', () => {
    expect(rowsOfSameInitiative(relisted).primary).toBe(first);
  });

  it('元の行から再掲の行へすべてたどれる', () => {
    expect(rowsOfSameInitiative(first)).toEqual({ primary: null, relisted: [relisted, again] });
  });

  it('別の取組の行は入らない', () => {
    expect(rowsOfSameInitiative(other)).toEqual({ primary: null, relisted: [] });
  });
});
