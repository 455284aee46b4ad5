import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { chromiumArguments } from './browser/find-chromium.ts';
import { ensureChromium } from './browser/install-chromium.ts';
import { parseCommandLine } from './command-line/parse-command-line.ts';
import { whyUnread } from './command-line/why-unread.ts';
import { basePath } from './site/base-path.ts';
import { serveSite } from './site/serve-site.ts';

const HELP = `使い方: npm run pictures [-- ページ … --site フォルダ --out フォルダ]

書き出したサイトのページを写真に撮ります。見た目は人の目で確かめるもので、この命令は良し悪しを判定しません。
ページを書かなければ、すべての部品を並べた styleguide/ を撮ります（例: npm run pictures -- measures/1-1-1/）。

  --site フォルダ   書き出したサイト（書かなければ dist）
  --out フォルダ    写真を置く場所。前の写真は消えます（書かなければ .keikaku/pictures）
  --help            この説明を出します

環境変数 KEIKAKU_CONTENT には、サイトを書き出したときと同じ計画を指定してください。
撮れれば 0、指定やサイトが読めなければ 2 で終わります。
`;

/** Each way to look at a page; the name ends the file's name. */
const LOOKS: { name: string; media?: 'print'; options: BrowserContextOptions }[] = [
  { name: 'phone-light', options: screen(360, { colorScheme: 'light' }) },
  { name: 'phone-dark', options: screen(360, { colorScheme: 'dark' }) },
  { name: 'desktop-light', options: screen(1280, { colorScheme: 'light' }) },
  { name: 'desktop-dark', options: screen(1280, { colorScheme: 'dark' }) },
  { name: 'forced-colors', options: screen(1280, { colorScheme: 'dark', forcedColors: 'active' }) },
  { name: 'no-script', options: screen(360, { colorScheme: 'light', javaScriptEnabled: false }) },
  // A4 without its margins.
  { name: 'print', media: 'print', options: screen(703, { colorScheme: 'light' }) },
];

const asked = readArguments();
if (typeof asked === 'string') {
  process.stderr.write(`${asked}\n\n${HELP}`);
  process.exitCode = 2;
} else if (asked.values.help) {
  process.stdout.write(HELP);
} else if (!existsSync(join(asked.values.site, '404.html'))) {
  console.error(
    `${asked.values.site} にサイトがありません。先に npm run build を実行してください。`,
  );
  process.exitCode = 2;
} else {
  const pages = asked.positionals.length > 0 ? asked.positionals : ['styleguide/'];
  await takePictures(pages, asked.values);
}

function readArguments() {
  const options = {
    site: { type: 'string', default: 'dist' },
    out: { type: 'string', default: '.keikaku/pictures' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    return parseCommandLine({ options, allowPositionals: true });
  } catch (error) {
    return whyUnread(error, HELP);
  }
}

async function takePictures(
  pages: readonly string[],
  { site, out }: { site: string; out: string },
): Promise<void> {
  const { path, note } = ensureChromium();
  if (path === null) throw new Error(note);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const server = await serveSite({ root: site, base: await basePath(), port: 0 });
  const browser = await chromium.launch({ executablePath: path, args: chromiumArguments() });
  try {
    for (const page of pages) {
      for (const look of LOOKS) {
        const name = page.replaceAll(/\W+/g, '-').replace(/^-|-$/g, '') || 'home';
        const file = join(out, `${name}-${look.name}.png`);
        await photograph(browser, new URL(page.replace(/^\//, ''), server.url).href, look, file);
        console.log(file);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function photograph(
  browser: Browser,
  address: string,
  { media, options }: (typeof LOOKS)[number],
  file: string,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  if (media) await page.emulateMedia({ media });
  await page.goto(address);
  // Pictures of charts are fetched as they come near; a photograph of the whole page needs them all.
  for (const image of await page.locator('img').all()) {
    if (await image.isVisible()) await image.scrollIntoViewIfNeeded();
  }
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file, fullPage: true });
  await context.close();
}

function screen(width: number, options: BrowserContextOptions): BrowserContextOptions {
  return { ...options, viewport: { width, height: 800 } };
}
