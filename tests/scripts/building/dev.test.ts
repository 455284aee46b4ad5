import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyCheckout } from './checkout-copy.ts';

let folder: string;
let checkout: string;
let running: ChildProcess | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-dev-'));
  checkout = copyCheckout(join(folder, 'checkout'));
  cpSync('tests/fixtures/plans/complete', join(folder, 'plan'), { recursive: true });
});
afterEach(() => stop());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts `npm run dev` on the plan; gives its address once it is told. */
function start(): Promise<string> {
  // Within Vitest Astro serves no pages.
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: checkout,
    env: { ...env, NODE_ENV: 'development', KEIKAKU_CONTENT: join(folder, 'plan') },
  });
  running = child;
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text;
      const [address] = /http:\/\/localhost:\S+/.exec(said) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(said)));
  });
}

async function stop(): Promise<void> {
  const child = running;
  running = undefined;
  if (child === undefined || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}

async function pageAt(address: string): Promise<string> {
  return (await fetch(address)).text();
}

describe('npm run dev', { timeout: 120_000 }, () => {
  it('は、計画が前のままでも、何度でも始まる', async () => {
    // A second start finds everything that it reads in Astro's store already.
    for (const time of [1, 2, 3]) {
      const address = await start();
      expect(await pageAt(address), `${time}回目`).toContain('<main');
      await stop();
    }
  });

  it('は、シートを書きかえるたびに、その行を見せる', async () => {
    const page = `${await start()}measures/1-1-1/2025/`;
    const sheet = join(folder, 'plan', 'sheets/2025/1-1-1.md');
    const before = readFileSync(sheet, 'utf8');
    expect(await pageAt(page)).toContain('取組');
    for (const words of ['一度目に書きかえました。', '二度目に書きかえました。']) {
      writeFileSync(sheet, before.replace('### 成果\n\n', `$&${words}`));
      await expect.poll(() => pageAt(page), { timeout: 60_000, interval: 500 }).toContain(words);
    }
  });
});
