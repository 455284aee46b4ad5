import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import {
  planTranslator,
  translatedAddresses,
} from '../../scripts/translated-pages/write-translated-pages.ts';
import { CATALOGUES } from '../../src/interface/texts.ts';
import { translatedPage } from '../../src/interface/translated-page.ts';
import type { Plan } from '../../src/plan/types.ts';
import { INTERFACE_LANGUAGES, LANGUAGE_FACTS } from '../../src/vocabulary/interface-language.ts';
import type { BuiltSite } from './setup/built-sites.ts';
import { SCREENS, useChromium } from './setup/chromium.ts';
import { sitePages, translatedPages } from './setup/site-pages.ts';

const sites = inject('sites');
const translated = sites.filter(({ name }) => name !== 'small');
const site = (name: string) => sites.find((each) => each.name === name) as BuiltSite;
const open = useChromium();

async function planOf({ content }: BuiltSite): Promise<Plan> {
  const { plan } = await readPlan(content);
  if (!plan) throw new Error(`${content} cannot be read`);
  return plan;
}

/** What the translator did with every page of a site that is translated. */
async function translators(built: BuiltSite) {
  const plan = await planOf(built);
  return INTERFACE_LANGUAGES.map((language) => {
    const translate = planTranslator(plan, language);
    for (const address of translatedAddresses(built.root)) {
      const html = readFileSync(join(built.root, address, 'index.html'), 'utf8');
      const page = {
        language,
        translate,
        base: built.base,
        furigana: new Map(),
        note: '',
        texts: '',
      };
      translatedPage(html, address, page);
    }
    return { language, translate };
  });
}

describe('言語のない計画', () => {
  it('には、ほかの言語のページも、言語を選ぶところもない', () => {
    expect(translatedPages(site('small'))).toEqual([]);
    expect(existsSync(join(site('small').root, 'interface'))).toBe(false);
    for (const { html } of sitePages(site('small'))) expect(html).not.toContain('data-language');
  });
});

