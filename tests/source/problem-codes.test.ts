import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedOutput, faultNames } from './plan-copy.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Links, unreadable and huge files cannot be kept in a fixture folder; their tests make them. */
const TESTED_ELSEWHERE = ['E-FILE-LINK', 'E-FILE-SIZE', 'E-FILE-UNREADABLE'];

function codesInSource(): string[] {
  const files = globSync('src/{source,plan,schemas}/**/*.ts', { cwd: ROOT });
  const codes = files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/'([EW]-[A-Z-]+)'/g)].map(
      ([, code]) => code,
    ),
  );
  return [...new Set(codes as string[])].sort();
}

function sectionsOfGuide(): { code: string; text: string }[] {
  const guide = readFileSync(join(ROOT, 'docs/problems.md'), 'utf8');
  return guide
    .split(/^### (?=[EW]-)/m)
    .slice(1)
    .map((section) => ({ code: section.split('\n')[0] as string, text: section }));
}

describe('問題の印', () => {
  it('どの印も docs/problems.md に一度だけ説明がある', () => {
    expect(
      sectionsOfGuide()
        .map(({ code }) => code)
        .sort(),
    ).toEqual(codesInSource());
  });

  it('どの説明にも、直す前と直した後の例がある', () => {
    for (const { code, text } of sectionsOfGuide()) {
      expect(text, code).toMatch(/直す前\n\n```[\s\S]+```\n\n直した後\n\n```[\s\S]+```/);
    }
  });

  it('どの印にも、それを出す誤りの見本がある', () => {
    const shown = faultNames().flatMap(
      (fault) => expectedOutput(fault).match(/[EW]-[A-Z-]+/g) ?? [],
    );
    const missing = codesInSource().filter((code) => !shown.includes(code));
    expect(missing).toEqual(TESTED_ELSEWHERE);
  });
});
