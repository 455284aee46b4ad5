import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from './find-chromium.ts';

/** What {@link ensureChromium} found or did. */
export type ChromiumResult = { path: string; note: string } | { path: null; note: string };

const HOW_TO_MEND =
  'ブラウザー（Chromium）が見つからず、入れることもできませんでした。Chromium か Google Chrome を入れてから、もう一度お試しください（別の場所にあるときは、その場所を環境変数 KEIKAKU_CHROMIUM に書いてください）。';

/**
 * Finds a Chromium or installs one: Debian's package where apt-get may be used, otherwise
 * Playwright's own download. `path` is `null`, with one sentence that says what to do, where
 * neither is possible.
 */
export function ensureChromium(): ChromiumResult {
  const found = findChromium();
  if (found) {
    installJapaneseFont();
    return { path: found, note: `ブラウザー: ${found}` };
  }
  const ways = isDebian() ? [installFromDebian, installFromPlaywright] : [installFromPlaywright];
  for (const install of ways) {
    install();
    const path = findChromium();
    if (path) return { path, note: `ブラウザーを入れました: ${path}` };
  }
  return { path: null, note: HOW_TO_MEND };
}

// Without a Japanese font the pictures show boxes; the tests themselves do not depend on it.
function installJapaneseFont(): void {
  if (!isDebian()) return;
  const fonts = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  if (fonts.status === 0 && fonts.stdout.trim() !== '') return;
  aptInstall(['fonts-noto-cjk']);
}

function installFromDebian(): void {
  console.log(
    'ブラウザーがないので、Debian のパッケージから入れます（数分かかることがあります）。',
  );
  aptInstall(['chromium', 'fonts-noto-cjk']);
}

function installFromPlaywright(): void {
  console.log(
    'ブラウザーがないので、Playwright の Chromium を入れます（数分かかることがあります）。',
  );
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 600_000 });
}

// Ubuntu is left out on purpose: its `chromium` package is only a pointer to snap.
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function aptInstall(packages: string[]): void {
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  const prefix = asRoot ? [] : ['sudo', '-n'];
  const run = (...words: string[]) => {
    const [command, ...args] = [...prefix, ...words] as [string, ...string[]];
    return spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 900_000,
    });
  };
  run('apt-get', 'update', '-q');
  run('apt-get', 'install', '-q', '-y', '--no-install-recommends', ...packages);
}
