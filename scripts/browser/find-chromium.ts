import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Names under which distributions and vendors install a Chromium. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Places outside PATH on macOS and Windows. */
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/**
 * Path of a Chromium that this machine has: the one named in KEIKAKU_CHROMIUM, one that the
 * system installed, or the one that Playwright keeps. `null` where there is none.
 */
export function findChromium(): string | null {
  const named = process.env.KEIKAKU_CHROMIUM;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    // npm puts node_modules/.bin first; a package's script of that name is not the browser.
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const candidates = [
    ...(named ? [named] : []),
    ...onPath,
    ...APPLICATIONS,
    chromium.executablePath(),
  ];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/**
 * Flags for every start of Chromium here: no calls of its own to the network, and no sandbox
 * where it is run as root (containers, CI), which Chromium refuses otherwise.
 */
export function chromiumArguments(): string[] {
  const asRoot = process.getuid?.() === 0;
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(asRoot ? ['--no-sandbox'] : []),
  ];
}
