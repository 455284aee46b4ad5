import { HtmlValidate } from 'html-validate';
import { MLEngine } from 'markuplint';
import { describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from './setup/built-sites.ts';
import { movedPages, type SitePage, sitePages } from './setup/site-pages.ts';

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Written by Astro's own serialiser, which is valid HTML all the same.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Tables that become cards on a phone lose their roles with `display`; they are written out.
    'no-redundant-role': 'off',
    // The anchor of a row is its number in the plan: 1-5-1.2.
    'valid-id': ['error', { relaxed: true }],
    // Wants a special hyphen in telephone numbers, which then cannot be copied.
    'tel-non-breaking': 'off',
  },
});

/** Annotated, because the elements of a list with different rules have no type in common. */
const MARKUPLINT: NonNullable<NonNullable<Parameters<typeof MLEngine.fromCode>[1]>['config']> = {
  extends: ['markuplint:recommended'],
  rules: {
    // See no-redundant-role above.
    'wai-aria': { options: { disallowSetImplicitRole: false } },
  },
  nodeRules: [
    // Tables that staff write in Markdown have no caption.
    { selector: '.prose table', rules: { 'require-accessible-name': false } },
    // Empty until something is searched for.
    { selector: '#search-results', rules: { 'wai-aria': false } },
  ],
};

/** Where KEIKAKU_NIGHTLY is set, nothing is left out. */
const ALL = Boolean(process.env.KEIKAKU_NIGHTLY);

const complete = inject('sites').find(({ name }) => name === 'complete') as BuiltSite;

describe.each(inject('sites'))('$name の計画', (site) => {
  it('html-validate の誤りがない', async () => {
    const faults: string[] = [];
    for (const page of [...sitePages(site), ...movedPages(site)]) {
      const report = await htmlValidate.validateString(page.html);
      for (const message of report.results.flatMap((result) => result.messages)) {
        faults.push(`${page.path}:${message.line} ${message.ruleId} ${message.message}`);
      }
    }
    expect(faults).toEqual([]);
  });

  const [first, ...rest] = markuplintPages(site);
  if (first === undefined) return;
  it(`markuplint の誤りがない（${ALL ? 'すべてのページ' : '種類ごとに1ページ'}）`, {
    timeout: 3_600_000,
  }, async () => {
    const faults: string[] = [];
    // One engine for all pages: making one costs more than a page.
    const engine = await MLEngine.fromCode(first.html, { name: 'page.html', config: MARKUPLINT });
    for (const page of [first, ...rest]) {
      if (page !== first) await engine.setCode(page.html);
      const result = await engine.exec();
      for (const violation of result?.violations ?? []) {
        faults.push(`${page.path}:${violation.line} ${violation.ruleId} ${violation.message}`);
      }
    }
    await engine.close();
    expect(faults).toEqual([]);
  });
});

/**
 * markuplint takes more than half a second for a page, so one page stands for its kind except at
 * night: of the made-up plan that has everything, and of the real one what that has not. The style
 * guide is the same in every plan, and long: once is enough.
 */
function markuplintPages(site: BuiltSite): SitePage[] {
  const pages = sitePages(site).filter(
    ({ path }) => path !== 'styleguide/' || site.name === 'konan',
  );
  if (ALL) return pages;
  const longest = longestOfEachKind(pages);
  if (site.name === 'complete') return [...longest.values()];
  const elsewhere = longestOfEachKind(sitePages(complete));
  return [...longest].flatMap(([kind, page]) => (elsewhere.has(kind) ? [] : [page]));
}

/** By kind. English and Portuguese pages are the Japanese ones in other words. */
function longestOfEachKind(pages: readonly SitePage[]): Map<string, SitePage> {
  const longest = new Map<string, SitePage>();
  for (const page of pages) {
    const parts = page.path.replace(/^(en|pt-br)\//, '').split('/');
    // `measures/1-1-1/` is a kind with its like; `about/` and the views for embedding are told apart.
    const named = parts.length === 2 || /^(embed|easy|print)$/.test(parts[0] ?? '') ? 2 : 1;
    const kind = [...parts.slice(0, named), parts.length].join('/');
    if (page.html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page);
  }
  return longest;
}
