import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfSmallPlan } from '../source/plan-copy.ts';
import { staffCommand, textsOf } from './staff-command.ts';

let plan: ReturnType<typeof copyOfSmallPlan>;
beforeEach(() => {
  plan = copyOfSmallPlan();
});
afterEach(() => plan.remove());

const newYear = (...args: string[]) => staffCommand('new-year', plan.root, ...args);
const textOf = (file: string) => readFileSync(join(plan.root, file), 'utf8');

function edit(file: string, from: string, to: string) {
  const text = textOf(file);
  expect(text).toContain(from);
  writeFileSync(join(plan.root, file), text.replace(from, to));
}

describe('npm run new-year', () => {
  it('現状・課題と実施事業は引き継ぎ、成果・達成度・今後の方向性は空にする', () => {
    const { status, stdout } = newYear('2025');
    expect(status).toBe(0);
    expect(stdout).toContain('令和7年度（2025年度）のシートを、令和6年度のシートから用意します。');
    const before = textOf('sheets/2024/1-1-1.md');
    const after = textOf('sheets/2025/1-1-1.md');
    expect(after).toContain('回答までの日数は短くなりました。');
    expect(after).toContain('- 町長への手紙\n- 移動町長室');
    expect(after.match(/^## .*$/gm)).toEqual(before.match(/^## .*$/gm));
    expect(after).not.toMatch(/達成度: \S|298件|オンラインの窓口/);
  });

  it('できたものに誤りはなく、続けて二度目は断って何も変えない', () => {
    newYear('2025');
    expect(staffCommand('check', plan.root).status).toBe(0);
    const before = textsOf(plan.root);
    const { status, stderr } = newYear('2025');
    expect(status).toBe(1);
    expect(stderr).toContain('もうあります');
    expect(textsOf(plan.root)).toEqual(before);
  });

  it('前の年度に欄のあった指標にだけ、同じ欄を足す', () => {
    newYear('令和7年度');
    const policy = textOf('policies/1-1.mdx');
    expect(policy).toContain(
      '      - { 年度: 2024, 9月末: 0, 年度末: , 9月末の注: ※2 }\n      - { 年度: 2025, 9月末: , 年度末: }\n',
    );
    // The survey of 2023 was not asked for in 2024.
    expect(policy.match(/年度: 2025, /g)).toHaveLength(1);
  });

  it('書くのは、新しい年度のファイルと、欄を足すファイルだけ', () => {
    const before = textsOf(plan.root);
    newYear('2025');
    const after = textsOf(plan.root);
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed.filter((file) => !/^(?:sheets|departments)\/2025\//.test(file))).toEqual(
      expect.arrayContaining(['plan.yaml', 'policies/1-1.mdx']),
    );
    expect(changed.every((file) => /2025\/|^plan\.yaml$|^policies\//.test(file))).toBe(true);
    expect(textOf('plan.yaml')).toContain('シートの年度: [2023, 2024, 2025]');
  });

  it('部局の方針は引き継ぐが、長の氏名は空にする', () => {
    newYear('2025');
    expect(textOf('departments/2025/somu.md')).toContain('- 職名: 部長\n- 氏名:\n');
    expect(textOf('departments/2025/somu.md')).not.toContain('緑川');
    expect(textOf('departments/2024/somu.md')).toContain('緑川');
  });

  it('終わった取組の行は作らず、始まる取組の行は足す', () => {
    edit('measures/1-1-1.md', '提案機会の拡充', '提案機会の拡充（2024年度まで）');
    edit('measures/1-1-1.md', '\n\n## 現状', '\n3. 模擬議会（2025年度から）\n\n## 現状');
    const { stdout } = newYear('2025');
    const sheet = textOf('sheets/2025/1-1-1.md');
    expect(sheet).not.toContain('意見・提案機会');
    expect(sheet).toContain('## 3. 模擬議会\n\n- 担当課: 企画課\n');
    expect(stdout).toContain(
      '1-1-1.1「町政に対する意見・提案機会の拡充」は終わった取組なので、行を作りません。',
    );
    expect(stdout).toContain('1-1-1.3「模擬議会」は新しい行です。');
  });

  it('名前の変わった課は、新しい年度の名前で書く', () => {
    edit(
      'divisions.yaml',
      '- id: gakko\n  名称: 学校教育課',
      '- id: gakko\n  名称: 学び推進課\n  旧名称:\n    - { 名称: 学校教育課, 終了年度: 2024 }',
    );
    newYear('2025');
    const texts = Object.entries(textsOf(plan.root)).filter(([file]) =>
      file.startsWith('sheets/2025/'),
    );
    expect(texts.some(([, text]) => text.includes('学び推進課'))).toBe(true);
    expect(texts.some(([, text]) => text.includes('学校教育課'))).toBe(false);
  });

  it('--dry-run は何も書かない', () => {
    const before = textsOf(plan.root);
    expect(newYear('2025', '--dry-run').status).toBe(0);
    expect(textsOf(plan.root)).toEqual(before);
  });

  it('--commit は、ほかの変更を巻き込まない一つのコミットにする', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
        cwd: plan.root,
        encoding: 'utf8',
      });
    git('init', '--quiet');
    git('config', 'user.name', '企画課');
    git('config', 'user.email', 'kikaku@example.jp');
    git('add', '--all');
    git('commit', '--quiet', '-m', 'はじめ');
    appendFileSync(join(plan.root, 'synonyms.yaml'), '# 書きかけ\n');
    expect(newYear('2025', '--commit').stdout).toContain(
      'コミットしました: 令和7年度のシートを用意',
    );
    expect(git('status', '--porcelain').trim()).toBe('M synonyms.yaml');
    expect(git('log', '--format=%s').trim().split('\n')).toHaveLength(2);
  });

  it.each([
    ['計画の期間の外', ['2028'], 1, '計画の期間（2022〜2027）の外です'],
    ['前のシートがない年度', ['2022'], 1, '引き継ぐものがありません'],
    ['年度でないもの', ['来年度'], 2, '「来年度」は年度として読めません'],
    ['年度がない', [], 2, '年度を一つ指定してください'],
  ])('%s は、わけを言って断る', (_, args, code, message) => {
    const before = textsOf(plan.root);
    const { status, stderr } = newYear(...args);
    expect([status, stderr.includes(message)]).toEqual([code, true]);
    expect(textsOf(plan.root)).toEqual(before);
  });

  it('内容に誤りがあれば、始めない', () => {
    edit('sheets/2024/1-1-1.md', '達成度: A', '達成度: a');
    const { status, stderr } = newYear('2025');
    expect(status).toBe(1);
    expect(stderr).toContain('E-GRADE');
  });
});
