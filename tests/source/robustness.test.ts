import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { CONTENT_KINDS, type ContentKind } from '../../src/source/content-kinds.ts';
import { readContent } from '../../src/source/read-content.ts';
import { readKind } from '../../src/source/read-kind.ts';
import type { ContentProblem } from '../../src/vocabulary/content-problem.ts';
import { copyOfSmallPlan, SMALL_PLAN } from './plan-copy.ts';

const { root, remove } = copyOfSmallPlan();
afterAll(remove);

const FILES = [
  'plan.yaml',
  'divisions.yaml',
  'errata.yaml',
  'synonyms.yaml',
  'readings.yaml',
  'chapters/1.mdx',
  'policies/1-1.mdx',
  'measures/1-1-1.md',
  'sheets/2023/1-2-1.md',
  'departments/2024/somu.md',
  'glossary/npo.md',
  'pages/about.mdx',
];

const whole = await readContent(SMALL_PLAN);

/**
 * Problems of the small plan with one file rewritten; only its kind is read again. Throws if anything
 * in the reading or linking throws.
 */
async function problemsWith(
  file: string,
  change: (bytes: Buffer) => Uint8Array,
): Promise<ContentProblem[]> {
  const kind = CONTENT_KINDS.find((candidate) => file.startsWith(candidate)) as ContentKind;
  const bytes = readFileSync(join(SMALL_PLAN, file));
  writeFileSync(join(root, file), change(bytes));
  const { documents, problems } = await readKind(root, kind);
  writeFileSync(join(root, file), bytes);
  return [...problems, ...buildPlan({ ...whole.documents, [kind]: documents }).problems];
}

/** Always the same numbers for the same seed (mulberry32), so that a failure can be repeated. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function expectPlaces(problems: readonly ContentProblem[]) {
  for (const { line, column, message, hint, code } of problems) {
    expect(line, code).toBeGreaterThan(0);
    expect(column, code).toBeGreaterThan(0);
    expect(message, code).not.toBe('');
    expect(hint, code).not.toBe('');
  }
}

describe('どんなファイルでも、止まらずに問題として答える', () => {
  it.each(FILES)('でたらめなバイト列: %s', async (file) => {
    const random = randomNumbers(file.length);
    for (let round = 0; round < 8; round++) {
      const bytes = Uint8Array.from({ length: 400 }, () => Math.floor(random() * 256));
      const problems = await problemsWith(file, () => bytes);
      expect(problems.some((problem) => problem.file === file)).toBe(true);
      expectPlaces(problems);
    }
  });

  it.each(FILES)('途中で切れたファイル: %s', async (file) => {
    const random = randomNumbers(file.length + 1);
    for (let round = 0; round < 25; round++) {
      expectPlaces(
        await problemsWith(file, (bytes) => bytes.subarray(0, Math.floor(random() * bytes.length))),
      );
    }
  });

  it.each(FILES)('記号が一つ入れ替わったファイル: %s', async (file) => {
    const random = randomNumbers(file.length + 2);
    const marks = [
      '{',
      '}',
      '<',
      '>',
      '[',
      ']',
      '(',
      '*',
      '#',
      '-',
      ':',
      '"',
      "'",
      '&',
      '!',
      '|',
      '`',
      '\n',
      '\0',
      '※',
    ];
    for (let round = 0; round < 25; round++) {
      const mark = Buffer.from(marks[Math.floor(random() * marks.length)] as string);
      expectPlaces(
        await problemsWith(file, (bytes) => {
          const at = Math.floor(random() * bytes.length);
          return Buffer.concat([bytes.subarray(0, at), mark, bytes.subarray(at + 1)]);
        }),
      );
    }
  });

  it.each(['plan.yaml', 'policies/1-1.mdx', 'sheets/2023/1-2-1.md'])(
    '何千重もの入れ子: %s',
    async (file) => {
      for (const mark of ['[', '{', '> ', '- ', '*', '<b>']) {
        expectPlaces(
          await problemsWith(file, () => Buffer.from(`---\n名称: ${mark.repeat(5_000)}`)),
        );
        expectPlaces(
          await problemsWith(file, (bytes) =>
            Buffer.concat([bytes, Buffer.from(mark.repeat(1_000))]),
          ),
        );
      }
    },
    60_000,
  );

  it('ほかの種類のファイルの中身に置き換わっても答える', async () => {
    for (const file of FILES) {
      for (const other of FILES) {
        const content = readFileSync(join(SMALL_PLAN, other));
        expectPlaces(await problemsWith(file, () => content));
      }
    }
  }, 30_000);

  it('内容のフォルダがなければ、要るファイルを挙げる', async () => {
    const { plan, problems } = await readPlan(join(import.meta.dirname, 'no-such-folder'));
    expect(plan).toBeNull();
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'E-FILE-MISSING divisions.yaml',
      'E-FILE-MISSING plan.yaml',
    ]);
  });

  it('もとの計画には何の問題もない', async () => {
    expect(readdirSync(root)).toContain('plan.yaml');
    expect((await readPlan(root)).problems).toEqual([]);
  });
});
