import { openIndex, type SearchIndex } from '../search/open-index.ts';
import type { PagefindModule } from '../search/pagefind-module.ts';
import { fetchBegun, SITE_BASE } from './begun-files.ts';

let opened: Promise<SearchIndex> | null = null;
let failedImports = 0;

/** The index of this site: fetched on the first call only, tried again after a failure. */
export function siteIndex(): Promise<SearchIndex> {
  opened ??= openIndex(SITE_BASE, importPagefind, fetchBegun).catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Has the next call open the index anew, after a part of it could not be fetched. */
export function forgetIndex(): void {
  opened = null;
}

/** Lies in the built site, where the bundler does not look. */
async function importPagefind(url: string): Promise<PagefindModule> {
  try {
    // Some browsers remember of an address that its module could not be fetched.
    return await import(/* @vite-ignore */ failedImports === 0 ? url : `${url}?${failedImports}`);
  } catch (error) {
    failedImports++;
    throw error;
  }
}
