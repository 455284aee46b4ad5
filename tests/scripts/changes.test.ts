import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PlanRepository, planRepository } from '../changes/plan-repository.ts';
import { copyOfSmallPlan } from '../source/plan-copy.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const ROW = 'sheets/2024/1-1-2.md';

let repository: PlanRepository;
beforeEach(() => {
  repository = planRepository();
  repository.commit('2024-04-01');
  repository.commit('2025-04-10', (files) => files.replace(ROW, '達成度:', '達成度: B'));
});
afterEach(() => repository.remove());

function changes(args: string[], root = repository.root) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'scripts/changes.ts'), ...args],
    { cwd: PROJECT, encoding: 'utf8', env: { ...process.env, KEIKAKU_CONTENT: root } },
  );
  return { status, stdout, stderr };
}

// Each test starts the command several times, and a busy machine takes its time over it.
describe('npm run changes', { timeout: 60_000 }, () => {
  it('二つのコミットの間で変わったことを並べる', () => {
    const { status, stdout } = changes(['HEAD~1', 'HEAD']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^HEAD~1（2024-04-01 [0-9a-f]{7}） → HEAD（2025-04-10 [0-9a-f]{7}）\n/);
    expect(stdout).toContain('達成度 1件\n  施策1-1-2 取組1 令和6年度 達成度: 未評価 → B\n');
  });

  it('--json では、同じことをデータで出す', () => {
    const { changes: list } = JSON.parse(changes(['HEAD~1', 'HEAD', '--json']).stdout);
    expect(list).toMatchObject([{ id: '2024/1-1-2.1', field: '達成度', before: null, after: 'B' }]);
  });

  it('新しいほうを省くと、いまのファイルと比べる', () => {
    expect(changes(['HEAD']).stdout).toContain('変わったところはありません');
    expect(changes(['HEAD~1']).stdout).toContain('→ いまのファイル');
  });

  it('ないコミットや、読めない指定は、日本語で知らせる', () => {
    expect(changes(['nowhere', 'HEAD'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('「nowhere」というコミットはありません'),
    });
    expect(changes(['--output=x']).status).toBe(2);
    expect(changes([]).stderr).toContain('比べるコミットを指定してください');
    expect(changes(['--', '--output=x', 'HEAD']).stderr).toContain('というコミットはありません');
  });

  it('途中からの履歴しかなければ、全部を取り寄せるように勧める。そろっていれば勧めない', () => {
    expect(changes(['nowhere', 'HEAD']).stderr).not.toContain('--unshallow');
    const clone = join(repository.folder, 'shallow');
    const from = `file://${join(repository.folder, 'plan')}`;
    execFileSync('git', ['clone', '--depth', '1', from, clone], { stdio: 'ignore' });
    const { status, stderr } = changes(['HEAD~1', 'HEAD'], join(clone, 'content'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('「git fetch --unshallow」')]);
  });

  it('履歴のない場所では、そう知らせる', () => {
    const copy = copyOfSmallPlan();
    const { status, stderr } = changes(['HEAD', 'HEAD'], copy.root);
    copy.remove();
    expect([status, stderr]).toEqual([1, expect.stringContaining('git の履歴の中にない')]);
  });

  it('誤りのあるコミットは比べず、誤りを知らせる', () => {
    repository.commit('2025-05-01', (files) => files.replace(ROW, '達成度: B', '達成度: Z'));
    const { status, stderr } = changes(['HEAD~1', 'HEAD']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('E-GRADE')]);
  });
});
