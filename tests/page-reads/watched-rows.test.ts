import { afterEach, describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { listenToReads, remembered } from '../../src/page-reads/page-reads.ts';
import { unwatchedValues, watchedValues, watchRows } from '../../src/page-reads/watched-rows.ts';
import type { Plan } from '../../src/plan/types.ts';
import type { SheetDocument } from '../../src/source/documents.ts';
import { gradeTally } from '../../src/summaries/grade-tally.ts';

const PLANS = ['content', 'tests/fixtures/plans/complete'];

afterEach(() => listenToReads(null));

/** What is read meanwhile, by name. */
function readsDuring(work: () => unknown): string[] {
  const reads = new Set<string>();
  listenToReads({ read: (name) => reads.add(name), found: () => {} });
  work();
  listenToReads(null);
  return [...reads].sort();
}

async function watchedPlan(root: string): Promise<Plan> {
  const plan = (await readPlan(root)).plan as Plan;
  readsDuring(() => watchRows(plan));
  return plan;
}

function sheetsWith(
  sheets: readonly SheetDocument[],
  change: (sheet: SheetDocument) => unknown,
): SheetDocument[] {
  const copies = structuredClone([...sheets]);
  change(copies[0] as SheetDocument);
  return copies;
}

describe.each(PLANS)('the rows of %s', (root) => {
  it('tell which sheet is read, its texts and its grades apart', async () => {
    const plan = await watchedPlan(root);
    const [sheet] = plan.measures.flatMap(({ sheets }) => sheets);
    if (!sheet) throw new Error('no sheet');
    const name = `${sheet.measure.id}/${sheet.year}`;
    const [entry] = sheet.entries;
    expect(readsDuring(() => entry?.results)).toEqual([`texts of ${name}`]);
    expect(readsDuring(() => entry?.line)).toEqual([`texts of ${name}`]);
    expect(readsDuring(() => entry?.grade)).toEqual([`grades of ${name}`]);
    expect(readsDuring(() => gradeTally(sheet.entries))).toEqual([`grades of ${name}`]);
    expect(readsDuring(() => ({ ...entry }))).toEqual([`grades of ${name}`, `texts of ${name}`]);
    expect(readsDuring(() => [entry?.id, entry?.divisions, entry?.initiative.name])).toEqual([]);
  });

  it('say what they said before they were watched', async () => {
    const [plain, watched] = [(await readPlan(root)).plan as Plan, await watchedPlan(root)];
    const textsOf = (plan: Plan) =>
      plan.measures.flatMap(({ sheets }) =>
        sheets.flatMap(({ entries }) =>
          entries.map(({ id, grade, projects, results, line }) => [
            [id, grade, line],
            [projects, results],
          ]),
        ),
      );
    expect(textsOf(watched)).toEqual(textsOf(plain));
  });

  it('are known by the names under which their values are told', async () => {
    const { documents } = await readPlan(root);
    const plan = await watchedPlan(root);
    const names = readsDuring(() =>
      plan.measures.forEach(({ sheets }) => {
        for (const { entries } of sheets) for (const entry of entries) ({ ...entry });
      }),
    );
    expect([...watchedValues(documents.sheets).keys()].sort()).toEqual(names);
  });

  it('change one value with an edited text, and what all pages depend on with a new name', async () => {
    const { sheets } = (await readPlan(root)).documents;
    const changed = (edited: readonly SheetDocument[]) => {
      const [before, after] = [watchedValues(sheets), watchedValues(edited)];
      return [...before.keys()].filter((name) => before.get(name) !== after.get(name));
    };
    const [first] = sheets;
    const name = `${first?.measure}/${first?.year}`;
    const texts = sheetsWith(sheets, ({ entries: [row] }) => {
      if (row) row.results = { markdown: '新しい窓口を開きました。', line: 1, column: 1 };
    });
    expect([changed(texts), unwatchedValues(texts)]).toEqual([
      [`texts of ${name}`],
      unwatchedValues(sheets),
    ]);
    const grades = sheetsWith(sheets, ({ entries: [row] }) => {
      if (row) row.grade = row.grade === 'A' ? 'B' : 'A';
    });
    expect([changed(grades), unwatchedValues(grades)]).toEqual([
      [`grades of ${name}`],
      unwatchedValues(sheets),
    ]);
    for (const change of [
      (sheet: SheetDocument) => sheet.entries.pop(),
      ({ entries: [row] }: SheetDocument) => row && Object.assign(row, { name: '別の取組' }),
      ({ entries: [row] }: SheetDocument) => row?.divisions.push('新しい課'),
    ])
      expect(unwatchedValues(sheetsWith(sheets, change))).not.toBe(unwatchedValues(sheets));
  });
});

describe('what is made once for many pages', () => {
  it('counts as read by each of them, also where one is made from another', async () => {
    const plan = await watchedPlan('content');
    const [first, second] = plan.measures.flatMap(({ sheets }) => sheets);
    if (!first || !second) throw new Error('no sheets');
    let made = 0;
    const inner = remembered(() => first.entries.map(({ grade }) => grade));
    const outer = remembered(() => {
      made += 1;
      return [...inner(), ...second.entries.map(({ grade }) => grade)];
    });
    const names = [first, second].map(({ measure, year }) => `grades of ${measure.id}/${year}`);
    expect(readsDuring(outer)).toEqual(names);
    expect(readsDuring(outer)).toEqual(names);
    expect(made).toBe(1);
  });
});
