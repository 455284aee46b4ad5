import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, askLinks } from '../../scripts/links/ask-links.ts';
import { copyOfSmallPlan } from '../source/plan-copy.ts';

/** What the server of another site answers, by path. */
const ANSWERS: Readonly<Record<string, [status: number, location?: string]>> = {
  '/ok': [200],
  '/gone': [404],
  '/moved': [301, '/ok'],
  '/login': [302, '/ok'],
  '/moved-to-nothing': [308, '/gone'],
  '/round': [301, '/round'],
  '/refused': [403],
  '/broken': [500],
  '/file': [301, 'file:///etc/passwd'],
};

let server: Server;
let base: string;
let asked: { method: string; url: string; at: number }[];
let atOnce: number;
beforeEach(async () => {
  asked = [];
  atOnce = 0;
  let open = 0;
  server = createServer((request, response) => {
    const [method, url] = [request.method as string, request.url as string];
    asked.push({ method, url, at: performance.now() });
    atOnce = Math.max(atOnce, ++open);
    response.on('close', () => open--);
    if (url === '/silent') return;
    if (url === '/no-head' && method === 'HEAD') return void response.writeHead(405).end();
    const [status, location] = ANSWERS[url] ?? [200];
    response.writeHead(status, location ? { location } : {}).end('x'.repeat(1000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function answersTo(...paths: string[]): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  await askLinks(
    paths.map((path) => (path.startsWith('/') ? base + path : path)),
    (url, answer) => {
      answers[url.replace(base, '')] = answer;
    },
    { pause: 50, timeout: 500 },
  );
  return answers;
}

describe('ほかのサイトへのリンク', () => {
  it.each([
    ['/ok', 'ok', ''],
    ['/no-head', 'ok', ''],
    ['/login', 'ok', ''],
    ['/gone', 'dead', 'ページがありません（404）'],
    ['/moved-to-nothing', 'dead', 'ページがありません（404）'],
    ['/refused', 'unsure', '機械からの問い合わせを断られました（403）'],
    ['/broken', 'unsure', 'サーバーが正しく答えません（500）'],
    ['/round', 'unsure', 'ほかのアドレスへ何度も導かれます'],
    ['/silent', 'unsure', '時間内に答えがありません'],
    ['/file', 'unsure', '開けない種類のアドレスに導かれます'],
    ['http://nothing.invalid/', 'dead', 'サーバーの名前が見つかりません'],
    ['http://127.0.0.1:1/', 'unsure', 'つながりません'],
  ])('%s は %s', async (path, state, said) => {
    const answer = (await answersTo(path))[path];
    expect(answer?.state).toBe(state);
    expect(answer?.said).toContain(said);
  });

  it('ずっと移ったページは、新しいアドレスを知らせる', async () => {
    expect(await answersTo('/moved')).toEqual({ '/moved': { state: 'moved', said: `${base}/ok` } });
  });

  it('HEAD で確かめ、答えないサーバーにだけ GET で聞く。一つのサーバーには、間をあけて一つずつ', async () => {
    await answersTo('/ok', '/a', '/b', '/no-head', '/c');
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'HEAD /ok',
      'HEAD /a',
      'HEAD /b',
      'HEAD /no-head',
      'GET /no-head',
      'HEAD /c',
    ]);
    expect(atOnce).toBe(1);
    const pauses = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThan(45);
  });

  describe('npm run external-links', () => {
    const run = (content: string, ...args: string[]) =>
      new Promise<{ code: number | null; said: string; error: string }>((resolve) => {
        const child = spawn(process.execPath, ['scripts/external-links.ts', ...args], {
          env: { ...process.env, KEIKAKU_CONTENT: content },
        });
        let [said, error] = ['', ''];
        child.stdout.on('data', (text) => {
          said += text;
        });
        child.stderr.on('data', (text) => {
          error += text;
        });
        child.once('close', (code) => resolve({ code, said, error }));
      });

    it('は、書いてある場所を示し、なくなったリンクがあれば 1 で終わる。--list は問い合わせない', async () => {
      const { root, remove } = copyOfSmallPlan();
      const file = join(root, 'pages/about.mdx');
      const text = readFileSync(file, 'utf8');
      const line = text.trimEnd().split('\n').length + 2;
      writeFileSync(file, `${text.trimEnd()}\n\n[なし](${base}/gone#here) と [あり](${base}/ok)\n`);
      for (const name of ['plan.yaml', 'divisions.yaml']) {
        const yaml = readFileSync(join(root, name), 'utf8');
        const other = /https:\/\/(?!www\.town\.aoba\.example\.jp\/keikaku\/)[^\s{]+/g;
        writeFileSync(join(root, name), yaml.replaceAll(other, `${base}/ok`));
      }
      const listed = await run(root, '--list');
      expect([listed.code, asked.length]).toEqual([0, 0]);
      expect(listed.said).toContain(`${base}/gone\n  ${root}/pages/about.mdx:${line}\n`);
      // The site's own address is no other site.
      expect(listed.said).not.toContain('www.town.aoba.example.jp');
      const { code, said, error } = await run(root);
      remove();
      expect({ code, error }).toEqual({ code: 1, error: '' });
      expect(said).toBe(
        `なくなりました: ${base}/gone
  → ページがありません（404）
  ${root}/pages/about.mdx:${line}
ほかのサイトへのリンク 2 件を確かめました。開けます 1 件、移りました 0 件、なくなりました 1 件、確かめられません 0 件\n`,
      );
      expect(asked.filter(({ url }) => url === '/ok').length).toBe(1);
    });
  });
});
