import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyCheckout, siteFiles } from './checkout-copy.ts';
import { seededEdit } from './seeded-edit.ts';

/** One on a small plan by day; more, or on another plan, as docs/speed.md says. */
const AT_NIGHT = process.env.KEIKAKU_NIGHTLY === '1';
const EDITS = Number(process.env.KEIKAKU_EDITS ?? (AT_NIGHT ? 10 : 1));
const PLAN =
  process.env.KEIKAKU_EDITED ?? `tests/fixtures/plans/${AT_NIGHT ? 'complete' : 'small'}`;

/** The pages that show a sheet's texts, apart from those of its own measure. */
const SHOWING = /^(?:data|changes|glossary|divisions|progress|print\/(?:divisions|policies))\//;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'keikaku-edited-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }), 300_000);

describe('npm run build', { timeout: 36_000_000 }, () => {
  it('は、前の作成の後に書きかえた計画から、--fresh と一字も違わないサイトを作る', () => {
    const checkout = copyCheckout(join(folder, 'checkout'));
    const plan = join(folder, 'plan');
    cpSync(PLAN, plan, { recursive: true });
    const build = (out: string, cache: string, ...args: string[]) =>
      spawnSync(process.execPath, ['scripts/build.ts', '--out', join(folder, out), ...args], {
        cwd: checkout,
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_ENV: 'production',
          KEIKAKU_CONTENT: plan,
          KEIKAKU_CACHE: join(folder, cache),
        },
      });
    expect(build('again', 'kept').status).toBe(0);
    expect(pagesMadeByAnEdit(plan, () => build('again', 'kept'))).toEqual([]);
    let compared = 0;
    for (let number = 0; compared < EDITS; number++) {
      const before = join(folder, 'before');
      rmSync(before, { recursive: true, force: true });
      cpSync(plan, before, { recursive: true });
      // Several at once: each build costs as much as a hundred edits.
      const edited = [0, 1, 2].map((each) => seededEdit(plan, number * 3 + each));
      if (build('again', 'kept').status !== 0) {
        // The check refused it, as it should: the plan goes back.
        rmSync(plan, { recursive: true });
        cpSync(before, plan, { recursive: true });
        continue;
      }
      const { status, stderr } = build('fresh', 'none', '--fresh');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const files = siteFiles(join(folder, 'fresh'));
      expect(siteFiles(join(folder, 'again')), edited.join(', ')).toEqual(files);
      const different = files.filter(
        (file) =>
          !readFileSync(join(folder, 'again', file)).equals(
            readFileSync(join(folder, 'fresh', file)),
          ),
      );
      expect(different, edited.join(', ')).toEqual([]);
      compared += 1;
    }
  });
});

/**
 * Edits one text of a plan and builds it again: the pages of the site in `again` that were made anew
 * though they belong to other measures and show no such text.
 */
function pagesMadeByAnEdit(plan: string, build: () => { status: number | null }): string[] {
  const site = join(folder, 'again');
  const pagesOf = () =>
    new Map(
      siteFiles(site)
        .filter((file) => file.endsWith('.html'))
        .map((file) => [file, statSync(join(site, file)).ino]),
    );
  const before = pagesOf();
  const [sheet = ''] = globSync('sheets/*/*.md', { cwd: plan }).sort();
  const measure = basename(sheet, '.md');
  const text = readFileSync(join(plan, sheet), 'utf8');
  writeFileSync(join(plan, sheet), text.replace('### 成果\n\n', '$&新しい窓口を開きました。'));
  expect(build().status).toBe(0);
  // Another name of the same file, where the page was taken over.
  const made = [...pagesOf()].flatMap(([file, ino]) => (before.get(file) === ino ? [] : [file]));
  expect(made.some((file) => file.startsWith(`measures/${measure}/`))).toBe(true);
  return made
    .map((file) => file.replace(/^(?:easy|en|pt-br)\//, ''))
    .filter((file) => !file.includes(measure) && !SHOWING.test(file));
}
