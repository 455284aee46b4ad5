import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../../src/search/index-format.ts';
import type { SinceLastBuild } from '../kept-pages/kept-pages.ts';
import { filesIn } from '../site/files-in.ts';
import { pageLinks } from './page-links.ts';

/** A link of a built page that leads to nothing. */
export interface DeadLink {
  /** address of the page within the site: `/measures/1-1-1/` */
  page: string;
  /** as the page names it */
  link: string;
  reason: 'no-page' | 'no-place' | 'outside' | 'unreadable';
}

/** Stands for the site's address where it is not known. */
const NOWHERE = 'http://site.invalid';

/**
 * Every link of every page of a built site that leads to no page, file or place of it. Links to other
 * sites are left alone. Each page is read once, and those that others point into a second time, so
 * that no more than their links is held in memory. Of a site whose last build had none, only the
 * pages that have changed are read, unless something is gone that another page may name.
 *
 * @param base path that the site was built for: `/` or `/keikaku/`
 * @param siteUrl where the site will stand, so that links with the whole address count as its own
 * @param since what the last build of this site left, for the same address; `null` where that is not known
 */
export function deadLinks(
  site: string,
  base: string,
  siteUrl: URL | null = null,
  since: SinceLastBuild | null = null,
): DeadLink[] {
  const origin = siteUrl?.origin ?? NOWHERE;
  const dead: DeadLink[] = [];
  /** `measures/1-1-1/index.html` → place → the first page that points there */
  const wanted = new Map<string, Map<string, Pick<DeadLink, 'page' | 'link'>>>();
  const known = new Map<string, boolean>();
  const isThere = (file: string) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const now = statSync(join(site, file), { throwIfNoEntry: false })?.isFile() ?? false;
    known.set(file, now);
    return now;
  };
  for (const path of pagesToRead(site, since)) {
    const page = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
    const here = new URL(base.slice(0, -1) + page, origin);
    const { links, ids } = pageLinks(readFileSync(join(site, path), 'utf8'));
    for (const link of links) {
      const report = (reason: DeadLink['reason']) => dead.push({ page, link, reason });
      const target = URL.parse(link, here);
      if (target === null) {
        report('unreadable');
        continue;
      }
      if (target.origin !== origin) continue;
      if (!target.pathname.startsWith(base)) {
        // Another part of the city's own site, named with its whole address, is not this one's.
        if (!/^https?:/i.test(link)) report('outside');
        continue;
      }
      const [below, place] = [decoded(target.pathname.slice(base.length)), decoded(target.hash)];
      if (below === null || place === null) {
        report('unreadable');
        continue;
      }
      const goal = below === '' || below.endsWith('/') ? `${below}index.html` : below;
      if (!isThere(goal)) report('no-page');
      else if (place.length > 1 && goal.endsWith('.html')) {
        const name = place.slice(1);
        if (goal === path) {
          if (!ids.has(name)) report('no-place');
        } else {
          const places = wanted.get(goal) ?? new Map();
          if (!places.has(name)) places.set(name, { page, link });
          wanted.set(goal, places);
        }
      }
    }
  }
  for (const [goal, places] of wanted) {
    const { ids } = pageLinks(readFileSync(join(site, goal), 'utf8'));
    for (const [name, from] of places)
      if (!ids.has(name)) dead.push({ ...from, reason: 'no-place' });
  }
  return dead;
}

/** Paths of the pages whose links may be dead. */
function pagesToRead(site: string, since: SinceLastBuild | null): string[] {
  const files = filesIn(site);
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  if (since === null) return pages;
  const there = new Set(files);
  const changed = pages.filter((page) => !since.isSame(page));
  const isAllThere =
    since.files.every((file) => there.has(file) || file.startsWith(INDEX_FILES)) &&
    changed.every((page) => hasAllPlaces(site, page, since));
  return isAllThere ? changed : pages;
}

/** No page names a file of the search index: each edition has its own. */
const INDEX_FILES = `${INDEX_FOLDER}/`;

/** Whether whoever names a place on the page as it was finds it still. */
function hasAllPlaces(site: string, page: string, since: SinceLastBuild): boolean {
  const before = since.before(page);
  if (before === null) return !since.files.includes(page);
  const { ids } = pageLinks(readFileSync(join(site, page), 'utf8'));
  return pageLinks(before).ids.isSubsetOf(ids);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
