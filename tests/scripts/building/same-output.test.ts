import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyCheckout, siteFiles } from './checkout-copy.ts';

const COMPLETE = join(import.meta.dirname, '..', '..', 'fixtures', 'plans', 'complete');
const ANOTHER_DAY = pathToFileURL(join(import.meta.dirname, 'another-day.ts')).href;
const YEAR = 365 * 24 * 60 * 60 * 1000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-same-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000);

/** The made-up town's plan with a history: the site tells what changed on which day. */
function planWithHistory(): string {
  const plan = join(folder, 'plan');
  cpSync(COMPLETE, join(plan, 'content'), { recursive: true });
  const git = (day: string, ...args: string[]) => {
    const time = `2026-${day}T09:00:00+09:00`;
    execFileSync('git', ['-c', 'user.name=企画課', '-c', 'user.email=kikaku@example.jp', ...args], {
      cwd: plan,
      env: { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time },
    });
  };
  git('04-01', 'init', '--quiet');
  git('04-01', 'add', '--all');
  git('04-01', 'commit', '--quiet', '-m', '計画');
  const sheet = join(plan, 'content/sheets/2023/1-1-1.md');
  const text = readFileSync(sheet, 'utf8');
  writeFileSync(sheet, text.replace('達成度: A', '達成度: B'));
  git('05-20', 'commit', '--quiet', '--all', '-m', '達成度を直す');
  return plan;
}

function built(name: string, plan: string, env: Record<string, string>): string {
  const checkout = copyCheckout(join(folder, name, 'checkout'));
  const clone = join(folder, name, 'clone');
  execFileSync('git', ['clone', '--quiet', plan, clone]);
  const out = join(folder, name, 'site');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], {
    cwd: checkout,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ...env,
      KEIKAKU_CONTENT: join(clone, 'content'),
    },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return out;
}

describe('npm run build', { timeout: 600_000 }, () => {
  it('は、別のフォルダ、別の日、別の時間帯、別の言語の機械でも、環境が「開発中」と言っていても、一字も違わないサイトを作る', () => {
    const plan = planWithHistory();
    const here = built('here', plan, { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' });
    const there = built('far/away/there', plan, {
      TZ: 'America/Los_Angeles',
      LANG: 'C',
      LC_ALL: 'C',
      NODE_ENV: 'development',
      NODE_OPTIONS: `--import=${ANOTHER_DAY}`,
      KEIKAKU_LATER: String(YEAR),
    });
    const files = siteFiles(here);
    expect(files.length).toBeGreaterThan(300);
    expect(files.some((file) => file.startsWith('changes/'))).toBe(true);
    expect(readFileSync(join(here, 'changes/index.html'), 'utf8')).toContain('5月20日');
    expect(siteFiles(there)).toEqual(files);
    const different = files.filter(
      (file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))),
    );
    expect(different).toEqual([]);
  });
});
