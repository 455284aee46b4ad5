import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfSmallPlan } from '../source/plan-copy.ts';
import { staffCommand, textsOf } from './staff-command.ts';

let plan: ReturnType<typeof copyOfSmallPlan>;
beforeEach(() => {
  plan = copyOfSmallPlan();
});
afterEach(() => plan.remove());

const run = (script: string, ...args: string[]) => staffCommand(script, plan.root, ...args);

/** Runs a command, does something once it asks, and answers yes. */
function runWhileAsking(script: string, args: string[], meanwhile: () => void) {
  return new Promise<{ status: number | null; out: string }>((resolve) => {
    const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
      env: { ...process.env, KEIKAKU_CONTENT: plan.root },
    });
    let out = '';
    let asked = false;
    const read = (text: Buffer) => {
      out += text;
      if (asked || !out.includes('[y/N]')) return;
      asked = true;
      meanwhile();
      child.stdin.end('y\n');
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', (status) => resolve({ status, out }));
  });
}

describe('書いている間に、ほかの人が書いたもの', () => {
  it('は、尋ねている間に書かれたものでも消さず、何も書かない', async () => {
    const file = join(plan.root, 'errata.yaml');
    const { status, out } = await runWhileAsking('renumber', ['1-2-1', '1-2-9'], () => {
      writeFileSync(file, `${readFileSync(file, 'utf8')}# 同僚が書いた行\n`);
    });
    expect(status).toBe(1);
    expect(out).toContain('errata.yaml が、この命令を実行している間に変わった');
    expect(readFileSync(file, 'utf8')).toContain('# 同僚が書いた行');
    expect(textsOf(plan.root)).toHaveProperty(['measures/1-2-1.md']);
  });

  it('は、番号の変わるファイルにあっても消さない', async () => {
    const file = join(plan.root, 'measures/1-2-1.md');
    const { status } = await runWhileAsking('renumber', ['1-2-1', '1-2-9'], () => {
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n同僚の文。\n`);
    });
    expect(status).toBe(1);
    expect(readFileSync(file, 'utf8')).toContain('同僚の文。');
  });
});

describe('内容のフォルダの中のリンク', () => {
  it('の先にあるファイルも、--dry-run では変わらない', () => {
    mkdirSync(join(plan.root, '.shared'));
    renameSync(join(plan.root, 'plan.yaml'), join(plan.root, '.shared/plan.yaml'));
    symlinkSync('.shared/plan.yaml', join(plan.root, 'plan.yaml'));
    const before = readFileSync(join(plan.root, 'plan.yaml'), 'utf8');
    expect(run('new-year', '2025', '--dry-run').stdout).toContain('何も書いていません');
    expect(readFileSync(join(plan.root, 'plan.yaml'), 'utf8')).toBe(before);
  });

  it.each([
    ['new-year', ['2025', '--dry-run']],
    ['renumber', ['1-2-1', '1-2-9', '--dry-run']],
    ['add', ['division', 'kankyo', '--name', '環境課', '--dry-run']],
  ])('%s は、フォルダそのものがリンクでも動く', (script, args) => {
    const link = `${plan.root}-link`;
    symlinkSync(plan.root, link);
    try {
      const { status, stderr } = staffCommand(script, link, ...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    } finally {
      rmSync(link);
    }
  });
});

describe('書けないとき', () => {
  it.each([
    ['new-year', ['2025']],
    ['renumber', ['1-2-1', '1-2-9', '--yes']],
    ['add', ['term', 'sdgs', '--name', 'SDGs']],
    ['addresses', ['--record']],
    ['excel-import', ['nowhere.xlsx']],
    ['worklist', []],
    ['summary', []],
    ['hosting', ['--server', 'nginx']],
  ])('%s は、フォルダがなければ、一つの文で断る', (script, args) => {
    const { status, stderr } = staffCommand(script, '/nowhere/content', ...args);
    expect(status).toBe(2);
    expect(stderr).toBe('フォルダ「/nowhere/content」がありません。\n');
  });

  it('長すぎる名前を断る', () => {
    const { status, stderr } = run('add', 'term', 'a'.repeat(3000), '--name', 'x');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^番号や名前が長すぎます（80 文字まで）。/);
  });
});

describe('npm run new-year -- --commit', () => {
  it('は、git の記録の中になければ、書く前に断る', () => {
    const before = textsOf(plan.root);
    const { status, stderr } = run('new-year', '2025', '--commit');
    expect(status).toBe(1);
    expect(stderr).toMatch(/git の記録の中にありません/);
    expect(textsOf(plan.root)).toEqual(before);
  });

  it('は、ほかの人の書きかけを混ぜない', () => {
    gitIn(plan.root);
    const file = join(plan.root, 'plan.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# 書きかけ\n`);
    const { status, stderr } = run('new-year', '2025', '--commit');
    expect(status).toBe(1);
    expect(stderr).toMatch(/まだコミットしていない変更.*plan\.yaml/);
  });

  it('は、git が断ったわけと、続きの命令を示す', () => {
    gitIn(plan.root);
    const hook = join(plan.root, '.git/hooks/pre-commit');
    mkdirSync(join(plan.root, '.git/hooks'), { recursive: true });
    writeFileSync(hook, '#!/bin/sh\necho 金曜日はコミットできません >&2\nexit 1\n', {
      mode: 0o755,
    });
    const { status, stderr } = run('new-year', '2025', '--commit');
    expect(status).toBe(1);
    expect(stderr).toContain('金曜日はコミットできません');
    expect(stderr).toMatch(/git commit -m "令和7年度のシートを用意"/);
  });
});

function gitIn(root: string): void {
  cpSync('.gitignore', join(root, '.gitignore'));
  for (const args of [
    ['init', '--quiet'],
    ['config', 'user.name', '企画課'],
    ['config', 'user.email', 'kikaku@example.jp'],
    ['add', '--all'],
    ['commit', '--quiet', '-m', '計画'],
  ]) {
    execFileSync('git', args, { cwd: root });
  }
}
