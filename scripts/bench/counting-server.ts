import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A server of files that knows what it was asked for. */
export interface CountingServer {
  url: string;
  /** paths asked for since the last call of this, each once */
  takeAsked(): string[];
  /** Bytes of files as a web server sends them: gzip'd, unless that makes them no smaller. */
  sentBytes(paths: readonly string[]): number;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Serves a folder on the loopback address, and beside it files from memory. A browser may keep all
 * of it: asked for is only what it does not have.
 */
export async function countingServer(
  root: string,
  extra: Readonly<Record<string, string>>,
): Promise<CountingServer> {
  let asked = new Set<string>();
  const sizes = new Map<string, number>();
  const contentOf = (path: string): Buffer | null => {
    const held = extra[path];
    if (held !== undefined) return Buffer.from(held);
    const file = join(root, path);
    return existsSync(file) ? readFileSync(file) : null;
  };
  const packedFiles = new Map<string, Buffer>();
  const packed = (path: string, content: Buffer): Buffer => {
    const made = packedFiles.get(path) ?? gzipSync(content);
    packedFiles.set(path, made);
    return made;
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const content = path === '/favicon.ico' ? null : contentOf(path);
    if (content) asked.add(path);
    const type = TYPES[extname(path)];
    const isPacked = content !== null && type !== undefined;
    response.writeHead(content ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=86400',
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(isPacked ? packed(path, content) : (content ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeAsked() {
      const paths = [...asked];
      asked = new Set();
      return paths;
    },
    sentBytes: (paths) =>
      paths.reduce((sum, path) => {
        const content = sizes.has(path) ? null : contentOf(path);
        if (content) sizes.set(path, Math.min(content.length, gzipSync(content).length));
        return sum + (sizes.get(path) ?? 0);
      }, 0),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
