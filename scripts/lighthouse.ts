import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromiumArguments } from './browser/find-chromium.ts';
import { ensureChromium } from './browser/install-chromium.ts';
import { commandOptions } from './command-line/command-options.ts';
import { textTable } from './command-line/text-table.ts';
import { basePath } from './site/base-path.ts';
import { serveCompressed } from './site/serve-compressed.ts';

const HELP = `使い方: npm run lighthouse [-- --site フォルダ]

書き出したサイトのホーム、政策、施策、検索のページを、Lighthouse（スマートフォンの条件）で採点します。
点は機械の速さで変わるので、npm test には含めません。Lighthouse は、はじめて使うときに npx が取り寄せます。

  --site フォルダ   書き出したサイト（書かなければ dist）
  --help            この説明を出します

環境変数 KEIKAKU_CONTENT には、サイトを書き出したときと同じ計画を指定してください。
すべて100点なら 0、そうでなければ 1 で終わります。
`;

/** Fetched when it is asked for: a hundred packages that neither building nor testing needs. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

const CATEGORIES = [
  ['performance', '速さ'],
  ['accessibility', 'アクセシビリティ'],
  ['best-practices', '作り方'],
  ['seo', '検索エンジン'],
] as const;

/** What is read of Lighthouse's report. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

const options = commandOptions({ site: { type: 'string', default: 'dist' } }, HELP);
if (options && !existsSync(join(options.site, '404.html'))) {
  console.error(`${options.site} にサイトがありません。先に npm run build を実行してください。`);
  process.exitCode = 2;
} else if (options) {
  process.exitCode = (await scoreSite(options.site)) ? 0 : 1;
}

async function scoreSite(root: string): Promise<boolean> {
  const { path: chromium, note } = ensureChromium();
  if (chromium === null) throw new Error(note);
  const server = await serveCompressed(root, await basePath());
  const rows: string[][] = [];
  const lost: string[] = [];
  try {
    for (const [name, page] of pagesOf(root)) {
      const { categories, audits } = await reportOn(server.url + page, chromium);
      const scores = CATEGORIES.map(([key]) => Math.round((categories[key]?.score ?? 0) * 100));
      rows.push([name, `/${page}`, ...scores.map(String)]);
      for (const [key] of CATEGORIES) {
        for (const { id, weight } of categories[key]?.auditRefs ?? []) {
          const audit = audits[id];
          if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) continue;
          lost.push(`/${page} ${id}: ${audit.title}`);
        }
      }
    }
  } finally {
    await server.close();
  }
  const columns = [
    { title: 'ページ' },
    { title: 'アドレス' },
    ...CATEGORIES.map(([, title]) => ({ title, align: 'right' as const })),
  ];
  console.log(textTable(columns, rows));
  for (const line of lost) console.log(line);
  return rows.every(([, , ...scores]) => scores.every((score) => score === '100'));
}

/** One page of each kind, the first of the plan. */
function pagesOf(root: string): [string, string][] {
  const first = (kind: string) =>
    globSync(`${kind}/*/index.html`, { cwd: root })
      .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
      .sort()
      .slice(0, 1);
  return [
    ['ホーム', ''],
    ...first('policies').map((page): [string, string] => ['政策', page]),
    ...first('measures').map((page): [string, string] => ['施策', page]),
    ['検索', 'search/'],
  ];
}

// Not synchronously: the pages are served by this very process.
async function reportOn(address: string, chromium: string): Promise<Report> {
  const file = join('.keikaku', 'lighthouse.json');
  mkdirSync('.keikaku', { recursive: true });
  rmSync(file, { force: true });
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${['--headless=new', ...chromiumArguments()].join(' ')}`,
      '--no-enable-error-reporting',
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, shell: process.platform === 'win32' },
  );
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
