import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './browser/install-chromium.ts';

/**
 * `npm test`: everything that shows the project is in order, from one command. Ends with a line
 * `N passed, N failed`; each of types and lint counts as one.
 */
const RESULTS = '.keikaku/test-results.json';

const browser = ensureChromium();
console.log(browser.note);
if (!browser.path) process.exit(1);

let passed = 0;
let failed = 0;

for (const [name, script] of [
  ['types', 'types'],
  ['lint', 'lint'],
] as const) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) passed++;
  else failed++;
}

console.log('\n== tests');
mkdirSync('.keikaku', { recursive: true });
rmSync(RESULTS, { force: true });
const vitest = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, KEIKAKU_CHROMIUM: browser.path } },
);
const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
};
passed += results.numPassedTests;
failed += results.numFailedTests;
// A file that cannot even be loaded holds no failed test, but the run has failed.
if (failed === 0 && (vitest.status !== 0 || !results.success)) failed++;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
