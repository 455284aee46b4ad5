import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shownFinding, tryOne } from '../../scripts/fuzz/fuzz.ts';
import { FuzzedPlan } from '../../scripts/fuzz/fuzzed-plan.ts';
import { judge } from '../../scripts/fuzz/judge.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const complete = await FuzzedPlan.of(join(ROOT, 'tests/fixtures/plans/complete'));
const konan = await FuzzedPlan.of(join(ROOT, 'content'));
afterAll(() => {
  complete.remove();
  konan.remove();
});

describe('でたらめに書き換えた計画にも、正しく答える（`npm run fuzz` はもっと多く試す）', () => {
  it.each([
    ['架空の町', complete],
    ['湖南市', konan],
  ])(
    '%s: 150 回',
    async (_, plan) => {
      const findings: string[] = [];
      for (let seed = 1; seed <= 150; seed++) {
        const finding = await tryOne(plan, seed);
        if (finding) findings.push(shownFinding(plan, finding));
      }
      expect(findings).toEqual([]);
    },
    300_000,
  );
});

describe('書き換えを判定する物差し', () => {
  const FILE = 'voices/2025-09-madoguchi.md';
  const text = (complete.files.get(FILE) as Buffer).toString('utf8');

  it('意味の変わらない書き換えと、計画に表れる書き換えは、誤りにしない', async () => {
    const same = text.replace('日付: 2025-09-03', "日付: '2025-09-03'");
    expect(await judge(complete, new Map([[FILE, Buffer.from(same)]]))).toBeNull();
    const plan = (konan.files.get('plan.yaml') as Buffer).toString('utf8');
    const without = plan.replace(/^ {2}ページ:\n/m, '');
    expect(without).not.toBe(plan);
    expect(await judge(konan, new Map([['plan.yaml', Buffer.from(without)]]))).toBeNull();
    const edited = text.replace('日付: 2025-09-03', '日付: 2025-09-04');
    expect(await judge(complete, new Map([[FILE, Buffer.from(edited)]]))).toBeNull();
  });

  it('見落としがあれば、そう答える', async () => {
    const edited = text.replace('窓口', '入口');
    const deaf = Object.create(complete, {
      with: { value: async () => complete.base },
    }) as FuzzedPlan;
    expect(await judge(deaf, new Map([[FILE, Buffer.from(edited)]]))).toMatch(/計画が変わらず/);
  });
});
