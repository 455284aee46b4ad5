import { describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import type { Plan } from '../../src/plan/types.ts';
import { entriesOfYear, gradeTally } from '../../src/summaries/grade-tally.ts';
import { rowFacets } from '../../src/summaries/row-facets.ts';
import { rowsOfScope } from '../../src/summaries/tally-scope.ts';

const { plan } = (await readPlan('tests/fixtures/plans/complete')) as { plan: Plan };
const rows = entriesOfYear(plan, 2024);

describe('行を絞り込むための数', () => {
  it('政策ごとの行を足すと、すべての行になる', () => {
    const { policies } = rowFacets(plan, rows);
    expect(policies.reduce((sum, each) => sum + each.rows, 0)).toBe(rows.length);
  });

  it('二つの課が担当する行は、どちらの課にも数える', () => {
    const { divisions } = rowFacets(plan, rows);
    const shared = rows.filter((row) => row.divisions.length === 2);
    expect(shared.length).toBeGreaterThan(0);
    expect(divisions.reduce((sum, each) => sum + each.rows, 0)).toBe(rows.length + shared.length);
  });

  it('行のない政策と課は選べない', () => {
    const { policies, divisions } = rowFacets(plan, []);
    expect([policies, divisions]).toEqual([[], []]);
  });
});

describe('文章に置く達成度の数の範囲', () => {
  it.each([
    [{}, plan.name, 20],
    [{ chapter: '1' }, `第1章 ${plan.chapters[0]?.name}`, 12],
    [{ policy: '1-1' }, '政策1-1 地域で支え合う福祉の推進', 6],
    [{ measure: '1-1-1' }, '施策1-1-1 見守りと相談の充実', 3],
    [{ division: 'fukushi' }, '福祉課', 5],
  ])('%j', (scope, name, count) => {
    const found = rowsOfScope(plan, scope, 2024);
    expect(found?.name).toBe(name);
    expect(gradeTally(found?.entries ?? []).rows).toBe(count);
  });

  it('計画にない範囲には、数がない', () => {
    expect(rowsOfScope(plan, { policy: '9-9' }, 2024)).toBeNull();
    expect(rowsOfScope(plan, { division: 'none' }, 2024)).toBeNull();
  });
});
