import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { shortScopeNames } from './scripts/site/short-scope-names.ts';
import { sitemapOfListedPages } from './scripts/site/sitemap-of-listed-pages.ts';
import { smallPreloadHelper } from './scripts/site/small-preload-helper.ts';
import { KEPT_FOLDER } from './src/collections/kept-files.ts';
import { mdxBodyOnly, refuseMdxCode } from './src/collections/safe-mdx.ts';
import { contentFolder } from './src/source/content-folder.ts';
import { readSiteUrl } from './src/source/read-site-url.ts';
import { endAutolinksAtJapanese } from './src/text/japanese-autolinks.ts';

// Address and base path come from the content (plan.yaml, 公開), so that another municipality
// need not touch this file.
const siteUrl = await readSiteUrl(contentFolder());

export default defineConfig({
  site: siteUrl?.origin,
  base: siteUrl?.pathname ?? '/',
  trailingSlash: 'always',
  // A build of another plan at the same time must not share the cache; see scripts/build.ts.
  outDir: process.env.KEIKAKU_OUT ?? 'dist',
  cacheDir: KEPT_FOLDER,
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    // What builds keep, and the site that they make, are thousands of files that no page is made of.
    server: { watch: { ignored: ['.keikaku', 'dist'].map((name) => resolve(name, '**')) } },
    plugins: [smallPreloadHelper(), mdxBodyOnly(), ...shortScopeNames()],
    build: {
      assetsInlineLimit: 0,
      // All of the site's CSS is a few kilobytes: one file, fetched once for every page.
      cssCodeSplit: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Small parts that several scripts share would be fetched one by one.
            groups: [
              {
                name: 'shared',
                test: /search-keys|preload-helper|mark-parameter|achievement-grade/,
              },
              {
                name: 'texts',
                test: /page-element|page-text|text-matches|normalise-text|kana\.ts/,
              },
            ],
          },
        },
        // Astro's own marks on MDX modules; they have done their work before bundling.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  markdown: {
    processor: unified({
      // Our own list, so that `.mdx` reads like the fields: 9~17時 is a range and not struck out,
      // and quotes stay as typed.
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        refuseMdxCode,
        [remarkGfm, { singleTilde: false }],
        remarkCjkFriendly,
        endAutolinksAtJapanese,
      ],
    }),
  },
  integrations: [mdx(), ...(siteUrl ? [sitemapOfListedPages(siteUrl)] : [])],
  devToolbar: { enabled: false },
});
