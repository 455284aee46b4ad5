import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import {
  contentMark,
  finishInterrupted,
  isInterrupted,
  noteWriting,
} from '../../src/source/interrupted-writing.ts';

const COUNT = 400;
const REPLACE = pathToFileURL(join('src', 'source', 'replace-files.ts')).href;

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'keikaku-interrupted-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Rewrites all files and removes the last ten, in a process that is killed after a while. */
async function killedAfter(root: string, milliseconds: number): Promise<void> {
  const program = `
    import { replaceFiles } from '${REPLACE}';
    const files = Array.from({ length: ${COUNT} }, (_, i) => ({ file: i + '.md', before: 'old' + i, after: i < ${COUNT - 10} ? 'new' + i : null }));
    console.log('begun');
    replaceFiles(${JSON.stringify(root)}, files);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  // It may have come to its end before it is killed.
  const closed = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await closed;
}

it.each([0, 20, 60, 120, 160, 200, 250, 300, 400, 600])(
  'a writing that was killed after %i ms is brought to its end, or nothing of it was done',
  async (milliseconds) => {
    const root = folder();
    for (let i = 0; i < COUNT; i++) writeFileSync(join(root, `${i}.md`), `old${i}`);
    await killedAfter(root, milliseconds);
    expect(typeof finishInterrupted(root)).toBe('number');
    expect(isInterrupted(root)).toBe(false);
    const names = readdirSync(root);
    const texts = names.map((name) => readFileSync(join(root, name), 'utf8').slice(0, 3));
    const whole = names.length === COUNT ? 'old' : 'new';
    expect([COUNT, COUNT - 10]).toContain(names.length);
    expect(new Set(texts)).toEqual(new Set([whole]));
  },
);

it('what somebody wrote after the kill is not overwritten, and is named', () => {
  const root = folder();
  writeFileSync(join(root, 'a.md'), '同僚の文');
  writeFileSync(join(root, '.999999999-0.new'), '書きかけの文');
  const forget = noteOfDead(root, 'a.md', '前の文');
  expect(finishInterrupted(root)).toBe('a.md');
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('同僚の文');
  forget();
});

/** A note as a process that no longer lives would have left it. */
function noteOfDead(root: string, file: string, before: string): () => void {
  const { pid } = process;
  Object.defineProperty(process, 'pid', { value: 999_999_999, configurable: true });
  try {
    return noteWriting(root, {
      renames: [{ beside: '.999999999-0.new', file, before: contentMark(before) }],
      removals: [],
    });
  } finally {
    Object.defineProperty(process, 'pid', { value: pid, configurable: true });
  }
}
