import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
// sirv: small, maintained static file handler; knows ranges, ETags and index.html.
import sirv from 'sirv';
import { responseHeaders } from '../../src/hosting/response-headers.ts';

/** A running server of a built site. */
export interface SiteServer {
  /** `http://127.0.0.1:4321/keikaku/`, always with a slash at the end */
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** folder of the built site */
  root: string;
  /** path that the site was built for: `/` or `/keikaku/` */
  base: string;
  /** first port to try; 0 lets the system choose. A port in use is passed over for the next. */
  port: number;
}

/** Serves a built site on the loopback address, with its own 404 page, and says with it what a city's web server would. */
export async function serveSite({ root, base, port }: ServeOptions): Promise<SiteServer> {
  const files = sirv(root, { dev: true });
  const notFound = readFileSync(join(root, '404.html'));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const below = path.startsWith(base) ? path.slice(base.length) : '';
    for (const [name, value] of Object.entries(responseHeaders(below)))
      response.setHeader(name, value);
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (base !== '/' && (path === '/' || `${path}/` === base)) {
      response.writeHead(302, { location: base }).end();
    } else if (path.startsWith(base)) {
      request.url = path.slice(base.length - 1);
      files(request, response, refuse);
    } else {
      refuse();
    }
  });
  const bound = await listen(server, port);
  return {
    url: `http://127.0.0.1:${bound}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!inUse || port >= firstPort + 20) throw error;
    }
  }
}
