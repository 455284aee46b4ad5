import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap of the pages that search engines may list: a page that says noindex (the views for
 * iframes, the style guide, addresses that have moved) is left out, for a sitemap must not call for
 * what the page refuses. The built page itself is asked, so that no second list has to be kept.
 *
 * @param siteUrl address of the site with its base path, ending in `/`
 */
export function sitemapOfListedPages(siteUrl: URL): AstroIntegration[] {
  let built: URL | null = null;
  const remember: AstroIntegration = {
    name: 'built-folder',
    hooks: {
      'astro:build:done': ({ dir }) => {
        built = dir;
      },
    },
  };
  const isListed = (page: string) => {
    const path = decodeURI(page.slice(siteUrl.href.length));
    const html = readFileSync(new URL(`${path}index.html`, built ?? ''), 'utf8');
    return !html.slice(0, html.indexOf('</head>')).includes('content="noindex"');
  };
  // Hooks run in the order of the list.
  return [remember, sitemap({ filter: isListed })];
}
