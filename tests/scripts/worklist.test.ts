import { describe, expect, it } from 'vitest';
import { staffCommand } from './staff-command.ts';

const COMPLETE = 'tests/fixtures/plans/complete';

describe('npm run worklist', () => {
  it('課ごとに、どの行のどの欄が残っているかを、ファイルの場所とともに言う', () => {
    const { status, stdout } = staffCommand('worklist', 'content', '--division', '人事課');
    expect(status).toBe(0);
    expect(stdout).toContain('残りの記入 令和4年度（2022年度）');
    expect(stdout).toMatch(
      /1-3-2\.2 {2}.*（再掲）\n {6}年度末: 成果、達成度、今後の方向性 {2}content\/sheets\/2022\/1-3-2\.md:\d+/,
    );
    expect(stdout).not.toContain('■ 総務課');
  });

  it('期限が過ぎていれば、そう言う', () => {
    const { stdout } = staffCommand('worklist', COMPLETE, '--year', '2021');
    expect(stdout).toContain('9月末の分の期限: 2021年10月31日（過ぎました）');
  });

  it('--json は、同じことをデータで出す', () => {
    const data = JSON.parse(staffCommand('worklist', COMPLETE, '--json').stdout);
    expect(data.deadlines).toEqual({ interim: '2025-10-31', yearEnd: '2026-05-15' });
    expect(data.divisions.map(({ name }: { name: string }) => name)).toContain('こども未来課');
  });

  it.each([
    ['知らない課', ['--division', '人事'], '「人事課」ではありませんか'],
    ['シートのない年度', ['--year', '2019'], 'あるのは 2022 です'],
    ['知らない指定', ['--yaer', '2022'], '指定が読めません'],
  ])('%s は、わけを言って断る', (_, args, message) => {
    const { status, stderr } = staffCommand('worklist', 'content', ...args);
    expect([status, stderr.includes(message)]).toEqual([2, true]);
  });
});
