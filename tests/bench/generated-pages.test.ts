import { describe, expect, it } from 'vitest';
import { generatedPages } from '../../scripts/bench/generated-pages.ts';
import { PLANS, planSentences } from '../../scripts/bench/plan-sentences.ts';

const plan = await planSentences(PLANS);

describe('the pages that the search is measured on', () => {
  it('are the same every time', () => {
    expect([...generatedPages(plan, 50)]).toEqual([...generatedPages(plan, 50)]);
  });

  it('of a smaller number are the first ones of a larger', () => {
    expect([...generatedPages(plan, 60)].slice(0, 50)).toEqual([...generatedPages(plan, 50)]);
  });

  it('have an address each, and two to four rows', () => {
    const pages = [...generatedPages(plan, 500)];
    expect(new Set(pages.map(({ id }) => id)).size).toBe(500);
    expect(new Set(pages.map(({ rows }) => rows.length))).toEqual(new Set([2, 3, 4]));
  });

  it('say what the plans say', () => {
    const said = [...generatedPages(plan, 20)].flatMap(({ rows }) =>
      rows.flatMap(({ fields }) => fields.flatMap(({ items }) => items)),
    );
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((item) => !plan.items.includes(item))).toEqual([]);
  });
});
