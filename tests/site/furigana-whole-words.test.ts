import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { type FuriganaReadings, furiganaParts } from '../../src/furigana/furigana-parts.ts';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { sitePages } from './setup/site-pages.ts';

const konan = inject('sites').find(({ name }) => name === 'konan') as BuiltSite;
const open = useChromium();
const KANJI_RUN = /([\p{Script=Han}々〆ヶ]+)/u;

describe('湖南市のふりがな', () => {
  it('は、漢字の続く言葉の一部にだけ付くことがない', async () => {
    const { plan } = await readPlan(konan.content);
    const readings = new Map((plan?.furigana ?? []).map(({ word, reading }) => [word, reading]));
    expect(readings.size).toBeGreaterThan(0);
    const halves = new Set<string>();
    for (const { path, html } of sitePages(konan)) {
      // Data for machines and the designers' samples.
      if (/^(data|styleguide)\//.test(path)) continue;
      const $ = load(html);
      $('script, style, code, .copied, .drawing, svg').remove();
      $('main *')
        .contents()
        .each((_, node) => {
          if (node.type === 'text')
            for (const half of halfRead(node.data, readings)) halves.add(half);
        });
    }
    expect([...halves]).toEqual([]);
  });

  it('は、付けた人が印刷すると紙にも出て、付けていない人の紙には出ない', async () => {
    const page = await open({ viewport: SCREENS.desktop });
    await page.goto(`${konan.url}measures/1-3-2/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main rt').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('button[data-furigana]').click();
    await page.locator('main .prose rt').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator('main .prose rt')
      .evaluateAll((all) => all.filter((rt) => rt.getBoundingClientRect().height > 0).length);
    expect(shown).toBeGreaterThan(10);
    await page.context().close();
  });
});

/** Words of several kanji of which some bear a reading and some do not: [自動翻訳機]能. */
function halfRead(text: string, readings: FuriganaReadings): string[] {
  const found: string[] = [];
  let run = { text: '', read: false, unread: false };
  const end = () => {
    if (run.read && run.unread) found.push(run.text);
    run = { text: '', read: false, unread: false };
  };
  for (const part of furiganaParts(text, readings)) {
    for (const piece of part.text.split(KANJI_RUN)) {
      if (piece === '') continue;
      if (!KANJI_RUN.test(piece)) end();
      else if (part.reading !== null) run = { ...run, text: `${run.text}[${piece}]`, read: true };
      else run = { ...run, text: `${run.text}${piece}`, unread: true };
    }
  }
  end();
  return found;
}
