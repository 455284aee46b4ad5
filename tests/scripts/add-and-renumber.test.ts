import { existsSync, readFileSync } from 'node:fs';
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
const textOf = (file: string) => readFileSync(join(plan.root, file), 'utf8');
const check = () => run('check');

describe('npm run add', () => {
  it('章から施策まで書き足すと、公開した年度のシートもでき、誤りはない', () => {
    const commands = [
      ['章', '2', '--name', '水と緑のまち'],
      ['政策', '2-1', '--name', '水を守る'],
      [
        '施策',
        '2-1-1',
        '--name',
        '川をきれいに',
        '--initiative',
        '川の清掃',
        '--initiative',
        '水質の調査',
        '--division',
        '企画課',
      ],
    ];
    for (const args of commands) expect(run('add', ...args).status).toBe(0);
    expect(textOf('measures/2-1-1.md')).toContain('1. 川の清掃\n2. 水質の調査\n');
    expect(existsSync(join(plan.root, 'sheets/2023/2-1-1.md'))).toBe(true);
    expect(textOf('sheets/2024/2-1-1.md')).toContain(
      '## 2. 水質の調査\n\n- 担当課: 企画課\n- 達成度:\n',
    );
    expect(check().status).toBe(0);
  });

  it('途中の年度から始まる施策には、前の年度のシートを作らない', () => {
    run(
      'add',
      'measure',
      '1-2-2',
      '--name',
      '新しい施策',
      '--initiative',
      '始める',
      '--division',
      '企画課',
      '--from',
      '2024',
    );
    expect(textOf('measures/1-2-2.md')).toContain('1. 始める（2024年度から）');
    expect(existsSync(join(plan.root, 'sheets/2023/1-2-2.md'))).toBe(false);
    expect(existsSync(join(plan.root, 'sheets/2024/1-2-2.md'))).toBe(true);
    expect(check().status).toBe(0);
  });

  it.each([
    ['担当課', ['division', 'kankyo', '--name', '環境課'], 'divisions.yaml'],
    ['用語', ['term', 'sdgs', '--name', 'SDGs'], 'glossary/sdgs.md'],
    [
      'ご意見',
      ['voice', '2025-01-park', '--name', '公園について', '--measure', '1-1-1'],
      'voices/2025-01-park.md',
    ],
    [
      'テーマ',
      ['topic', 'koen', '--name', '公園', '--measure', '1-1-1', '--measure', '1-1-2'],
      'topics/koen.md',
    ],
    ['案内', ['page', 'help', '--name', '使い方'], 'pages/help.mdx'],
  ])('%s を書き足しても、誤りはない', (_, args, file) => {
    expect(run('add', ...args).status).toBe(0);
    expect(existsSync(join(plan.root, file))).toBe(true);
    expect(check().status).toBe(0);
  });

  it('書くところの目印が残っていれば、書き足したときにも、調べたときにも知らせる', () => {
    const { stdout } = run(
      'add',
      'voice',
      '2025-01-park',
      '--name',
      '公園について',
      '--measure',
      '1-1-1',
    );
    expect(stdout).toMatch(/W-PLACEHOLDER {2}「（ここにご意見を書きます）」/);
    expect(check().stdout).toMatch(/W-PLACEHOLDER/);
  });

  it.each([
    [
      'もうある施策',
      ['measure', '1-1-1', '--name', 'x', '--initiative', 'y', '--division', '企画課'],
      1,
      'もうあります',
    ],
    [
      '政策のない施策',
      ['measure', '9-1-1', '--name', 'x', '--initiative', 'y', '--division', '企画課'],
      1,
      'このままでは誤りになる',
    ],
    [
      '知らない課',
      ['measure', '1-2-2', '--name', 'x', '--initiative', 'y', '--division', '企画科'],
      1,
      '「企画課」ではありませんか',
    ],
    ['施策のないテーマ', ['topic', 'koen', '--name', '公園'], 2, '--measure で施策の番号'],
    [
      'ない施策のご意見',
      ['voice', '2025-01-park', '--name', '公園', '--measure', '7-7-7'],
      1,
      '施策「7-7-7」はありません',
    ],
    [
      '取組のない施策',
      ['measure', '1-2-2', '--name', 'x', '--division', '企画課'],
      2,
      '--initiative',
    ],
    [
      '全角の番号',
      ['measure', '１ー２ー２', '--name', 'x', '--initiative', 'y', '--division', '企画課'],
      2,
      '「1-2-2」ではありませんか',
    ],
    ['もうある担当課', ['division', 'kikaku', '--name', '企画課'], 1, 'もう使われています'],
    ['知らない種類', ['constructor', '1', '--name', 'x'], 2, '種類と、番号か名前'],
  ])('%s は、わけを言って断り、何も書かない', (_, args, code, message) => {
    const before = textsOf(plan.root);
    const { status, stderr } = run('add', ...args);
    expect([status, stderr.includes(message)]).toEqual([code, true]);
    expect(textsOf(plan.root)).toEqual(before);
  });
});

