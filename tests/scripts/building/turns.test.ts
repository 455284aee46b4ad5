import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_PLAN } from '../../source/plan-copy.ts';
import { copyCheckout, fingerprint } from './checkout-copy.ts';

let folder: string;
let checkout: string;
let out: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-turns-'));
  checkout = copyCheckout(join(folder, 'checkout'));
  out = join(folder, 'www', 'site');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000);

function build(
  content = SMALL_PLAN,
): Promise<{ code: number | null; said: string; site: string | null }> {
  const child = spawn(process.execPath, ['scripts/build.ts', '--out', out], {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: 'production', KEIKAKU_CONTENT: content },
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, said, site: fingerprint(out) })),
  );
}

describe('npm run build', { timeout: 300_000 }, () => {
  it('を同時に二つ動かすと、後のほうがそう言って待ち、混ざらない', async () => {
    const both = await Promise.all([build(), build()]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.map(({ said }) => said).join('')).toBe(
      'このフォルダでは、ほかの作成が続いています。終わるのを待っています。\n',
    );
    expect(new Set(both.map(({ site }) => site)).size).toBe(1);
    expect(readdirSync(join(folder, 'www'))).toEqual(['site']);
    expect(readdirSync(join(checkout, '.keikaku'))).toEqual(['cache']);
  });

  it('は、作っている間に .mdx が書きかえられたら、前後の混ざったサイトを残さない', async () => {
    const before = fingerprint(out);
    const plan = join(folder, 'plan');
    cpSync(SMALL_PLAN, plan, { recursive: true });
    const file = globSync('*/*.mdx', { cwd: plan }).sort()[0] as string;
    const building = build(plan);
    while (!existsSync(join(checkout, '.keikaku/site'))) await setTimeout(20);
    appendFileSync(join(plan, file), '\n後から書いた文です。\n');
    const { code, said, site } = await building;
    expect({ code, said }).toEqual({
      code: 1,
      said: `サイトを作る途中で失敗しました。${out} は前のままです。\n作っている間に ${file} が書きかえられました。もう一度実行してください。\n`,
    });
    expect(site).toBe(before);
  });

  it('は、行き先のないリンクがあれば、ページとリンクを示してやめ、前のサイトを残す', async () => {
    mkdirSync(out, { recursive: true });
    for (const name of ['index.html', '404.html']) writeFileSync(join(out, name), 'before');
    const before = fingerprint(out);
    writeFileSync(
      join(checkout, 'src/pages/new-page.astro'),
      '<p><a href="/keikaku/nothing/">なし</a> <a href="/keikaku/#nothing">なし</a></p>\n',
    );
    const { code, said, site } = await build();
    expect(code).toBe(1);
    expect(said).toBe(`サイトを作る途中で失敗しました。${out} は前のままです。
行き先のないリンクが 2 件あります。
  /new-page/ のリンク「/keikaku/nothing/」: 行き先のページかファイルがありません。
  /new-page/ のリンク「/keikaku/#nothing」: 行き先のページに、その場所がありません。
`);
    expect(site).toBe(before);
  });
});
