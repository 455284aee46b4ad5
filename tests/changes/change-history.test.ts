import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChangeHistory, changeHistory } from '../../src/changes/change-history.ts';
import { changeSentence } from '../../src/changes/change-words.ts';
import { copyOfSmallPlan } from '../source/plan-copy.ts';
import { type PlanRepository, planRepository } from './plan-repository.ts';

let repository: PlanRepository;
beforeEach(() => {
  repository = planRepository();
});
afterEach(() => repository.remove());

const ROW = 'sheets/2024/1-1-2.md';
const GRADE = '施策1-1-2 取組1 令和6年度 達成度:';

function shown({ days }: ChangeHistory): Record<string, string[]> {
  return Object.fromEntries(days.map(({ day, changes }) => [day, changes.map(changeSentence)]));
}

// Real repositories: a busy machine takes its time over git.
describe('変更の記録', { timeout: 60_000 }, () => {
  it('最初の公開は、数をまとめた一件になる', async () => {
    repository.commit('2024-04-01');
    const history = await changeHistory(repository.root);
    expect(history.reach).toBe('whole');
    expect(shown(history)).toEqual({
      '2024-04-01': [
        '計画「第一次あおば町総合計画」を公開（章 1、政策 2、施策 3、取組 5、目標指標 4、シートの行 10、担当課 3、部局 2、用語 2、訂正 1、疑問点 1）',
      ],
    });
  });

  it('日ごとに、新しい順に並べる', async () => {
    repository.commit('2024-04-01');
    repository.commit('2025-04-10', (files) => files.replace(ROW, '達成度:', '達成度: C'));
    repository.commit('2025-05-20', (files) => files.replace(ROW, '達成度: C', '達成度: B'));
    const history = await changeHistory(repository.root);
    expect(history.days.map(({ day }) => day)).toEqual(['2025-05-20', '2025-04-10', '2024-04-01']);
    expect(shown(history)['2025-05-20']).toEqual([`${GRADE} C → B`]);
    expect(history.days[0]?.time).toBe('2025-05-20T12:00:00+09:00');
  });

  it('同じ日の変更は、朝と晩を比べてまとめる', async () => {
    repository.commit('2024-04-01');
    repository.commit('2025-04-10', (files) => files.replace(ROW, '達成度:', '達成度: C'));
    repository.commit('2025-04-10', (files) => files.replace(ROW, '達成度: C', '達成度: B'));
    expect(shown(await changeHistory(repository.root))['2025-04-10']).toEqual([
      `${GRADE} 未評価 → B`,
    ]);
  });

  it('内容に関わらないコミットと、事実が変わらない日は載せない', async () => {
    repository.commit('2024-04-01');
    repository.commit('2024-05-01');
    repository.commit('2024-06-01', (files) => files.replace(ROW, '- 地域', '* 地域'));
    expect(Object.keys(shown(await changeHistory(repository.root)))).toEqual(['2024-04-01']);
  });

  it('読めない日は比べず、次に読めた日に含める', async () => {
    repository.commit('2024-04-01');
    repository.commit('2025-04-10', (files) => files.replace(ROW, '達成度:', '達成度: Z'));
    repository.commit('2025-04-11', (files) => files.replace(ROW, '達成度: Z', '達成度: B'));
    const history = await changeHistory(repository.root);
    expect(history.unreadable).toEqual(['2025-04-10']);
    expect(shown(history)['2025-04-11']).toEqual([`${GRADE} 未評価 → B`]);
  });

  it('枝の変更は、合流した日のものとして載せる', async () => {
    repository.commit('2024-04-01');
    repository.git(['checkout', '-b', 'sheet']);
    repository.commit('2025-04-10', (files) => files.replace(ROW, '達成度:', '達成度: B'));
    repository.git(['checkout', 'main']);
    repository.git(['merge', '--no-ff', '--message', 'merge', 'sheet'], '2025-04-20');
    expect(Object.keys(shown(await changeHistory(repository.root)))).toEqual([
      '2025-04-20',
      '2024-04-01',
    ]);
  });

  it('遅れた時計のコミットも、前のコミットより古い日にはならない', async () => {
    repository.commit('2024-04-01');
    repository.commit('1980-01-01', (files) => files.replace(ROW, '達成度:', '達成度: B'));
    const history = await changeHistory(repository.root);
    expect(history.days.map(({ day }) => day)).toEqual(['2024-04-01']);
  });
});

describe('履歴が足りないとき', { timeout: 60_000 }, () => {
  it('浅い複製では、最初のコミットを公開とみなさない', async () => {
    repository.commit('2024-04-01');
    repository.commit('2025-04-10', (files) => files.replace(ROW, '達成度:', '達成度: C'));
    repository.commit('2025-05-20', (files) => files.replace(ROW, '達成度: C', '達成度: B'));
    const clone = (depth: number) => {
      const folder = join(repository.folder, `depth-${depth}`);
      const from = `file://${join(repository.folder, 'plan')}`;
      execFileSync('git', ['clone', '--depth', String(depth), from, folder], { stdio: 'ignore' });
      return join(folder, 'content');
    };
    const two = await changeHistory(clone(2));
    expect(two.reach).toBe('shallow');
    expect(shown(two)).toEqual({ '2025-05-20': [`${GRADE} C → B`] });
    expect(await changeHistory(clone(1))).toEqual({ days: [], reach: 'shallow', unreadable: [] });
  });

  it('git の履歴がない場所では、何もない', async () => {
    const copy = copyOfSmallPlan();
    expect(await changeHistory(copy.root)).toEqual({ days: [], reach: 'none', unreadable: [] });
    copy.remove();
    expect((await changeHistory(repository.root)).reach).toBe('none');
  });
});
