import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterEach, describe, expect, it } from 'vitest';
import { textTable } from '../../scripts/command-line/text-table.ts';
import { planWithFault } from '../source/plan-copy.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const COMPLETE = 'tests/fixtures/plans/complete';

let remove = () => {};
afterEach(() => remove());

/** Runs the script as npm does, on the same Node as the tests. */
function summary(content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/summary.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, KEIKAKU_CONTENT: content },
  });
  return { status, stdout, stderr };
}

describe('npm run summary', () => {
  it('目標指標の判定と、最も新しい年度の達成度を表にする', () => {
    const { status, stdout, stderr } = summary(COMPLETE);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('目標指標（33）');
    expect(stdout).toMatch(/^2-1-2 .*18\.4% .*25\.0% .*21\.7% {2}2025 .* 50% .*未達成$/m);
    expect(stdout).toContain('施策進捗管理シート 令和7年度（2025年度）');
    expect(stdout).toMatch(/^計画全体 .* 15 {2}20 {5}5 {2}5 {2}1 {2}2 {2}0 {6}12 .*66\/100$/m);
    expect(stdout).not.toContain('令和6年度（2024年度）');
  });

  it('湖南市の表は、進み具合とペースが手で計算したとおり', () => {
    const { stdout } = summary('content');
    expect(stdout).toMatch(/^1-1-1 .*約−122\.1% {2}約−366% {2}基準値より後退$/m);
    expect(stdout).toMatch(/^1-2-1 .*−925% {2}−2,775% {2}基準値より後退$/m);
    expect(stdout).toMatch(/^1-4-1 .*2021 +— +— {2}比較できない$/m);
  });

  it('--year で年度を選べる。元号でもよい', () => {
    expect(summary(COMPLETE, '--year', '2022').stdout).toContain('令和4年度（2022年度）');
    expect(summary(COMPLETE, '--year', '令和4年度').stdout).toBe(
      summary(COMPLETE, '--year', '2022').stdout,
    );
  });

  it('--json は、丸めない値を、すべての年度について出す', () => {
    const { status, stdout } = summary('content', '--json');
    const data = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(data.indicators[2]).toMatchObject({
      id: '1-3-1',
      status: 'behind',
      gapClosed: 0.5 / 6.2,
      requiredPerYear: 1.425,
    });
    expect(data.years).toHaveLength(1);
    expect(data.years[0]).toMatchObject({ year: 2022, gradeMoves: null });
    expect(JSON.parse(summary(COMPLETE, '--json').stdout).years).toHaveLength(5);
  });

  it('内容に誤りがあれば、その誤りを出して 1 で終わる', () => {
    const plan = planWithFault('division-unknown');
    remove = plan.remove;
    const { status, stdout, stderr } = summary(plan.root);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('E-DIVISION-UNKNOWN');
  });

  it.each([
    [['--nonsense'], '指定が読めません'],
    [['--year', '来年'], '年度として読めません'],
    [['--year', '2019'], 'あるのは 2021、2022、2023、2024、2025 です。'],
  ])('読めない指定には 2 で終わる: %j', (args, message) => {
    const { status, stdout, stderr } = summary(COMPLETE, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('--help は、使い方を日本語で出す', () => {
    const { status, stdout } = summary(COMPLETE, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('使い方: npm run summary');
  });
});

describe('表', () => {
  it('全角の文字があっても、列がそろう', () => {
    const lines = textTable(
      [{ title: '名前', most: 8 }, { title: '数', align: 'right' }, { title: '注' }],
      [
        ['市民協働の推進', '1,234', '※'],
        ['NPO', '5', '※'],
      ],
    ).split('\n');
    expect(lines).toEqual([
      '名前        数  注',
      '-------  -----  --',
      '市民協…  1,234  ※',
      'NPO          5  ※',
    ]);
    expect(new Set(lines.slice(2).map((line) => stringWidth(line))).size).toBe(1);
  });
});
