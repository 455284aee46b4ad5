import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { previewName, pushedBranches } from '../../scripts/receive-push/pushed-branches.ts';
import { SMALL_PLAN } from '../source/plan-copy.ts';

const ROOT = join(import.meta.dirname, '..', '..');

let folder: string;
let work: string;

const git = (...args: string[]) => execFileSync('git', args, { cwd: work, encoding: 'utf8' });

function push(branch: string) {
  const { status, stderr } = spawnSync('git', ['push', '--quiet', 'origin', branch], {
    cwd: work,
    encoding: 'utf8',
  });
  return { status, said: stderr.replace(/^remote: |[ ]+$/gm, '') };
}

function edit(from: string, to: string) {
  const file = join(work, 'content/sheets/2024/1-1-1.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  git('commit', '--quiet', '--all', '-m', 'edit');
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-push-test-'));
  work = join(folder, 'work');
  mkdirSync(work);
  const shared = join(folder, 'shared.git');
  execFileSync('git', ['init', '--quiet', '--bare', shared]);
  const hook = join(shared, 'hooks/pre-receive');
  writeFileSync(
    hook,
    `#!/bin/sh\ncd '${ROOT}' && exec '${process.execPath}' scripts/receive-push.ts --before --repository '${shared}'\n`,
  );
  chmodSync(hook, 0o755);
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', '企画課');
  git('config', 'user.email', 'kikaku@example.jp');
  git('remote', 'add', 'origin', shared);
  cpSync(SMALL_PLAN, join(work, 'content'), { recursive: true });
  git('add', '--all');
  git('commit', '--quiet', '-m', 'はじめ');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('市役所の中の git のサーバー', () => {
  it('誤りのない内容は受け取る', () => {
    const { status, said } = push('main');
    expect([status, said.includes('エラー 0 件')]).toEqual([0, true]);
  });

  it('公開するブランチに誤りがあれば、場所と直し方を見せて、受け取らない', () => {
    push('main');
    edit('達成度: A', '達成度: a');
    const { status, said } = push('main');
    expect(status).toBe(1);
    expect(said).toContain('content/sheets/2024/1-1-1.md:4:1  E-GRADE');
    expect(said).toContain('半角の A だけを書いてください。');
    expect(said).toContain('公開するブランチなので、誤りのある内容は受け取りません。');
  });

  it('公開したアドレスの記録からページの行を消すと、受け取らない。書き足すのはよい', () => {
    const file = join(work, 'content/addresses.txt');
    writeFileSync(file, '/about/\n/measures/1-1-1/\n/measures/1-1-1/#opinion-1\n');
    git('add', '--all');
    git('commit', '--quiet', '-m', '記録');
    expect(push('main').status).toBe(0);
    writeFileSync(file, '/about/\n/glossary/\n');
    git('commit', '--quiet', '--all', '-m', '行を消す');
    const { status, said } = push('main');
    expect(status).toBe(1);
    expect(said).toContain('addresses.txt から 1 件消されています');
    expect(said).toContain('  /measures/1-1-1/\n');
    rmSync(file);
    git('commit', '--quiet', '--all', '-m', '記録を消す');
    expect(push('main').said).toContain('addresses.txt から 2 件消されています');
    writeFileSync(file, '/about/\n/glossary/\n/measures/1-1-1/\n');
    git('add', '--all');
    git('commit', '--quiet', '-m', '戻す');
    expect(push('main').status).toBe(0);
  });

  it('公開すると、アドレスを記録したコミットが加わり、その後ページが消えたら受け取らない', {
    timeout: 300_000,
  }, () => {
    const shared = join(folder, 'shared.git');
    const out = join(folder, 'www');
    const hook = join(shared, 'hooks/post-receive');
    writeFileSync(
      hook,
      `#!/bin/sh\ncd '${ROOT}' && NODE_ENV=production exec '${process.execPath}' scripts/receive-push.ts --after --repository '${shared}' --publish '${out}'\n`,
    );
    chmodSync(hook, 0o755);
    const { said } = push('main');
    expect(said).toContain('main に記録しました。git pull で取り込んでください。');
    expect(existsSync(join(out, 'measures/1-1-1/index.html'))).toBe(true);
    git('pull', '--quiet', 'origin', 'main');
    const recorded = readFileSync(join(work, 'content/addresses.txt'), 'utf8').split('\n');
    expect(recorded).toContain('/measures/1-1-1/');
    expect(git('log', '-1', '--format=%s', '--name-only').trim().split(/\n+/)).toEqual([
      '公開したアドレスを記録する',
      'content/addresses.txt',
    ]);
    rmSync(join(work, 'content/pages/accessibility.mdx'));
    git('commit', '--quiet', '--all', '-m', 'ページを消す');
    const lost = push('main');
    expect(lost.status).toBe(1);
    expect(lost.said).toContain('E-ADDRESS-LOST');
    expect(lost.said).toContain(
      '公開したことのあるページ「/accessibility/」が、なくなっています。',
    );
  });

  it.each([
    [
      'ないコミット',
      'shared.git',
      'コミット 1111111111111111111111111111111111111111 が、リポジトリにありません',
      1,
    ],
    ['リポジトリでないフォルダ', 'nowhere', 'git のリポジトリではありません', 2],
  ])('%s を、一つの文で断る', (_, repository, message, code) => {
    const args = ['--before', '--repository', join(folder, repository)];
    const { status, stderr } = spawnSync(process.execPath, ['scripts/receive-push.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      input: `${'0'.repeat(40)} ${'1'.repeat(40)} refs/heads/main\n`,
    });
    expect(status).toBe(code);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at |fatal:/m);
  });

  it('ほかのブランチは、誤りを見せるだけで受け取る', () => {
    git('checkout', '--quiet', '-b', 'fukushi');
    edit('達成度: A', '達成度: a');
    const { status, said } = push('fukushi');
    expect([status, said.includes('E-GRADE')]).toEqual([0, true]);
  });
});

describe('プッシュされたブランチ', () => {
  it('タグを除き、消されたブランチは commit が null', () => {
    const zero = '0'.repeat(40);
    expect(
      pushedBranches(
        `${zero} abc refs/heads/main\nabc ${zero} refs/heads/old\n${zero} abc refs/tags/v1\n`,
      ),
    ).toEqual([
      { name: 'main', commit: 'abc' },
      { name: 'old', commit: null },
    ]);
  });

  it.each([
    ['fukushi/r5', 'fukushi-r5'],
    ['../../etc', 'etc'],
    ['.hidden', 'hidden'],
  ])('プレビューのフォルダの名前は、外へ出ない: %s → %s', (branch, name) => {
    expect(previewName(branch)).toBe(name);
  });

  it('日本語の名前のブランチも、別々のフォルダになる', () => {
    expect(previewName('福祉課')).toMatch(/^preview-[0-9a-f]{8}$/);
    expect(previewName('福祉課')).not.toBe(previewName('環境課'));
  });
});
