import { describe, expect, it } from 'vitest';
import { rowsByPolicy, rowsBySheet } from '../../src/summaries/row-groups.ts';
import { measure, policy, row, sheet } from './plan-parts.ts';

const first = policy('1-1');
const second = policy('1-2');
const a = measure('1-1-1', { policy: first });
const b = measure('1-1-2', { policy: first });
const c = measure('1-2-1', { policy: second });
const rows = [a, b, c].map((of) => row(sheet(of, 2024), 1));

describe('行のまとめ', () => {
  it('シートごとにまとめ、行の順を変えない', () => {
    expect(
      rowsBySheet(rows).map(({ sheet: of, entries }) => [of.measure.id, entries.length]),
    ).toEqual([
      ['1-1-1', 1],
      ['1-1-2', 1],
      ['1-2-1', 1],
    ]);
  });

  it('政策ごとにまとめると、同じ政策の施策の行は一緒になる', () => {
    expect(rowsByPolicy(rows).map(({ policy: of, entries }) => [of.id, entries.length])).toEqual([
      ['1-1', 2],
      ['1-2', 1],
    ]);
  });

  it('行がなければ、まとめもない', () => {
    expect(rowsBySheet([])).toEqual([]);
  });
});
