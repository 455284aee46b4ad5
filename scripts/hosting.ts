import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheConfiguration } from '../src/hosting/apache.ts';
import { nginxConfiguration } from '../src/hosting/nginx.ts';
import { headersFile, redirectsFile } from '../src/hosting/pages-host.ts';
import { redirects } from '../src/hosting/redirects.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { LANGUAGE_FACTS } from '../src/vocabulary/interface-language.ts';
import { commandOptions } from './command-options.ts';
import { readPlan } from './read-plan.ts';
import { basePath } from './site/base-path.ts';

const HELP = `使い方: npm run hosting -- --server 種類 [--site フォルダ] [--root フォルダ]

ウェブサーバーの設定を作ります（docs/hosting.md）。サイトを作った後に実行してください。

  --server 種類    nginx       設定を画面に出します。ファイルに保存し、server の中で include します
                   apache      サイトのフォルダに .htaccess を書きます
                   cloudflare  サイトのフォルダに _headers と _redirects を書きます
                   netlify     サイトのフォルダに _headers と _redirects を書きます
  --site フォルダ  npm run build で作ったサイト（省くと dist）
  --root フォルダ  nginx: 公開するサーバーでサイトを置く場所（必ず指定します）
  --help           この説明を出します

設定を作れれば 0、サイトや計画が読めなければ 1、指定が読めなければ 2 で終わります。
`;

const options = commandOptions(
  {
    server: { type: 'string' },
    site: { type: 'string', default: 'dist' },
    root: { type: 'string' },
  },
  HELP,
);
if (options) process.exitCode = await main(options);

async function main(given: { server?: string; site: string; root?: string }): Promise<number> {
  const { server, site, root } = given;
  if (!['nginx', 'apache', 'cloudflare', 'netlify'].includes(server ?? '')) {
    process.stderr.write(
      `--server に nginx、apache、cloudflare、netlify のどれかを指定してください。\n\n${HELP}`,
    );
    return 2;
  }
  if (server === 'nginx' && !/^\/[^\n"'\\$;{}]+$/.test(root ?? '')) {
    process.stderr.write(
      `--root に、サイトを置く場所を「/」から書いてください（例: /srv/keikaku/current）。\n\n${HELP}`,
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
    process.stdout.write(nginxConfiguration(root as string, base, moved));
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
