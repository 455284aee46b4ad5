import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apacheConfiguration } from '../../src/hosting/apache.ts';
import { BINARY_TYPES, TEXT_TYPES } from '../../src/hosting/media-types.ts';
import { nginxConfiguration } from '../../src/hosting/nginx.ts';
import { headersFile, redirectsFile } from '../../src/hosting/pages-host.ts';
import { redirects } from '../../src/hosting/redirects.ts';
import { responseHeaders } from '../../src/hosting/response-headers.ts';

const NGINX = '/usr/sbin/nginx';
const APACHE = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';

/** A few files with the names that a site has. */
const FILES: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><title>ホーム</title>${'計画 '.repeat(200)}`,
  '404.html': '<!doctype html><title>ページが見つかりません</title>',
  'measures/1-1-1/index.html': '<!doctype html><title>施策</title>',
  'measures/1-1-3/index.html': '<!doctype html><title>ページが移りました</title>',
  'search/index.html': '<!doctype html><title>検索</title>',
  'en/search/index.html': '<!doctype html><title>Search</title>',
  'embed/measures/1-1-1/index.html': '<!doctype html><title>埋め込み</title>',
  'data/rows.csv': `番号,取組\n${'1-1-1.1,防災\n'.repeat(100)}`,
  'data/rows.json': '{}',
  'changes/feed.xml': '<feed/>',
  'qr/rows/1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'previews/1.png': 'png',
  '_astro/style.UhLveT5x.css': 'main{}',
  '_astro/shared.DAJa9-FN.js': 'void 0;',
  'search-index/words.165a8ef70c.json': '{}',
  'search-index/index/unknown_8d31c5d.pf_index': 'index',
  'search-index/wasm.unknown.pagefind': 'wasm',
  'search-index/pagefind-entry.json': '{}',
  _headers: 'secret',
  _redirects: 'secret',
  '.git/config': 'secret',
};

const MOVED = redirects(
  [
    { from: '/measures/1-1-3/', to: '/measures/1-1-1/', renumbered: false },
    { from: '/terms/', to: '/glossary/#npo', renumbered: false },
    { from: '/measures/2-2-3/', to: '/measures/2-2-1/', renumbered: true },
    { from: '/embed/measures/2-2-3/', to: '/embed/measures/2-2-1/', renumbered: true },
  ],
  '/keikaku/',
);

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-hosting-'));
  for (const [name, text] of Object.entries(FILES)) {
    const path = join(folder, 'www/keikaku', name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  // A server that root starts reads as somebody else.
  chmodSync(folder, 0o755);
  cpSync(join(folder, 'www/keikaku'), join(folder, 'plain'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SERVERS = [
  {
    name: 'nginx',
    installed: existsSync(NGINX),
    base: '/keikaku/',
    start: (port: number) => startNginx(port, '/keikaku/'),
  },
  {
    name: 'nginx、ドメインの一番上で',
    installed: existsSync(NGINX),
    base: '/',
    start: (port: number) => startNginx(port, '/'),
  },
  {
    name: 'Apache',
    installed: existsSync(APACHE),
    base: '/keikaku/',
    start: startApache,
  },
];

for (const { name, installed, base, start } of SERVERS) {
  if (!installed)
    console.warn(`この計算機に ${name} がないので、設定の文だけを確かめます（動かしていません）。`);
  describe.skipIf(!installed)(name, () => {
    let server: ChildProcess;
    let port: number;
    let said = '';
    beforeAll(async () => {
      port = await freePort();
      server = start(port);
      server.stderr?.on('data', (text) => {
        said += text;
      });
      await started(port, () => said);
    });
    afterAll(async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    });
    const ask = (path: string, headers: Record<string, string> = {}) =>
      answer(port, base + path, headers);

    it.each(
      ['', 'measures/1-1-1/', 'search/?q=%E9%98%B2%E7%81%BD', 'en/search/', 'embed/measures/1-1-1/']
        .concat(['data/rows.csv', 'qr/rows/1.svg', '_astro/style.UhLveT5x.css'])
        .concat(['search-index/words.165a8ef70c.json', 'search-index/pagefind-entry.json'])
        .concat(['search-index/index/unknown_8d31c5d.pf_index']),
    )('「%s」は、決めたとおりのヘッダーで届く', async (path) => {
      const { status, headers } = await ask(path);
      const wanted = Object.entries(responseHeaders(path)).map(([key, value]) => [
        key.toLowerCase(),
        value,
      ]);
      expect(status).toBe(200);
      expect(wanted.map(([key = '']) => [key, headers[key]])).toEqual(wanted);
      if (!path.startsWith('data/')) expect(headers['access-control-allow-origin']).toBeUndefined();
    });

    it('枠の中に表示できるのは埋め込みのページだけ、WebAssembly が動くのは検索のページだけ', async () => {
      const paths = ['', 'measures/1-1-1/', 'search/', 'en/search/', 'embed/measures/1-1-1/'];
      const said = await Promise.all(
        paths.map(async (path) => {
          const policy = String((await ask(path)).headers['content-security-policy']);
          return [
            path,
            policy.includes("frame-ancestors 'self'") ? 'self' : 'anybody',
            policy.includes("'wasm-unsafe-eval'"),
          ];
        }),
      );
      expect(said).toEqual([
        ['', 'self', false],
        ['measures/1-1-1/', 'self', false],
        ['search/', 'self', true],
        ['en/search/', 'self', true],
        ['embed/measures/1-1-1/', 'anybody', false],
      ]);
    });

    it('ファイルの種類と文字コードを言う', async () => {
      for (const path of Object.keys(FILES).filter((file) => !/^[._]|index\.html$/.test(file))) {
        const end = path.split('.').at(-1) as string;
        const text = TEXT_TYPES[end];
        const { headers } = await ask(path);
        const type = headers['content-type']?.toLowerCase().replaceAll(' ', '');
        expect([path, type]).toEqual([path, text ? `${text};charset=utf-8` : BINARY_TYPES[end]]);
      }
    });

    it('ないページには 404 で、サイトのページを返す', async () => {
      for (const path of ['nothing/', 'measures/9-9-9/', 'nothing.png']) {
        const { status, headers, body } = await ask(path);
        expect([path, status]).toEqual([path, 404]);
        expect(body.toString()).toContain('ページが見つかりません');
        expect(headers['content-security-policy']).toBe(
          responseHeaders('')['Content-Security-Policy'],
        );
        expect(headers['x-content-type-options']).toBe('nosniff');
      }
    });

    it('点で始まるファイル、設定のファイル、フォルダの一覧は見せない', async () => {
      for (const path of ['.git/config', '.git/', '_headers', '_redirects', 'data/', '_astro/']) {
        const { status, body } = await ask(path);
        expect([path, status >= 400]).toEqual([path, true]);
        expect(body.toString()).not.toMatch(/secret|Index of|rows\.csv/);
      }
    });

    it('文は圧縮して送り、変わっていなければ送り直さない', async () => {
      const zipped = { 'accept-encoding': 'gzip' };
      for (const path of ['', 'data/rows.csv']) {
        const { headers, body } = await ask(path, zipped);
        expect([path, headers['content-encoding']]).toEqual([path, 'gzip']);
        expect(headers.vary).toMatch(/Accept-Encoding/i);
        const file = FILES[path === '' ? 'index.html' : path];
        expect(gunzipSync(body).toString()).toBe(file);
        const again = await ask(path, { ...zipped, 'if-none-match': headers.etag as string });
        expect([path, again.status, again.body.length]).toEqual([path, 304, 0]);
      }
      expect((await ask('previews/1.png', zipped)).headers['content-encoding']).toBeUndefined();
    });

    it('最後の「/」がないアドレスは、あるアドレスに導く', async () => {
      const { status, headers } = await ask('measures/1-1-1');
      expect(status).toBe(301);
      expect(headers.location).toMatch(new RegExp(`^(http://[^/]+)?${base}measures/1-1-1/$`));
    });

    if (base !== '/') {
      it.each([
        ['measures/1-1-3/', '/keikaku/measures/1-1-1/'],
        ['terms/', '/keikaku/glossary/#npo'],
        ['embed/measures/2-2-3/', '/keikaku/embed/measures/2-2-1/'],
      ])('移した「%s」は、301 で「%s」に導く', async (from, to) => {
        const { status, headers } = await ask(from);
        expect(status).toBe(301);
        expect(headers.location?.replace(/^http:\/\/[^/]+/, '')).toBe(to);
      });
    }
  });
}

