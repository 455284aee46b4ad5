import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';

const { plan, problems } = await readPlan(join(import.meta.dirname, '..', '..', 'content'));

describe('湖南市の計画', () => {
  it('エラーも警告もない', () => {
    expect(problems).toEqual([]);
  });

  it('6政策、24施策、12課、2部局と、77行（うち再掲11行）がつながる', () => {
    const rows =
      plan?.measures.flatMap(({ sheets }) => sheets.flatMap(({ entries }) => entries)) ?? [];
    expect(plan?.policies.length).toBe(6);
    expect(plan?.measures.length).toBe(24);
    expect(plan?.divisions.length).toBe(12);
    expect(plan?.departments.length).toBe(2);
    expect(rows.length).toBe(77);
    expect(rows.filter(({ relisted }) => relisted).length).toBe(11);
    expect(rows.filter(({ divisions }) => divisions.length === 2).length).toBe(1);
    expect(new Set(rows.map(({ id, sheet }) => `${sheet.year} ${id}`)).size).toBe(77);
  });
});
