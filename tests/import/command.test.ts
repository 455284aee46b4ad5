import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, HAND_WRITTEN, KONAN, temporaryContent } from './temporary-content.ts';

function run(args: string[], folder = temporaryContent(HAND_WRITTEN)) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, KEIKAKU_CONTENT: folder },
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr, folder };
}

function fileWith(bytes: string | Buffer, name = 'source.txt'): string {
  const path = join(temporaryContent(), name);
  writeFileSync(path, bytes);
  return path;
}

describe('npm run import は', () => {
  it('数と書いたファイルと証明を示す', () => {
    const { status, stdout, folder } = run([KONAN, '--year', '2022']);
    expect(status).toBe(0);
    expect(stdout).toContain('部局 2、政策 6、施策 24、シートの行 77（うち再掲 11）、担当課 12');
    expect(stdout).toContain('  新規  sheets/2022/1-1-1.md');
    expect(stdout).toMatch(/原典の901行のうち、\d+行は内容として載り、\d+行は割り付けです/);
    expect(Object.keys(filesOf(folder))).toContain('.import/record.json');
  });

  it('--format json で、行ごとの置き場所まで出す', () => {
    const { stdout } = run([KONAN, '--year', '令和4年度', '--dry-run', '--format', 'json']);
    const report = JSON.parse(stdout) as {
      ok: boolean;
      counts: { rows: number };
      proof: { account: { line: number; places: unknown[] }[] };
    };
    expect([report.ok, report.counts.rows]).toEqual([true, 77]);
    expect(report.proof.account[116]).toMatchObject({
      line: 117,
      places: [{ file: 'measures/1-1-1.md', section: null, field: '現状' }],
    });
  });

  it('問題があれば、場所と直し方を示して 1 で終わる', () => {
    const { status, stderr, folder } = run(
      [fileWith('# 第1章\n\n'), '--year', '2022'],
      temporaryContent(),
    );
    expect(status).toBe(1);
    expect(stderr).toBe(
      [
        'source.txt:1  第1章の名称がありません。',
        '    「第1章」の次の行に章の名称を書いてください。',
        'source.txt  政策が一つもありません。',
        '    「1.市民主体の…」のような政策の見出しがあるか、確かめてください。',
        '',
        '2件の問題があります。何も書きませんでした。',
        '',
      ].join('\n'),
    );
    expect(existsSync(join(folder, 'chapters'))).toBe(false);
  });

  it.each([
    ['ないファイル', 'no-such-file.txt', 'ファイルが見つかりません。'],
    ['フォルダ', 'tests', 'ファイルではなくフォルダです。'],
    ['空のファイル', fileNamed('empty.txt', ' \n'), 'ファイルが空です。'],
    [
      '計画でない文',
      fileNamed('letter.txt', '拝啓\n'),
      '「第1章」のような章の見出しがありません。',
    ],
    [
      'Shift_JIS のファイル',
      fileNamed('sjis.txt', Buffer.from([0x91, 0xe6, 0x31, 0x8f, 0xcd])),
      '文字コードが UTF-8 ではないため、読めません。\n    Shift_JIS のようです。',
    ],
    [
      'UTF-16 のファイル',
      fileNamed('utf16.txt', Buffer.from([0xff, 0xfe, 0x2c, 0x7b])),
      '文字コードが UTF-8 ではないため、読めません。\n    UTF-16 のようです。',
    ],
  ])('%sなら、そう知らせる', (_, source, message) => {
    const path = typeof source === 'string' ? source : fileWith(source.bytes, source.name);
    const { status, stderr } = run([path, '--year', '2022']);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  it.each([
    [[], '取り込むファイルを指定してください。'],
    [[KONAN], '--year にシートの年度を指定してください'],
    [[KONAN, '--year', 'いつか'], '--year の「いつか」は年度として読めません'],
    [[KONAN, KONAN, '--year', '2022'], 'ファイルは一つずつ取り込んでください'],
    [[KONAN, '--yaer', '2022'], '「--yaer」という指定はありません。'],
    [[KONAN, '--year', '2022', '--format', 'xml'], '--format に指定できるのは json か text です。'],
  ])('指定が %j なら「%s」と知らせる', (args, message) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('--help で使い方を日本語で示す', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('npm run import -- ファイル --year 2022');
  });

  it('書き込めない場所なら、そう知らせる', () => {
    const folder = temporaryContent();
    mkdirSync(join(folder, 'plan.yaml'));
    const { status, stderr } = run([KONAN, '--year', '2022'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain('読み書きできません');
  });

  it('content のファイルが Shift_JIS に変わっていれば、触れずに知らせる', () => {
    const folder = temporaryContent();
    const bytes = Buffer.from([0x91, 0x8d, 0x96, 0xb1]);
    writeFileSync(join(folder, 'divisions.yaml'), bytes);
    const { status, stderr } = run([KONAN, '--year', '2022'], folder);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'divisions.yaml を読み書きできません（文字コードが UTF-8 ではありません）',
    );
    expect(readFileSync(join(folder, 'divisions.yaml'))).toEqual(bytes);
  });

  it('BOM 付きや CRLF のファイルも読む', () => {
    const text = `\uFEFF${filesText(KONAN).replaceAll('\n', '\r\n')}`;
    const { status } = run([fileWith(text, 'konan-chapter-1.txt'), '--year', '2022']);
    expect(status).toBe(0);
  });
});

function fileNamed(name: string, bytes: string | Buffer): { name: string; bytes: string | Buffer } {
  return { name, bytes };
}

function filesText(path: string): string {
  return readFileSync(path, 'utf8');
}