describe('どのサーバーの設定にも', () => {
  const texts = {
    nginx: nginxConfiguration('/srv/keikaku/current', '/keikaku/', MOVED),
    apache: apacheConfiguration('/keikaku/', MOVED),
    'Cloudflare Pages と Netlify': headersFile('/keikaku/', ['embed', 'en', 'measures'], ['en']),
  };
  it.each(Object.entries(texts))('%s：同じ決まりが書いてある', (_, text) => {
    for (const path of ['', 'search/', 'embed/x/']) {
      if (path === 'search/' && !text.includes('search')) continue;
      const { 'Cache-Control': _cache, ...headers } = responseHeaders(path);
      for (const value of Object.values(headers)) expect(text).toContain(value);
    }
    expect(text).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    // HSTS is the city's choice.
    expect(text).toMatch(/^\s*# .*Strict-Transport-Security/m);
    expect(text).not.toMatch(/^[^#]*Strict-Transport-Security/m);
  });

  it('_headers では、同じヘッダーを二つの決まりが言わない', () => {
    const rules = texts['Cloudflare Pages と Netlify'].split(/\n(?=\/)/).slice(1);
    const everywhere = rules.find((rule) => rule.startsWith('/keikaku/*\n')) ?? '';
    const names = (rule: string) => [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
    for (const rule of rules.filter((each) => each !== everywhere))
      for (const name of names(rule)) expect(names(everywhere)).not.toContain(name);
    const paths = rules.map((rule) => rule.split('\n')[0]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('番号を変えた施策は、行の番号も読み替えるページに任せる', () => {
    expect(MOVED.map(({ from }) => from)).not.toContain('/keikaku/measures/2-2-3/');
    expect(redirectsFile(MOVED, '!')).toBe(
      '/keikaku/measures/1-1-3/ /keikaku/measures/1-1-1/ 301!\n/keikaku/terms/ /keikaku/glossary/#npo 301!\n/keikaku/embed/measures/2-2-3/ /keikaku/embed/measures/2-2-1/ 301!\n',
    );
  });
});

function startNginx(port: number, base: string): ChildProcess {
  const own = mkdtempSync(join(folder, 'nginx-'));
  writeFileSync(
    join(own, 'site.conf'),
    nginxConfiguration(join(folder, 'plain'), base, base === '/' ? [] : MOVED),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${own}/${kind};`,
  );
  writeFileSync(
    join(own, 'nginx.conf'),
    `daemon off; master_process off; pid ${own}/pid; error_log stderr;
events {}
http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port}; include ${own}/site.conf; } }
`,
  );
  return spawn(NGINX, ['-p', own, '-c', join(own, 'nginx.conf'), '-e', 'stderr']);
}

function startApache(port: number): ChildProcess {
  const own = mkdtempSync(join(folder, 'apache-'));
  const modules =
    'unixd mpm_event authz_core dir mime alias setenvif headers deflate filter autoindex';
  const inside = spawnSync(APACHE, ['-l'], { encoding: 'utf8' }).stdout;
  const loaded = modules
    .split(' ')
    .filter((name) => !inside.includes(`mod_${name}.c`) && existsSync(`${MODULES}/mod_${name}.so`))
    .map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`);
  writeFileSync(join(folder, 'www/keikaku/.htaccess'), apacheConfiguration('/keikaku/', MOVED));
  writeFileSync(
    join(own, 'apache.conf'),
    `${loaded.join('\n')}
ServerRoot ${own}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${own}/pid
DefaultRuntimeDir ${own}
ErrorLog ${own}/error.log
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /dev/null
DocumentRoot ${folder}/www
<Directory ${folder}/www>
AllowOverride All
Require all granted
</Directory>
`,
  );
  return spawn(APACHE, ['-d', own, '-f', join(own, 'apache.conf'), '-DFOREGROUND']);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

async function started(port: number, said: () => string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    try {
      await answer(port, '/', {});
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`The server does not answer: ${said()}`);
}

function answer(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });
}
