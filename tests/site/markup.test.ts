import { HtmlValidate } from 'html-validate';
import { MLEngine } from 'markuplint';
import { describe, expect, inject, it } from 'vitest';
import { sitePages } from './setup/site-pages.ts';

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

describe.each(inject('sites'))('$name の計画', (site) => {
  it('html-validate の誤りがない', async () => {
    const faults: string[] = [];
    for (const page of sitePages(site)) {
      const report = await htmlValidate.validateString(page.html);
      for (const message of report.results.flatMap((result) => result.messages)) {
        faults.push(`${page.path}:${message.line} ${message.ruleId} ${message.message}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('markuplint の誤りがない', async () => {
    const faults: string[] = [];
    for (const page of sitePages(site)) {
      const engine = await MLEngine.fromCode(page.html, {
        name: page.file,
        config: {
          extends: ['markuplint:recommended'],
          rules: {
            // See no-redundant-role above.
            'wai-aria': { options: { disallowSetImplicitRole: false } },
          },
          nodeRules: [
            // Tables that staff write in Markdown have no caption.
            { selector: '.prose table', rules: { 'require-accessible-name': false } },
          ],
        },
      });
      const result = await engine.exec();
      await engine.close();
      for (const violation of result?.violations ?? []) {
        faults.push(`${page.path}:${violation.line} ${violation.ruleId} ${violation.message}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