describe('npm run renumber', () => {
  it('ファイルも、番号を指すところも変わり、前のアドレスが続く', () => {
    run('addresses', '--record');
    const { status, stdout } = run('renumber', '1-1-2', '1-2-5', '--yes');
    expect([status, stdout.includes('measures/1-1-2.md → measures/1-2-5.md')]).toEqual([0, true]);
    expect(existsSync(join(plan.root, 'sheets/2023/1-1-2.md'))).toBe(false);
    expect(textOf('moves.yaml')).toContain(
      '- { 前: /measures/1-1-2/, 今: /measures/1-2-5/, 番号だけの変更: はい }',
    );
    const checked = check();
    expect([checked.status, checked.stdout.includes('ADDRESS')]).toEqual([0, false]);
  });

  it('政策の番号を変えると、施策と指標も付いていく', () => {
    run('addresses', '--record');
    expect(run('renumber', '1-2', '1-7', '--yes').status).toBe(0);
    expect(existsSync(join(plan.root, 'measures/1-7-1.md'))).toBe(true);
    const checked = check();
    expect([checked.status, checked.stdout.includes('ADDRESS')]).toEqual([0, false]);
  });

  it('二度続けて変えても、はじめのアドレスから最後のページへ続く', () => {
    run('addresses', '--record');
    run('renumber', '1-1-2', '1-2-5', '--yes');
    run('renumber', '1-2-5', '1-2-6', '--yes');
    expect(textOf('moves.yaml')).toContain('前: /measures/1-1-2/, 今: /measures/1-2-6/');
    expect(check().status).toBe(0);
  });

  it('答えがなければ、何も書かない', () => {
    const before = textsOf(plan.root);
    expect(run('renumber', '1-1-2', '1-2-5').status).toBe(1);
    expect(textsOf(plan.root)).toEqual(before);
  });

  it.each([
    ['使われている番号', ['1-1-2', '1-1-1'], 1, 'もう使われています'],
    ['ない施策', ['1-9-9', '1-9-8'], 1, 'この計画にありません'],
    ['種類の違う番号', ['1-1-2', '1-2'], 2, '二つとも施策の番号'],
    ['政策のない番号', ['1-1-2', '1-9-1'], 1, '政策 1-9 が、この計画にありません'],
  ])('%s は、わけを言って断る', (_, args, code, message) => {
    const { status, stderr } = run('renumber', ...args, '--yes');
    expect([status, stderr.includes(message)]).toEqual([code, true]);
  });

  it('公開したことのある番号は、使い回さない', () => {
    run('addresses', '--record');
    run('renumber', '1-1-2', '1-2-5', '--yes');
    const { status, stderr } = run('renumber', '1-1-1', '1-1-2', '--yes');
    expect([status, stderr.includes('公開したことのある番号')]).toEqual([1, true]);
  });
});

describe('npm run addresses', () => {
  it('書き足したら、二度目は何も変えない。消したページは check が知らせる', () => {
    expect(run('addresses', '--record').stdout).toMatch(/\d+ 件を書き足しました/);
    const recorded = textOf('addresses.txt');
    expect(run('addresses', '--record').stdout).toContain('もう新しい状態です');
    expect(textOf('addresses.txt')).toBe(recorded);
    expect(recorded).toContain('/measures/1-1-1/2024/#1-1-1.2\n');
  });
});
