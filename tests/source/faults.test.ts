import { afterEach, describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { printProblems } from '../../scripts/reports/print-problems.ts';
import { expectedOutput, faultNames, planWithFault } from './plan-copy.ts';

let remove = () => {};
afterEach(() => remove());

async function checkOutput(fault: string): Promise<string> {
  const plan = planWithFault(fault);
  remove = plan.remove;
  const { problems } = await readPlan(plan.root);
  return printProblems(problems, 'content');
}

describe('誤りが一つある計画には、決めた言葉で、その行を指して答える', () => {
  it.each(faultNames())('%s', async (fault) => {
    expect(await checkOutput(fault)).toBe(expectedOutput(fault));
  });

  it('どの言葉も日本語で、道具の英語の文が混じらない', () => {
    for (const fault of faultNames()) {
      const sentences = expectedOutput(fault)
        .replace(/^\S+ {2}[EW]-\S+ {2}/gm, '')
        .replace(/npm run [a-z:-]+/g, '');
      expect(sentences, fault).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/i);
    }
  });
});
