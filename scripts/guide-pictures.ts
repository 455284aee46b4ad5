import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments } from './browser/find-chromium.ts';
import { ensureChromium } from './browser/install-chromium.ts';
import { commandOptions } from './command-line/command-options.ts';
import { writeFiles } from './content-files/write-files.ts';
import { basePath } from './site/base-path.ts';
import { serveSite } from './site/serve-site.ts';

const HELP = `使い方: KEIKAKU_CONTENT=tests/fixtures/plans/complete npm run guide-pictures -- [--site フォルダ]

手引き（docs/guide/）に載せる絵を、架空の町の計画から作り直します。
先に同じ KEIKAKU_CONTENT で npm run build を実行してください。
Excel のブックと議会の資料の絵には、LibreOffice（soffice）と pdftoppm が要ります。

  --site フォルダ   書き出したサイト（書かなければ dist）
  --help            この説明を出します

作れれば 0、道具やサイトがなければ何も書かずに 1、指定が読めなければ 2 で終わります。
`;

const FOLDER = 'docs/guide/pictures';
const YEAR = '2025';
const DIVISION = 'fukushi';

/** Parts of pages, each as a reader of the guide sees it on a screen. */
const PAGES = [
  { name: 'kinyu-no-jokyo.png', path: 'worklist/', width: 900, height: 700 },
  { name: 'shisaku.png', path: 'measures/1-1-1/', width: 900, height: 900 },
] as const;

const options = commandOptions({ site: { type: 'string', default: 'dist' } }, HELP);
if (options !== null) process.exitCode = await main(options.site);

async function main(site: string): Promise<number> {
  const missing = ['soffice', 'pdftoppm'].filter((tool) => !isThere(tool));
  const { path, note } = ensureChromium();
  if (path === null) missing.push(note);
  if (missing.length > 0) {
    process.stderr.write(`ないので、絵を作れません: ${missing.join('、')}\n`);
    return 1;
  }
  const pictures = new Map<string, Uint8Array>([
    ...(await pagePictures(site, path as string)),
    ...paperPictures(),
  ]);
  mkdirSync(FOLDER, { recursive: true });
  if (!writeFiles(FOLDER, pictures)) return 1;
  for (const [name, bytes] of pictures)
    process.stdout.write(`${FOLDER}/${name}（${Math.ceil(bytes.length / 1024)} KB）\n`);
  return 0;
}

async function pagePictures(site: string, executablePath: string): Promise<[string, Uint8Array][]> {
  const server = await serveSite({ root: site, base: await basePath(), port: 0 });
  const browser = await chromium.launch({ executablePath, args: chromiumArguments() });
  try {
    const pictures: [string, Uint8Array][] = [];
    for (const { name, path, width, height } of PAGES) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(new URL(path, server.url).href);
      await page.waitForLoadState('networkidle');
      pictures.push([name, await page.screenshot()]);
      await page.close();
    }
    return pictures;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A division's workbook and the council's paper, as they leave the printer. */
function paperPictures(): [string, Uint8Array][] {
  const folder = mkdtempSync(join(tmpdir(), 'keikaku-guide-'));
  try {
    run(process.execPath, [
      'scripts/excel-export.ts',
      '--year',
      YEAR,
      '--division',
      DIVISION,
      '--out',
      folder,
    ]);
    const book = globSync(join(folder, '*.xlsx'))[0] as string;
    // A profile of its own, so that an open LibreOffice is left alone.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, book]);
    run(process.execPath, ['scripts/print.ts', '--year', YEAR, '--out', join(folder, 'print')]);
    return [
      ['book.png', pictureOf(folder, book.replace(/\.xlsx$/, '.pdf'), 2)],
      ['gikai.png', pictureOf(folder, join(folder, 'print', 'council.pdf'), 2)],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pictureOf(folder: string, pdf: string, page: number): Uint8Array {
  const stem = join(folder, `page-${page}`);
  run('pdftoppm', [
    '-png',
    '-r',
    '72',
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    pdf,
    stem,
  ]);
  return readFileSync(`${stem}.png`);
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function isThere(tool: string): boolean {
  try {
    execFileSync(tool, [tool === 'pdftoppm' ? '-v' : '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    // There is no other way to ask.
    return false;
  }
}
