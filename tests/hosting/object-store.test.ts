import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nginxConfiguration } from '../../src/hosting/nginx.ts';
import { responseHeaders } from '../../src/hosting/response-headers.ts';
import { makeSite } from '../release/made-site.ts';
import { staffCommand } from '../scripts/staff-command.ts';
import { copyOfSmallPlan } from '../source/plan-copy.ts';
import {
  askWithoutPause,
  freePort,
  hasNginx,
  type NginxServer,
  startNginx,
} from './nginx-server.ts';

/*
 * The recipe of docs/hosting.md, word for word, against a real S3-compatible server. That server
 * (s3rver) is a hundred packages which neither build nor other tests need: npx fetches it, and only
 * where KEIKAKU_NIGHTLY is set.
 */
const SERVER = 's3rver@3.7.1';
const hasRclone = spawnSync('rclone', ['version']).status === 0;
const runs = Boolean(process.env.KEIKAKU_NIGHTLY) && hasRclone && hasNginx;
if (!runs)
  console.warn(
    '保管庫からの公開は、KEIKAKU_NIGHTLY=1 を指定し、nginx と rclone があるときだけ確かめます（動かしていません）。',
  );

/** The scripts that the guide prints, by their first line. */
function script(name: string): string {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/hosting.md'), 'utf8');
  const found = [...guide.matchAll(/```sh\n(#!\/bin\/sh\n# ([\w-]+)[\s\S]*?)```/g)];
  return found.find(([, , file]) => file === name)?.[1] as string;
}

describe.runIf(runs)('S3 互換の保管庫と nginx で公開するとき', { timeout: 300_000 }, () => {
  const plan = copyOfSmallPlan();
  let folder: string;
  let store: ChildProcess;
  let server: NginxServer;
  let environment: NodeJS.ProcessEnv;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'keikaku-store-'));
    const port = await freePort();
    const options = [
      '-d',
      join(folder, 'store'),
      '-a',
      '127.0.0.1',
      '-p',
      String(port),
      '--silent',
    ];
    // A group of its own: npx starts the server as its child.
    store = spawn('npx', ['--yes', SERVER, ...options, '--configure-bucket', 'keikaku'], {
      stdio: 'ignore',
      detached: true,
    });
    const endpoint = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries++) {
      try {
        await fetch(endpoint);
        break;
      } catch (error) {
        if (tries > 600) throw error;
        await setTimeout(100);
      }
    }
    const pointer = join(folder, 'release.conf');
    writeFileSync(pointer, 'set $keikaku_release none;\n');
    const releases = new URL('/keikaku/releases', endpoint);
    server = await startNginx(
      join(folder, 'nginx'),
      nginxConfiguration({ releases, pointer }, '/keikaku/', []),
    );
    const { AWS_CA_BUNDLE: _, ...env } = process.env;
    environment = {
      ...env,
      RCLONE_CONFIG: '/dev/null',
      RCLONE_CONFIG_STORE_TYPE: 's3',
      RCLONE_CONFIG_STORE_PROVIDER: 'Other',
      RCLONE_CONFIG_STORE_ENDPOINT: endpoint,
      RCLONE_CONFIG_STORE_ACCESS_KEY_ID: 'S3RVER',
      RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY: 'S3RVER',
      RELEASES: join(folder, 'www'),
      STORE: 'store:keikaku/releases',
      POINTER: pointer,
      RELOAD: server.reload,
    };
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    if (store?.pid !== undefined) process.kill(-store.pid);
    plan.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const publish = (edition: number) => {
    const made = join(folder, 'dist');
    rmSync(made, { recursive: true, force: true });
    makeSite(made, edition);
    const where = ['--to', join(folder, 'www'), '--site', made];
    expect(staffCommand('release', plan.root, ...where).stderr).toBe('');
    upload();
  };
  const upload = () => {
    writeFileSync(join(folder, 'upload.sh'), script('publish-to-store'));
    execFileSync('sh', [join(folder, 'upload.sh')], { env: environment, stdio: 'pipe' });
  };
  const edition = async () => {
    const text = await (await fetch(`${server.url}keikaku/about/`)).text();
    return /<title>(\d)/.exec(text)?.[1];
  };
  const becomes = async (wanted: string) => {
    for (let tries = 0; tries < 50 && (await edition()) !== wanted; tries++) await setTimeout(100);
    expect(await edition()).toBe(wanted);
  };

  it('手引きのとおりに、版を写して一度に切り替え、前の版に戻せる。失敗する答えは一つもない', async () => {
    publish(1);
    await becomes('1');
    const asking = askWithoutPause([
      `${server.url}keikaku/`,
      `${server.url}keikaku/measures/1-1-1/`,
    ]);
    for (const next of [2, 3]) {
      publish(next);
      await becomes(`${next}`);
    }
    staffCommand('release', plan.root, '--to', join(folder, 'www'), '--rollback');
    upload();
    await becomes('2');
    const answers = await asking.stop();
    expect(answers.length).toBeGreaterThan(20);
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(answers.filter(({ text }) => !/^<title>\d<.+<\/script>$/.test(text))).toEqual([]);
  });

  it('ヘッダーも、ないページの 404 も、フォルダから公開するときと同じ', async () => {
    const { status, headers } = await fetch(`${server.url}keikaku/measures/1-1-1/`);
    expect(status).toBe(200);
    for (const [name, value] of Object.entries(responseHeaders('measures/1-1-1/')))
      expect([name, headers.get(name)]).toEqual([name, value]);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const script = await fetch(`${server.url}keikaku/_astro/script.2.js`);
    expect([script.status, script.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    const nothing = await fetch(`${server.url}keikaku/nothing/`);
    expect([nothing.status, await nothing.text()]).toEqual([
      404,
      expect.stringContaining('<title>'),
    ]);
  });
});
