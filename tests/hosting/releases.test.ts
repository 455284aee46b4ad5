import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReleaseFolder } from '../../scripts/release/release-folder.ts';
import { nginxConfiguration } from '../../src/hosting/nginx.ts';
import { makeSite } from '../release/made-site.ts';
import { askWithoutPause, hasNginx, startNginx } from './nginx-server.ts';

const SWITCHES = 60;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-switch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

if (!hasNginx) console.warn('この計算機に nginx がないので、公開の切り替えを確かめていません。');

describe.runIf(hasNginx)('nginx で公開しているあいだに npm run release をしても', () => {
  it(`${SWITCHES}回の切り替えのあいだ、失敗する答えは一つもない`, {
    timeout: 120_000,
  }, async () => {
    const releases = new ReleaseFolder(join(folder, 'www'));
    releases.clean();
    const publish = (edition: number) => {
      const name = `20270401-00${String(edition).padStart(4, '0')}`;
      releases.add(name, (made) => makeSite(made, edition % 10));
      releases.show(name);
      releases.removeOld(2);
    };
    publish(0);
    const configuration = nginxConfiguration(join(folder, 'www/current'), '/keikaku/', []);
    const server = await startNginx(join(folder, 'nginx'), configuration);
    try {
      const pages = ['', 'about/', 'measures/1-1-1/'].map((page) => `${server.url}keikaku/${page}`);
      const asking = askWithoutPause(pages);
      for (let edition = 1; edition <= SWITCHES; edition++) {
        publish(edition);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const answers = await asking.stop();
      expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
      expect(answers.filter(({ text }) => !/^<title>\d<\/title>.+<\/script>$/.test(text))).toEqual(
        [],
      );
      expect(new Set(answers.map(({ text }) => text)).size).toBeGreaterThan(5);
      expect(answers.length).toBeGreaterThan(SWITCHES);
    } finally {
      await server.stop();
    }
  });
});
