import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * The sitemap of the pages that search engines may list: a page that says noindex (the views for
 * iframes, the style guide, addresses that have moved) is left out, for a sitemap must not call for
 * what the page refuses. The built page itself is asked, so that no second list has to be kept.
 *
 * @param siteUrl address of the site with its base path, ending in `/`
 */
export function sitemapOfListedPages(siteUrl: URL): AstroIntegration {
  let built = '';
  const isListed = (page: string) => {
    const path = decodeURI(page.slice(siteUrl.href.length));
    const html = readFileSync(join(built, path, 'index.html'), 'utf8');
    return !html.slice(0, html.indexOf('</head>')).includes('content="noindex"');
  };
  const astro = sitemap({ filter: isListed });
  return {
    ...astro,
    hooks: {
      ...astro.hooks,
      'astro:build:done': (done) => {
        built = fileURLToPath(done.dir);
        // Astro names the pages only that it has made; others were taken over from the last build.
        const pages = globSync('**/index.html', { cwd: built })
          .map((file) => ({ pathname: file.replaceAll('\\', '/').replace(/index\.html$/, '') }))
          .sort((a, b) => (a.pathname < b.pathname ? -1 : 1));
        return astro.hooks['astro:build:done']?.({ ...done, pages });
      },
    },
  };
}
