import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planWithFault } from '../source/plan-copy.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SMALL = 'tests/fixtures/plans/small';
// A whole site is built, after others that may be under way in this checkout.
const LONG = 300_000;

let outside: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'keikaku-build-'));
});
afterEach(() => rmSync(outside, { recursive: true }));

/** Runs the script as npm does, on the same Node as the tests. */
function build(content: string, out: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--out', out],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', KEIKAKU_CONTENT: content },
    },
  );
  return { status, stdout, stderr };
}

describe('npm run build -- --out', () => {
  it(
    'プロジェクトの外のフォルダにも書き出し、そこにほかのものを残さない',
    () => {
      const out = join(outside, 'new', 'site');
      const { status, stdout, stderr } = build(SMALL, out);
      expect({ status, stderr, stdout: stdout.trim().split('\n').at(-1) }).toEqual({
        status: 0,
        stderr: '',
        stdout: `サイトを ${out} に書き出しました。`,
      });
      expect(existsSync(join(out, 'index.html'))).toBe(true);
      expect(existsSync(join(out, '404.html'))).toBe(true);
      expect(readdirSync(join(outside, 'new'))).toEqual(['site']);
    },
    LONG,
  );

  it(
    'なくてもよいファイルのない計画でも、書き出したことのほかには何も言わない',
    () => {
      const [content, out] = [join(outside, 'content'), join(outside, 'site')];
      cpSync(join(ROOT, SMALL), content, { recursive: true });
      for (const file of ['errata.yaml', 'synonyms.yaml', 'readings.yaml'])
        rmSync(join(content, file));
      expect(build(content, out)).toEqual({
        status: 0,
        stderr: '',
        stdout: `サイトを ${out} に書き出しました。\n`,
      });
    },
    LONG,
  );

  it('計画のフォルダがなければ、そう言う', () => {
    expect(build('no/such/plan', join(outside, 'site'))).toMatchObject({
      status: 1,
      stderr: '計画のフォルダ「no/such/plan」がありません。\n',
    });
  });

  it('誤りがあるとき、前に作ったものがあれば、前のままだと言う。なければ言わない', () => {
    const { root, remove } = planWithFault('entry-address-twice');
    const out = join(outside, 'site');
    const refused = '誤りがあるので、サイトは作りませんでした。';
    expect(build(root, out).stderr.trim()).toBe(refused);
    expect(existsSync(out)).toBe(false);
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), '');
    writeFileSync(join(out, '404.html'), '');
    const again = build(root, out);
    remove();
    expect(again).toMatchObject({ status: 1 });
    expect(again.stderr.trim()).toBe(`${refused}${out} は前のままです。`);
  });
});
