import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printProblems } from '../../scripts/reports/print-problems.ts';
import { isError } from '../../src/vocabulary/content-problem.ts';
import { HostilePlan, hostileCases } from './hostile-files.ts';

const refused = hostileCases('refused');
const harmless = hostileCases('harmless');

const plan = new HostilePlan();
afterAll(() => plan.remove());

describe('害のあるファイルは、そのファイルを指して日本語で断る', () => {
  it.each(refused)('$name', async ({ name, folder, files }) => {
    const problems = await plan.problemsWith([{ name, folder, files }]);
    expect(printProblems(problems, 'content')).toBe(
      readFileSync(join(folder, 'expected.txt'), 'utf8'),
    );
    expect(problems.some((problem) => isError(problem) && files.includes(problem.file))).toBe(true);
  });

  it('どの答えにも、道具の英語の文が混じらない', () => {
    for (const { name, folder } of refused) {
      const sentences = readFileSync(join(folder, 'expected.txt'), 'utf8')
        .replace(/^\S+ {2}[EW]-\S+ {2}/gm, '')
        .replace(/npm run [a-z:-]+/g, '');
      expect(sentences, name).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/i);
    }
  });

  it('見本は百を超える', () => {
    expect(refused.length).toBeGreaterThan(120);
  });
});

describe('断らないファイルは、文として載るだけ（tests/site/hostile.test.ts がブラウザで確かめる）', () => {
  it('すべてを一つの計画に重ねても、誤りはない', async () => {
    expect((await plan.problemsWith(harmless)).filter(isError)).toEqual([]);
  });
});
