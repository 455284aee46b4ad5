import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const NGINX = '/usr/sbin/nginx';
export const hasNginx = existsSync(NGINX);

/** A real nginx on the loopback address. */
export interface NginxServer {
  url: string;
  /** what tells it to read its configuration again, as a person would type it */
  reload: string;
  stop: () => Promise<void>;
}

/**
 * Starts nginx with what a person would include in its `server { … }`.
 *
 * @param own folder for its own files
 */
export async function startNginx(own: string, configuration: string): Promise<NginxServer> {
  mkdirSync(own, { recursive: true });
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${own}/${kind};`,
  );
  writeFileSync(join(own, 'site.conf'), configuration);
  writeFileSync(
    join(own, 'nginx.conf'),
    `daemon off; pid ${own}/pid; error_log ${own}/error.log; worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port}; include ${own}/site.conf; } }
`,
  );
  const options = ['-p', own, '-c', join(own, 'nginx.conf'), '-e', join(own, 'error.log')];
  const server: ChildProcess = spawn(NGINX, options, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(url);
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await setTimeout(100);
    }
  }
  return {
    url,
    reload: [NGINX, ...options, '-s', 'reload'].join(' '),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/**
 * Asks for pages without a pause until `stop`; gives what came back. Each on a connection of its own:
 * one that is kept open ends with the configuration it began under, and browsers then ask again.
 */
export function askWithoutPause(urls: readonly string[]) {
  let asking = true;
  const answers: { status: number; text: string }[] = [];
  const asked = Promise.all(
    urls.map(async (url) => {
      while (asking) answers.push(await ask(url));
    }),
  );
  return {
    stop: async () => {
      asking = false;
      await asked;
      return answers;
    },
  };
}

function ask(url: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    get(url, { agent: false }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    }).on('error', (error) => resolve({ status: 0, text: error.message }));
  });
}
