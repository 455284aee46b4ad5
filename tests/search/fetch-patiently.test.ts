import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchPatiently } from '../../src/search/fetch-patiently.ts';

let server: Server;
let address: string;
/** The answers that the server has begun and not ended, by path. */
const open = new Map<string, ServerResponse>();
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.flushHeaders();
    open.set(request.url ?? '', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  vi.useRealTimers();
  open.clear();
  server.closeAllConnections();
  server.close();
});

/** Lets real messages pass, while the seconds stand still. */
async function arrive(path: string, text: string) {
  await vi.waitFor(() => expect(open.has(path)).toBe(true));
  await new Promise<void>((resolve) => open.get(path)?.write(text, () => resolve()));
  await new Promise((resolve) => setTimeout(resolve, 50));
}

it('遅い通信でも、少しずつ届いているあいだは待つ', async () => {
  const file = fetchPatiently(`${address}/slow`);
  for (let i = 0; i < 5; i++) {
    await arrive('/slow', `${i}`);
    vi.advanceTimersByTime(20_000);
  }
  open.get('/slow')?.end();
  const response = await file;
  expect([response.status, await response.text()]).toEqual([200, '01234']);
});

it('ほかのファイルが届いているあいだは、順番を待つ', async () => {
  const waiting = fetchPatiently(`${address}/waiting`);
  const other = fetchPatiently(`${address}/other`);
  for (let i = 0; i < 3; i++) {
    await arrive('/other', 'x');
    vi.advanceTimersByTime(20_000);
  }
  open.get('/waiting')?.end('late');
  open.get('/other')?.end();
  expect(await (await waiting).text()).toBe('late');
  await other;
});

it('30秒のあいだ何も届かなければ、あきらめる', async () => {
  const file = fetchPatiently(`${address}/silent`);
  file.catch(() => {});
  await arrive('/silent', 'begun');
  vi.advanceTimersByTime(31_000);
  await expect(file).rejects.toThrow();
});