describe.each(translated)('$name の計画のほかの言語', (built) => {
  it('のページがないとき、404 のページはその言語でもそう言い、初めのページに導く', () => {
    const page = load(readFileSync(join(built.root, '404.html'), 'utf8'));
    for (const language of INTERFACE_LANGUAGES) {
      const { folder, lang } = LANGUAGE_FACTS[language];
      const link = page(`main p[lang="${lang}"] a[href="${built.base}${folder}/"]`);
      expect(link.text(), language).not.toBe('');
      expect(existsSync(join(built.root, folder, 'index.html'))).toBe(true);
    }
  });

  it('に訳されずに残るのは、計画の言葉だけ', async () => {
    const written = await planWords(built);
    for (const { language, translate } of await translators(built)) {
      const left = [...translate.left].filter((text) => !isOfPlan(text, written));
      expect({ language, left }).toEqual({ language, left: [] });
    }
  });

  it('では、どのページからも、同じページをほかの言語で開ける', () => {
    const addresses = translatedAddresses(built.root);
    for (const language of INTERFACE_LANGUAGES) {
      for (const address of addresses) {
        const file = join(built.root, LANGUAGE_FACTS[language].folder, address, 'index.html');
        const $ = load(readFileSync(file, 'utf8'));
        const menu = $('nav.languages a');
        expect(menu.map((_, link) => $(link).attr('href')).get()).toEqual([
          address,
          ...INTERFACE_LANGUAGES.map((each) => `/${LANGUAGE_FACTS[each].folder}${address}`),
        ]);
        expect(menu.filter('[aria-current]').attr('data-language')).toBe(language);
      }
    }
  });

  it('のページは、公式の訳でないことと、日本語の文章が正しいことを言う', () => {
    for (const { path, html } of translatedPages(built)) {
      const $ = load(html);
      expect($('.translation-note').length, path).toBe(1);
      expect($('html').attr('lang'), path).toBe(
        path.startsWith('en/') ? 'en' : path.startsWith('pt-br/') ? 'pt-BR' : 'ja',
      );
    }
  });

  it('のページは、HTML として正しい', async () => {
    const validate = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        // A title names the place in both languages.
        'long-title': ['error', { maxlength: 90 }],
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'attr-quotes': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'doctype-style': 'off',
        'no-redundant-role': 'off',
        'valid-id': ['error', { relaxed: true }],
        'tel-non-breaking': 'off',
      },
    });
    const faults: string[] = [];
    for (const { path, html } of oneOfEachKind(built)) {
      const { results } = await validate.validateString(html);
      for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${path}:${line} ${ruleId} ${message}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('ポルトガル語のページ', () => {
  it('は、百分率の小数を点でなくコンマで書く', () => {
    for (const built of translated) {
      const wrong = translatedPages(built)
        .filter(({ path }) => path.startsWith('pt-br/'))
        .flatMap(({ path, html }) => {
          const $ = load(html);
          // The plan's words, and summaries in other languages, write figures as they do.
          $('[lang="ja"], [lang="en"], .prose[lang], script').remove();
          return (
            $('body')
              .text()
              .match(/\d\.\d{1,2}\s?%/g) ?? []
          ).map((text) => `${path}: ${text}`);
        });
      expect(wrong).toEqual([]);
    }
  });
});

describe('見方のページ', () => {
  it.each(['en', 'pt-br', 'easy'])('の状況の決め方は、%s でも読める', (folder) => {
    for (const built of translated) {
      const html = readFileSync(join(built.root, folder, 'how-to-read/index.html'), 'utf8');
      const $ = load(html);
      const left = $('.prose p, .prose li')
        .filter((_, element) => $(element).text().includes('期待値には届か'))
        .text();
      expect(left).toBe('');
    }
  });
});

describe('訳の一覧', () => {
  it('に、同じ言葉が二度書かれていない', () => {
    const keys = Object.values(CATALOGUES).flatMap((catalogue) => Object.keys(catalogue));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('の訳は、元の言葉にある数や名前を落としたり足したりしない', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    const wrong = Object.values(CATALOGUES).flatMap((catalogue) =>
      Object.entries(catalogue).filter(([key, words]) =>
        words.some((text) => placeholders(text).some((each) => !placeholders(key).includes(each))),
      ),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('にあるのは、どれかのページか、サイトのどこかが書く言葉だけ', async () => {
    const used = new Set<string>();
    for (const built of translated) {
      for (const { translate } of await translators(built)) {
        for (const key of translate.used) used.add(key);
      }
    }
    const code = globSync('src/**/*.{ts,astro}', { exclude: ['src/interface/**'] })
      .concat('scripts/translated-pages/write-translated-pages.ts')
      .map((file) => readFileSync(file, 'utf8').replace(/\s+/g, ''))
      .join('\n');
    const idle = Object.values(CATALOGUES)
      .flatMap((catalogue) => Object.keys(catalogue))
      .filter((key) => !used.has(key) && !wordsOf(key).every((word) => code.includes(word)));
    expect(idle).toEqual([]);
  });
});

describe('英語の検索のページ', () => {
  it('は、件数も絞り込みも英語で書き、英語のページへ導く', async () => {
    const page = await open({ viewport: SCREENS.phone });
    await page.goto(`${site('konan').url}en/search/?q=${encodeURIComponent('外国人 相談')}`);
    await page.locator('#search-results li').first().waitFor();
    await expect.poll(() => page.locator('#search-count').textContent()).toMatch(/^Found: \d+\.$/);
    const link = page.locator('#search-results a').first();
    await expect.poll(() => link.getAttribute('href')).toMatch(/^\/en\//);
    await page.locator('#search-narrowing summary').first().click();
    await expect
      .poll(() => page.locator('#search-facets legend').first().textContent())
      .toBe('Kind');
  });
});

describe('英語のページで、操作のあとに書かれる言葉', () => {
  const path = (name: string) => `${site('konan').url}en/${name}`;
  const query = (words: string) => `search/?q=${encodeURIComponent(words)}`;

  it.each([
    ['見つからない検索', query('ゔぁぎゃ')],
    ['英語の言葉の検索', query('consultation')],
    ['文での検索', query('外国人の相談はどこですか')],
    ['打ち間違いの検索', query('がいこくじn')],
    ['年度の検索', query('令和4年度')],
    ['一覧の絞り込み', 'progress/2022/'],
    ['目標指標の絞り込み', 'indicators/'],
    ['共有とコピー', 'measures/1-3-2/'],
    ['用語の説明', 'measures/1-6-2/'],
  ])('%s でも、日本語のままのものはない', async (_, name) => {
    const page = await open({ viewport: SCREENS.phone });
    await page.goto(path(name), { waitUntil: 'networkidle' });
    await operate(page);
    await expect.poll(() => page.evaluate(japaneseTexts)).toEqual([]);
    await page.context().close();
  });
});

describe.each(INTERFACE_LANGUAGES)(
  '%s のページは、書かれたものを訳したあとも動きつづける',
  (language) => {
    it.each([
      ['グラフが描かれたあと', 'policies/1-6/'],
      ['検索したあと', `search/?q=${encodeURIComponent('外国人の相談はどこですか')}`],
      ['一覧を絞り込んだあと', 'progress/2022/'],
      ['共有を開いたあと', 'measures/1-3-2/'],
    ])('%s', async (_, name) => {
      const page = await open({ viewport: SCREENS.phone });
      const { folder } = LANGUAGE_FACTS[language];
      await page.goto(`${site('konan').url}${folder}/${name}`, { waitUntil: 'networkidle' });
      await operate(page);
      // A page that translates its own translation for ever draws no other frame.
      const alive = page.evaluate(
        () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 1000)),
      );
      const stuck = new Promise((_, reject) =>
        setTimeout(() => reject(new Error('stuck')), 60_000),
      );
      await Promise.race([alive, stuck]);
      await page.context().close();
    });
  },
);

/** Brings everything to view, opens it, presses it and chooses from it. */
async function operate(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const box of document.querySelectorAll('main details')) box.setAttribute('open', '');
  });
  for (const picture of await page.locator('main figure img:visible').all()) {
    await picture.scrollIntoViewIfNeeded({ timeout: 5000 });
  }
  for (const button of await page.locator('main button:visible').all()) {
    await button.click({ timeout: 1000 }).catch(() => {});
  }
  for (const list of await page.locator('main select:visible').all()) {
    await list.selectOption({ index: 1 }, { timeout: 1000 }).catch(() => {});
  }
}

/** Runs in the page: what is in Japanese and does not say so. */
function japaneseTexts(): string[] {
  const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const language = parentElement?.closest('[lang]')?.getAttribute('lang');
    if (!japanese.test(data) || language === 'ja') continue;
    if (parentElement?.closest('script, style, option, textarea')) continue;
    found.push(data.trim());
  }
  return found;
}

describe('ほかの言語のページを、いちばん狭い画面で、すべて開いて読むとき', () => {
  it.each(translated)('$name の計画では、横に動かさずに読める', async (built) => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const { path } of oneOfEachKind(built)) {
      await page.goto(new URL(path.replace(/index\.html$/, ''), built.url).href);
      const beyond = await page.evaluate(() => {
        for (const box of document.querySelectorAll('details')) box.open = true;
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (beyond > 0) wide.push(`${path}: ${beyond}px`);
    }
    await page.context().close();
    expect(wide).toEqual([]);
  });
});

describe('ほかの言語のページの見え方', () => {
  const paths = [
    'en/',
    'easy/policies/1-5/',
    'pt-br/measures/1-5-1/',
    'en/progress/2022/',
    'pt-br/search/',
  ];

  it.each(paths)('%s は、360px でも横に動かず、axe の誤りがない', async (path) => {
    const page = await open({ viewport: SCREENS.phone, bypassCSP: true });
    await page.goto(`${site('konan').url}${path}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(SCREENS.phone.width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    await page.context().close();
  });
});

/** The words of a key: what is left of it where the code puts its sentence together. */
function wordsOf(key: string): string[] {
  return key.replace(/以[上下]/g, ' ').match(/[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu) ?? [];
}

function oneOfEachKind(built: BuiltSite) {
  const kinds = new Map<string, ReturnType<typeof translatedPages>[number]>();
  for (const page of translatedPages(built)) {
    const [language, kind, ...rest] = page.path.split('/');
    kinds.set(`${language} ${kind} ${rest.length}`, page);
  }
  return [...kinds.values()];
}

/** All that the plan and the editors wrote, without spaces and marks. */
async function planWords(built: BuiltSite): Promise<{ whole: Set<string>; all: string }> {
  const whole = new Set<string>();
  const seen = new Set<object>();
  const collect = (value: unknown) => {
    if (typeof value === 'string') whole.add(bare(value));
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const part of value instanceof Map ? value.values() : Object.values(value)) collect(part);
  };
  const { plan, pages } = await readPlan(built.content);
  collect(plan);
  collect(pages);
  const { municipality, name } = plan as Plan;
  whole.add(bare(`${municipality.prefecture}${municipality.name}`));
  whole.add(bare(`${municipality.name}${name}`));
  return { whole, all: [...whole].join('\n') };
}

/** A text of the plan, a piece of one (a term in it is a link), or names in a row. */
function isOfPlan(text: string, { whole, all }: { whole: Set<string>; all: string }): boolean {
  const words = bare(text);
  if (whole.has(words) || (words.length >= 4 && all.includes(words))) return true;
  if (/^（.*）$/s.test(words)) return isOfPlan(words.slice(1, -1), { whole, all });
  const names = words.split(/[、・]/);
  return names.length > 1 && names.every((name) => whole.has(name));
}

function bare(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\\*/g, '')
    .replace(/[\s*＊]+/g, '')
    .replace(/※\d+/g, '');
}
