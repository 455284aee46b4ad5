import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheConfiguration } from '../src/hosting/apache.ts';
import { nginxConfiguration, type ReleaseStore } from '../src/hosting/nginx.ts';
import { headersFile, redirectsFile } from '../src/hosting/pages-host.ts';
import { redirects } from '../src/hosting/redirects.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { LANGUAGE_FACTS } from '../src/vocabulary/interface-language.ts';
import { commandOptions } from './command-line/command-options.ts';
import { runWithContent } from './command-line/run-on-content.ts';
import { readPlan } from './content-files/read-plan.ts';
import { basePath } from './site/base-path.ts';

const HELP = `使い方: npm run hosting -- --server 種類 [--site フォルダ] [--root フォルダ]
                                   [--store URL --pointer ファイル]

ウェブサーバーの設定を作ります（docs/hosting.md）。サイトを作った後に実行してください。

  --server 種類    nginx       設定を画面に出します。ファイルに保存し、server の中で include します
                   apache      サイトのフォルダに .htaccess を書きます
                   cloudflare  サイトのフォルダに _headers と _redirects を書きます
                   netlify     サイトのフォルダに _headers と _redirects を書きます
  --site フォルダ  npm run build で作ったサイト（省くと dist）
  --root フォルダ  nginx: 公開するサーバーでサイトを置く場所（--store がなければ必ず指定します）
  --store URL      nginx: S3 互換の保管庫で、版のフォルダが並ぶ場所
  --pointer ファイル nginx: 公開する版の名前を書くファイル（--store と一緒に指定します）
  --help           この説明を出します

設定を作れれば 0、サイトや計画が読めなければ 1、指定が読めなければ 2 で終わります。
`;

const options = commandOptions(
  {
    server: { type: 'string' },
    site: { type: 'string', default: 'dist' },
    root: { type: 'string' },
    store: { type: 'string' },
    pointer: { type: 'string' },
  },
  HELP,
);
if (options) process.exitCode = await runWithContent(() => main(options));

interface Given {
  server?: string;
  site: string;
  root?: string;
  store?: string;
  pointer?: string;
}

async function main(given: Given): Promise<number> {
  const { server, site } = given;
  if (!['nginx', 'apache', 'cloudflare', 'netlify'].includes(server ?? '')) {
    process.stderr.write(
      `--server に nginx、apache、cloudflare、netlify のどれかを指定してください。\n\n${HELP}`,
    );
    return 2;
  }
  if (
    server !== 'nginx' &&
    [given.root, given.store, given.pointer].some((each) => each !== undefined)
  ) {
    process.stderr.write(
      `--root、--store、--pointer は、--server nginx のときだけ使えます。\n\n${HELP}`,
    );
    return 2;
  }
  const source = server === 'nginx' ? nginxSource(given) : '';
  if (source === null) {
    process.stderr.write(
      `--root に、サイトを置く場所を「/」から書いてください（例: /srv/keikaku/current）。引用符、「;」「$」「{」「}」「\\」は使えません。\n保管庫から公開するときは、--store に URL（例: https://store.example.jp/keikaku/releases）を、--pointer にファイルの場所を「/」から書いてください。\n\n${HELP}`,
    );
    return 2;
  }
  const { plan } = await readPlan(contentFolder());
  if (plan === null) {
    process.stderr.write('計画が読めません。npm run check で調べてください。\n');
    return 1;
  }
  const base = await basePath();
  const moved = redirects(plan.movedPages, base);
  if (server === 'nginx') {
    process.stdout.write(nginxConfiguration(source, base, moved));
    return 0;
  }
  if (!existsSync(join(site, '404.html'))) {
    process.stderr.write(`${site} にサイトがありません。先に npm run build を実行してください。\n`);
    return 1;
  }
  const folders = readdirSync(site, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const languages = plan.languages.map((language) => LANGUAGE_FACTS[language].folder);
  const files =
    server === 'apache'
      ? { '.htaccess': apacheConfiguration(base, moved) }
      : {
          _headers: headersFile(base, folders, languages),
          _redirects: redirectsFile(moved, server === 'netlify' ? '!' : ''),
        };
  for (const [name, text] of Object.entries(files)) {
    const path = join(site, name);
    // Whole or not at all.
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
    console.log(`${path} を書きました。`);
  }
  return 0;
}

/** Where nginx takes the site from; `null` where that cannot be written into its configuration. */
function nginxSource({ root, store, pointer }: Given): string | ReleaseStore | null {
  const isPath = (path = '') => /^\/[^\n"'\\$;{}]+$/.test(path);
  if (store === undefined) return isPath(root) ? (root as string) : null;
  const releases = URL.parse(store);
  const isPlain = releases !== null && /^https?:\/\/[\w.:[\]-]+\/[\w./-]+$/.test(releases.href);
  return isPlain && isPath(pointer) ? { releases, pointer: pointer as string } : null;
}
