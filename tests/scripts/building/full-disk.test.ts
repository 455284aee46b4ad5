import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_PLAN } from '../../source/plan-copy.ts';
import { copyCheckout } from './checkout-copy.ts';

/** Mounts a disk that only the commands of this one call see, and that goes with them. */
const ALONE = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'])];
const allowed =
  spawnSync('unshare', [...ALONE, 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt'])
    .status === 0;

let folder: string;
let checkout: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-full-'));
  checkout = copyCheckout(join(folder, 'checkout'));
  mkdirSync(join(folder, 'www'));
  mkdirSync(join(checkout, '.keikaku'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000);

/**
 * Builds a site while `small` is a disk of a megabyte; the last good one, two pages long, stands on it
 * or elsewhere. Prints what stands there afterwards.
 */
function buildOn(small: string, out: string) {
  const script = join(folder, 'build.sh');
  writeFileSync(
    script,
    `set -e
mount -t tmpfs -o size=1m tmpfs '${small}'
rm -rf '${out}'; mkdir '${out}'; echo before > '${out}/index.html'; echo before > '${out}/404.html'
set +e
'${process.execPath}' scripts/build.ts --out '${out}'
code=$?
cd '${out}' && find . -type f | sort | xargs grep . ; ls -A '${join(out, '..')}'
exit $code
`,
  );
  return spawnSync('unshare', [...ALONE, 'sh', script], {
    cwd: checkout,
    encoding: 'utf8',
    // What it says is compared as text; where a CI asks for colours, they would stand between the words.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      KEIKAKU_CONTENT: SMALL_PLAN,
    },
  });
}

if (!allowed) console.warn('この計算機では小さなディスクを作れないので、確かめていません。');

describe.runIf(allowed)('ディスクがいっぱいのとき、npm run build は', { timeout: 300_000 }, () => {
  it.each([
    ['書き出す場所', () => join(folder, 'www')],
    ['サイトを作る場所', () => join(checkout, '.keikaku')],
  ])('（%s）日本語の文で断り、前のサイトをまるごと残す', (_, small) => {
    const out = join(folder, 'www', 'site');
    const { status, stdout, stderr } = buildOn(small(), out);
    const said = stderr.trim().split('\n');
    expect(said.slice(-2)).toEqual([
      `サイトを作る途中で失敗しました。${out} は前のままです。`,
      'ディスクの空き容量が足りません。いらないファイルを消すなどして空きを作り、もう一度実行してください。',
    ]);
    // Where the bundler stops, Astro says in a line of its own that it did.
    expect(said.slice(0, -2).filter((line) => !line.includes('[vite] ✗ Build failed'))).toEqual([]);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n').slice(-3)).toEqual([
      './404.html:before',
      './index.html:before',
      'site',
    ]);
  });
});
