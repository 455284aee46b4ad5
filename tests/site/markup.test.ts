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
        config: { extends: ['markuplint:recommended'] },
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
