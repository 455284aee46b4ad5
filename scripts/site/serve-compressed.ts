import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SiteServer } from './serve-site.ts';

/** What web servers compress; the rest (Pagefind's files, pictures) is sent as it lies there. */
const TEXTS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a built site on the loopback address with gzip, as a city's web server would: for measuring
 * what a reader has to wait for.
 *
 * @param base path that the site was built for
 */
export async function serveCompressed(root: string, base = '/'): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const below = path.startsWith(base) ? path.slice(base.length) : path;
    const file = join(root, /(^|\/)$/.test(below) ? `${below}index.html` : below);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TEXTS[extname(file)];
    const content = readFileSync(file);
    const body = type ? gzipSync(content) : content;
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      ...(type ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
