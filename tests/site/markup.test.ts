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

  it('どの種類のページも、3つずつ見て markuplint の誤りがない', { timeout: 900_000 }, async () => {
    const faults: string[] = [];
    const [first, ...rest] = someOfEachKind(markuplintPages(site)) as [SitePage, ...SitePage[]];
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

/** The style guide is the same in every plan, and long: once is enough. */
function markuplintPages(site: BuiltSite): SitePage[] {
  return sitePages(site).filter(({ path }) => path !== 'styleguide/' || site.name === 'konan');
}

/** The first three pages of each kind: markuplint takes half a second for a page, and pages of a kind share their markup. */
function someOfEachKind(pages: SitePage[]): SitePage[] {
  const seen = new Map<string, number>();
  return pages.filter(({ path }) => {
    const parts = path.split('/');
    // `measures/1-1-1/` is a kind with its like; `about/` and the views for embedding are told apart.
    const named =
      parts.length === 2 || parts[0] === 'embed' ? parts.slice(0, 2) : parts.slice(0, 1);
    const key = [...named, parts.length].join('/');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count < 3;
  });
}
