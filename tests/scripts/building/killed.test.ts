import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chance } from '../../../scripts/fuzz/random-numbers.ts';
import { SMALL_PLAN } from '../../source/plan-copy.ts';
import { copyCheckout, fingerprint } from './checkout-copy.ts';

const SEED = 20261122;
/** Moments from the start of a build to its end, and of those within the exchange at its end. */
const MOMENTS = 17;
const MOMENTS_OF_EXCHANGE = 3;
const EXCHANGES_ALONE = 30;

let folder: string;
let checkout: string;
let out: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-killed-'));
  checkout = copyCheckout(join(folder, 'checkout'));
  out = join(folder, 'www', 'site');
  for (const name of ['a', 'b']) cpSync(SMALL_PLAN, join(folder, name), { recursive: true });
  const sheet = join(folder, 'b/sheets/2024/1-1-1.md');
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replace('達成度: A', '達成度: B'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000);

const environment = (content: string) => ({
  ...process.env,
  NODE_ENV: 'production',
  KEIKAKU_CONTENT: join(folder, content),
});

function startBuild(content: 'a' | 'b'): ChildProcess {
  return spawn(process.execPath, ['scripts/build.ts', '--out', out], {
    cwd: checkout,
    env: environment(content),
    stdio: 'ignore',
  });
}

/** Builds to the end; gives what then stands there, and how long it took. */
function build(content: 'a' | 'b') {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], {
    cwd: checkout,
    env: environment(content),
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return { site: fingerprint(out), took: performance.now() - start };
}

describe('途中で強制終了した npm run build（SIGKILL）', { timeout: 1_200_000 }, () => {
  it('のあとも、前のサイトか新しいサイトが、まるごと残る。次の作成が後を片付ける', async () => {
    const chances = chance(SEED);
    const random = () => chances.number(1000) / 1000;
    const { site: a } = build('a');
    const { site: b, took } = build('b');
    expect(a).not.toBe(b);
    const seen: (string | null)[] = [];
    for (let moment = 0; moment < MOMENTS + MOMENTS_OF_EXCHANGE; moment++) {
      const before = fingerprint(out);
      const child = startBuild(before === a ? 'b' : 'a');
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (moment < MOMENTS) await setTimeout(((moment + random()) / MOMENTS) * took);
      else await Promise.race([exchanging(random()), ended]);
      child.kill('SIGKILL');
      await ended;
      const now = fingerprint(out);
      expect([a, b], `${moment} 番目`).toContain(now);
      seen.push(now);
    }
    expect(seen.length).toBeGreaterThanOrEqual(20);
    expect(build('a').site).toBe(a);
    expect(readdirSync(join(folder, 'www'))).toEqual(['site']);
    expect(existsSync(join(checkout, '.keikaku/site'))).toBe(false);
    expect(existsSync(join(checkout, '.keikaku/build.lock'))).toBe(false);
  });

  it('サイトを入れ替える一瞬だけを繰り返して止めても、置いた場所がなくなることはない', async () => {
    const chances = chance(SEED);
    const random = () => chances.number(1000) / 1000;
    const place = join(folder, 'place');
    const states = ['1', '2'].map((name) => {
      for (let page = 0; page < 60; page++) {
        mkdirSync(join(place, name, `${page}`), { recursive: true });
        writeFileSync(join(place, name, `${page}/index.html`), name);
      }
      return fingerprint(join(place, name));
    });
    cpSync(join(place, '1'), join(place, 'dist'), { recursive: true });
    writeFileSync(
      join(checkout, 'exchange.ts'),
      `import { cpSync } from 'node:fs';
import { cleanBeside, placeSite } from './scripts/site/place-site.ts';
await cleanBeside('${place}/dist');
process.stdout.write('ready');
for (let turn = 0; ; turn++) {
  cpSync('${place}/' + (1 + (turn % 2)), '${place}/made', { recursive: true });
  await placeSite('${place}/made', '${place}/dist');
}
`,
    );
    const page = join(place, 'dist/0/index.html');
    let [changes, missing] = [0, 0];
    let last = fingerprint(join(place, 'dist'));
    for (let turn = 0; turn < EXCHANGES_ALONE; turn++) {
      const child = spawn(process.execPath, ['exchange.ts'], { cwd: checkout });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      // Looked at without a pause: what nobody ever saw missing cannot be missing after a kill.
      const end = performance.now() + random() * 300;
      while (performance.now() < end) if (!existsSync(page)) missing++;
      child.kill('SIGKILL');
      await ended;
      rmSync(join(place, 'made'), { recursive: true, force: true });
      const now = fingerprint(join(place, 'dist'));
      expect(states, `${turn} 回目`).toContain(now);
      if (now !== last) changes++;
      last = now;
    }
    expect(missing).toBe(0);
    expect(changes).toBeGreaterThan(0);
  });
});

/** Until the new site lies beside the old one, and up to three milliseconds more. */
function exchanging(share: number): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(join(folder, 'www'), (_, name) => {
      if (name !== '.site-building') return;
      watcher.close();
      const end = performance.now() + share * 3;
      while (performance.now() < end);
      resolve();
    });
  });
}
