import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { planWithFault } from '../source/plan-copy.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SMALL = 'tests/fixtures/plans/small';

let remove = () => {};
afterEach(() => remove());

/** Runs the script as npm does, on the same Node as the tests. */
function check(content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, KEIKAKU_CONTENT: content },
  });
  return { status, stdout, stderr };
}

function checkFault(fault: string, ...args: string[]) {
  const plan = planWithFault(fault);
  remove = plan.remove;
  return { ...check(plan.root, ...args), root: plan.root };
}

describe('npm run check', () => {
  it('問題がなければ、件数だけを出して 0 で終わる', () => {
    expect(check(SMALL)).toEqual({ status: 0, stdout: 'エラー 0 件、警告 0 件\n', stderr: '' });
  });

  it('警告だけなら 0 で終わる', () => {
    const { status, stdout } = checkFault('grade-full-width');
    expect(status).toBe(0);
    expect(stdout).toContain('エラー 0 件、警告 1 件');
  });

  it('エラーがあれば、指定されたフォルダからの場所で示し、1 で終わる', () => {
    const { status, stdout, root } = checkFault('division-unknown');
    expect(status).toBe(1);
    expect(stdout).toContain(`${root}/sheets/2024/1-1-1.md:3:1  E-DIVISION-UNKNOWN  担当課`);
  });

  it('--format json は、同じことを JSON で出す', () => {
    const { status, stdout, root } = checkFault('division-unknown', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      warnings: 0,
      problems: [
        { code: 'E-DIVISION-UNKNOWN', file: `${root}/sheets/2024/1-1-1.md`, line: 3, column: 1 },
      ],
    });
  });

  it('出した印ごとに、説明のある場所を言う', () => {
    const { stdout } = checkFault('division-unknown');
    expect(stdout).toContain('  E-DIVISION-UNKNOWN  docs/problems.md#e-division-unknown\n');
  });

  it('--format github は、問題をその行の印にする。コンマや改行で印が割れない', () => {
    const { status, stdout, root } = checkFault('division-unknown', '--format', 'github');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=[^,]+,line=3,col=1,title=E-DIVISION-UNKNOWN::担当課「/);
    expect(stdout).toContain(`file=${root}/sheets/2024/1-1-1.md,`);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('--format gitlab は、問題をその行の指摘にする', () => {
    const { stdout, root } = checkFault('division-unknown', '--format', 'gitlab');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        check_name: 'E-DIVISION-UNKNOWN',
        severity: 'major',
        location: { path: `${root}/sheets/2024/1-1-1.md`, lines: { begin: 3 } },
      },
    ]);
  });

  it('--help は、使い方を日本語で出す', () => {
    const { status, stdout } = check(SMALL, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('使い方: npm run check');
  });

  it.each([['--format', 'xml'], ['--nonsense'], ['extra']])(
    '読めない指定には、使い方を出して 2 で終わる: %s',
    (...args) => {
      const { status, stderr } = check(SMALL, ...args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^指定が読めません/);
      expect(stderr).toContain('使い方');
    },
  );

  it.each(['tests/no-such-plan', 'package.json', 'package.json/plan'])(
    'フォルダがなければ、一言でそう答えて 1 で終わる: %s',
    (content) => {
      const stderr = `フォルダ「${content}」がありません。\n`;
      expect(check(content)).toEqual({ status: 1, stdout: '', stderr });
    },
  );

  it('名前に入り込んだ制御文字は、端末に渡らない', () => {
    for (const format of ['text', 'json']) {
      const plan = planWithFault('control-characters-in-names');
      remove = plan.remove;
      writeFileSync(join(plan.root, 'pages', 'a\u001b[31m\u202eb.mdx'), '');
      const { stdout } = check(plan.root, '--format', format);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(stdout).not.toMatch(/[\u001b\u202e]/);
      expect(stdout).toContain('U+001B[31m赤');
      expect(stdout).toContain('aU+001B[31mU+202Eb.mdx');
      remove();
    }
  });
});
