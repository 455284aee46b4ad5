import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-sites.ts';

/** A page of a built site. */
export interface SitePage {
  /** path below the base: `measures/1-1-1/`, empty for the home page, `404.html` */
  path: string;
  file: string;
  html: string;
}

/** Every HTML page of the site, in order of its path. */
export function sitePages(site: BuiltSite): SitePage[] {
  return globSync('**/*.html', { cwd: site.root })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => ({
      path: name.replace(/(^|\/)index\.html$/, '$1'),
      file: join(site.root, name),
      html: readFileSync(join(site.root, name), 'utf8'),
    }));
}
