import { afterEach, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { policyFields, policySchema } from '../../src/schemas/policy-schema.ts';
import { readContent } from '../../src/source/read-content.ts';
import { readFacts } from '../../src/source/read-facts.ts';
import { SourceText } from '../../src/source/source-text.ts';
import { expectedOutput, faultNames, planWithFault } from './plan-copy.ts';

let remove = () => {};
afterEach(() => remove());

async function planOf(fault: string) {
  const copy = planWithFault(fault);
  remove = copy.remove;
  return readPlan(copy.root);
}

describe('警告だけなら、書いたことはどれもサイトに残る', () => {
  it('全角で書いた「訂正前の年度末」を、半角の数として読む', async () => {
    const { plan } = await planOf('correction-full-width');
    const indicators = plan?.policies[0]?.indicators ?? [];
    expect(indicators).toHaveLength(2);
    expect(indicators[0]?.actuals[0]?.yearEnd).toMatchObject({
      value: 1480,
      corrected: { from: 1402, reason: '集計の漏れ' },
    });
  });

  it('警告だけの誤りでは、読めなかったファイルは一つもない', async () => {
    const warned = faultNames().filter((fault) => expectedOutput(fault).includes('エラー 0 件'));
    expect(warned.length).toBeGreaterThan(20);
    for (const fault of warned) {
      const { root, remove: removeCopy } = planWithFault(fault);
      const { documents } = await readContent(root);
      removeCopy();
      for (const document of Object.values(documents).flat())
        expect(document?.complete ?? true, `${fault}: ${document?.file}`).toBe(true);
    }
  });
});

describe('直しても読めない中身は、必ずエラーになる', () => {
  it('警告だけを残して、政策の中身がすべて失われることはない', () => {
    const source = new SourceText('policies/1-1.mdx', '名称: 協働\n');
    // A schema that blames another place than the fault's, which no repair can mend.
    const schema = policySchema.superRefine((_, context) => {
      context.addIssue({
        code: 'custom',
        path: ['キャッチフレーズ'],
        message: '「{key}」に全角の文字があります。',
        params: { code: 'W-NUMBER-FULLWIDTH', hint: '半角で書いてください。', corrected: '1' },
      });
    });
    const kind = { schema: schema as z.ZodType, fields: policyFields };
    const { values } = readFacts(source, 0, source.text.length, kind);
    expect(values).toBeNull();
    expect(source.complete).toBe(false);
    expect(source.problems.map(({ code }) => code)).toEqual([
      'W-NUMBER-FULLWIDTH',
      'E-FILE-UNREADABLE',
    ]);
  });
});

describe('名前は一行', () => {
  it('改行した名称はつないで読み、ほかの誤りも一度に知らせる', async () => {
    const { plan, problems } = await planOf('name-on-two-lines');
    expect(plan?.policies[0]?.indicators[0]?.name).toBe('協働事業に参加した町民の数');
    expect(problems.map(({ code }) => code)).toEqual(['E-VALUE-TYPE']);
  });
});
