import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chance } from '../../scripts/fuzz/random-numbers.ts';
import { staffCommand } from '../scripts/staff-command.ts';
import { SMALL_PLAN } from '../source/plan-copy.ts';
import { makeSite } from './made-site.ts';

let folder: string;
let content: string;
let to: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-release-'));
  content = join(folder, 'content');
  to = join(folder, 'www');
  cpSync(SMALL_PLAN, content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function site(edition: number, more?: Record<string, string>): string {
  const made = join(folder, 'dist');
  rmSync(made, { recursive: true, force: true });
  makeSite(made, edition, more);
  return made;
}
const release = (...args: string[]) =>
  staffCommand('release', content, '--to', to, '--site', join(folder, 'dist'), ...args);
const shown = () => readFileSync(join(to, 'current/index.html'), 'utf8').slice(7, 8);
const names = () =>
  readdirSync(join(to, 'releases'))
    .filter((name) => !name.startsWith('.'))
    .sort();

describe('npm run release', { timeout: 300_000 }, () => {
  it('は、サイトを releases/ に写して current を切り替え、公開したアドレスを記録する', () => {
    site(1);
    const { status, stdout, stderr } = release();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^版 \d{8}-\d{6}-[0-9a-f]{8} を公開しました。\n/);
    expect([shown(), readlinkSync(join(to, 'current'))]).toEqual(['1', `releases/${names()[0]}`]);
    expect(readFileSync(join(content, 'addresses.txt'), 'utf8').split('\n')).toContain(
      '/measures/1-1-1/',
    );
    // What this site does not hold has not been published.
    expect(readFileSync(join(content, 'addresses.txt'), 'utf8')).not.toContain('/glossary/');
    expect(release().stdout).toContain('と同じなので、公開し直しませんでした。');
    expect(names()).toHaveLength(1);
  });

  it('は、サイトを作った後に変わった内容があれば、まだ載っていないと注意する', () => {
    site(1);
    const sheet = join(content, 'sheets/2024/1-1-1.md');
    const later = new Date(Date.now() + 60_000);
    utimesSync(sheet, later, later);
    const { status, stderr } = release();
    expect(status).toBe(0);
    expect(stderr).toContain('sheets/2024/1-1-1.md は、');
    expect(stderr).toContain('npm run build をしてから、もう一度公開してください。');
  });

  it.each([['--list'], ['--rollback'], ['--use', 'x']])(
    '%s は、フォルダがなければそう言い、作らない',
    (...args) => {
      const { status, stderr } = release(...args);
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: `フォルダ「${to}」がありません。\n`,
      });
      expect(existsSync(to)).toBe(false);
    },
  );

  it('--rollback は一つ前の版に、--use は選んだ版に切り替える。取り下げた版には戻らない', () => {
    for (const edition of [1, 2, 3]) {
      site(edition);
      expect(release().status).toBe(0);
    }
    expect(shown()).toBe('3');
    expect(release('--rollback').stdout).toContain('を取り下げ、');
    expect(shown()).toBe('2');
    site(4);
    release();
    release('--rollback');
    expect(shown()).toBe('2');
    const lines = release('--list').stdout.trim().split('\n');
    expect(lines.map((line) => line.split('  ')[1])).toEqual([
      '取り下げ',
      '取り下げ',
      '公開中',
      undefined,
    ]);
    expect(release('--use', names().at(-1) as string).status).toBe(0);
    expect(shown()).toBe('4');
    expect(release('--use', 'nothing').stderr).toBe(
      '版 nothing はありません。--list で確かめてください。\n',
    );
    for (let turn = 0; turn < 2; turn++) release('--rollback');
    expect(shown()).toBe('1');
    expect(release('--rollback')).toMatchObject({ status: 1, stderr: '戻れる版がありません。\n' });
    expect(shown()).toBe('1');
  });

  it('は、新しいほうから --keep の数だけ残す。今の版は消さない', () => {
    for (const edition of [1, 2, 3]) {
      site(edition);
      expect(release('--keep', '2').status).toBe(0);
    }
    expect(names()).toHaveLength(2);
    release('--rollback');
    site(4);
    mkdirSync(join(to, 'releases/.20270401-093000-1a2b3c4d'));
    release('--keep', '1');
    expect([names().length, shown()]).toEqual([1, '4']);
    expect(readdirSync(join(to, 'releases'))).toEqual(names());
  });

  it('は、人が版のとなりに置いたフォルダがあっても公開し、それには触れない', () => {
    const others = ['.backup', '1-old', '20270401', 'releases-old'];
    for (const name of others) mkdirSync(join(to, 'releases', name), { recursive: true });
    for (const edition of [1, 2]) {
      site(edition);
      expect(release('--keep', '1')).toMatchObject({ status: 0 });
    }
    expect(shown()).toBe('2');
    expect(release('--list').stdout).not.toContain('old');
    expect(readdirSync(join(to, 'releases'))).toEqual(expect.arrayContaining(others));
  });

  it('の後も、前の版のページが読み込む、名前に印の付いたファイルがある。その前の版のものはない', () => {
    for (const edition of [1, 2, 3]) {
      site(edition);
      release();
    }
    const scripts = readdirSync(join(to, 'current/_astro')).sort();
    expect(scripts).toEqual(['script.2.js', 'script.3.js']);
  });

  it.each([
    ['ページの欠けたサイト', () => rmSync(join(folder, 'dist/404.html')), '404.html がありません'],
    [
      '行き先のないリンクのあるサイト',
      () => writeFileSync(join(folder, 'dist/index.html'), '<a href="/keikaku/nothing/">'),
      '  / のリンク「/keikaku/nothing/」: 行き先のページかファイルがありません。',
    ],
    [
      '途中で切れたページのあるサイト',
      () => writeFileSync(join(folder, 'dist/about/index.html'), '<p>計画の<a hre'),
      '途中で切れているページがあります。もう一度 npm run build を実行してください。\n  about/index.html',
    ],
    [
      '公開したことのあるページのないサイト',
      () => rmSync(join(folder, 'dist/measures'), { recursive: true }),
      '公開したことのあるページが 1 件、作ったサイトにありません。moves.yaml に移した先を書くか、ページを戻してください。\n  /measures/1-1-1/',
    ],
  ])('は、%sを公開しない', (_, spoil, sentence) => {
    site(1);
    release();
    site(2);
    spoil();
    const { status, stderr } = release();
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('公開していたものは、そのままです。');
    expect([shown(), names().length]).toEqual(['1', 1]);
  });

  it('は、ほかのものがある場所には何も書かない', () => {
    site(1);
    mkdirSync(join(to, 'current'), { recursive: true });
    const { status, stderr } = release();
    expect([status, readdirSync(to)]).toEqual([1, ['current']]);
    expect(stderr).toContain('このコマンドが作ったリンクではありません');
  });

  it('を途中で強制終了しても（SIGKILL）、公開中の版はいつもまるごとで、次の公開が片付ける', async () => {
    const { number } = chance(20261122);
    const more = Object.fromEntries(
      Array.from({ length: 300 }, (_, page) => [`pages/${page}/index.html`, '<p>']),
    );
    site(1, more);
    const start = performance.now();
    release();
    const took = performance.now() - start;
    const files = () => readdirSync(join(to, 'current'), { recursive: true }).length;
    const whole = files();
    for (let moment = 0; moment < 20; moment++) {
      site((moment % 8) + 2, more);
      const child = spawn(
        process.execPath,
        ['scripts/release.ts', '--to', to, '--site', join(folder, 'dist')],
        { env: { ...process.env, KEIKAKU_CONTENT: content }, stdio: 'ignore' },
      );
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await setTimeout(((moment + number(100) / 100) / 20) * took * 1.1);
      child.kill('SIGKILL');
      await ended;
      expect(existsSync(join(to, 'current/404.html'))).toBe(true);
      // A file of the release before lasts beside its own.
      expect([whole, whole + 1]).toContain(files());
    }
    site(1, more);
    expect(release().status).toBe(0);
    expect(shown()).toBe('1');
    expect(readdirSync(to).sort()).toEqual(['current', 'releases']);
    expect(readdirSync(join(to, 'releases'))).toEqual(names());
  });
});
