import { load } from 'cheerio';
import { expect, inject, it } from 'vitest';
import { readPlan } from '../../scripts/content-files/read-plan.ts';
import { sitePages } from './setup/site-pages.ts';

it.each(inject('sites'))(
  '$name の部局のページは、名称が今と違う年度にだけ、その年度の名称を添える',
  async (site) => {
    const { plan } = await readPlan(site.content);
    let different = 0;
    for (const { id, name, years } of plan?.departments ?? []) {
      const page = sitePages(site).find(({ path }) => path === `departments/${id}/`);
      const $ = load(page?.html ?? '');
      expect($('h1').text().trim()).toContain(name);
      for (const year of new Map(years.map((each) => [each.year, each])).values()) {
        const said = $(`#year-${year.year} .former`).text();
        expect(said, `${id} ${year.year}`).toBe(
          year.name === name ? '' : `この年度の名称は「${year.name}」です。`,
        );
        if (year.name !== name) different += 1;
      }
    }
    // 教育部 of 2021 is 教育委員会事務局 today.
    expect(different).toBe(site.name === 'complete' ? 1 : 0);
  },
);
