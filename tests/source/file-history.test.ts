import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastChanged } from '../../src/source/file-history.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-history-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(cwd: string, args: string[], day = '2026-04-01'): void {
  const date = `${day}T12:00:00+0900`;
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.jp'];
  execFileSync('git', [...identity, ...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
}

function commit(repository: string, file: string, text: string, day: string): void {
  writeFileSync(join(repository, file), text);
  git(repository, ['add', '.']);
  git(repository, ['commit', '-m', 'change'], day);
}

function repositoryWithTwoDays(): string {
  const repository = join(folder, 'plan');
  mkdirSync(join(repository, 'content/measures'), { recursive: true });
  git(repository, ['init']);
  commit(repository, 'content/measures/1-1-1.md', 'a', '2026-04-01');
  commit(repository, 'content/plan.yaml', 'b', '2026-05-02');
  return repository;
}

describe('ファイルが最後に変わった日', () => {
  it('内容のフォルダからの場所ごとに、最後のコミットの日を返す', async () => {
    const repository = repositoryWithTwoDays();
    commit(repository, 'content/measures/1-1-1.md', 'c', '2026-06-03');
    expect([...(await lastChanged(join(repository, 'content')))].sort()).toEqual([
      ['measures/1-1-1.md', '2026-06-03'],
      ['plan.yaml', '2026-05-02'],
    ]);
  });

  it('浅い複製では、分からない日を付けない', async () => {
    const repository = repositoryWithTwoDays();
    commit(repository, 'content/plan.yaml', 'c', '2026-06-03');
    const shallow = join(folder, 'shallow');
    git(folder, ['clone', '--depth', '2', `file://${repository}`, shallow]);
    expect([...(await lastChanged(join(shallow, 'content')))]).toEqual([
      ['plan.yaml', '2026-06-03'],
    ]);
  });

  it('git の履歴がなければ、空を返す', async () => {
    const copy = join(folder, 'copy');
    cpSync(join(import.meta.dirname, '../fixtures/plans/small'), copy, { recursive: true });
    expect((await lastChanged(copy)).size).toBe(0);
    git(copy, ['init']);
    expect((await lastChanged(copy)).size).toBe(0);
    expect((await lastChanged(join(folder, 'nowhere'))).size).toBe(0);
  });
});
