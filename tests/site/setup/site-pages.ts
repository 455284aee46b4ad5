import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_FACTS } from '../../../src/vocabulary/interface-language.ts';
import type { BuiltSite } from './built-sites.ts';

/** A page of a built site. */
export interface SitePage {
  /** path below the base: `measures/1-1-1/`, empty for the home page, `404.html` */
  path: string;
  file: string;
  html: string;
}

/** Every page as it is written, in Japanese, in order of its path; not those that only lead on to another. */
export function sitePages(site: BuiltSite): SitePage[] {
  return allPages(site).filter(({ path, html }) => !isTranslation(path) && !leadsOn(html));
}

/** The pages at addresses that have moved; moved-pages.test.ts opens them. */
export function movedPages(site: BuiltSite): SitePage[] {
  return allPages(site).filter(({ path, html }) => !isTranslation(path) && leadsOn(html));
}

function leadsOn(html: string): boolean {
  return html.includes('id="moved-to"');
}

/** The pages that are made from them in other languages; languages.test.ts looks at them. */
export function translatedPages(site: BuiltSite): SitePage[] {
  return allPages(site).filter(({ path }) => isTranslation(path));
}

function isTranslation(path: string): boolean {
  return Object.values(LANGUAGE_FACTS).some(({ folder }) => path.startsWith(`${folder}/`));
}

/** Every HTML page of the site. */
export function allPages(site: BuiltSite): SitePage[] {
  return globSync('**/*.html', { cwd: site.root })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => ({
      path: name.replace(/(^|\/)index\.html$/, '$1'),
      file: join(site.root, name),
      html: readFileSync(join(site.root, name), 'utf8'),
    }));
}
