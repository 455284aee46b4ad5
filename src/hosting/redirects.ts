import type { MovedPage } from '../plan/moved-pages.ts';
import { withBase } from '../vocabulary/address.ts';

/** An address that a web server leads on by itself, with the base path. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The moved pages that a web server may lead on by itself. Not those of a renumbered measure or
 * policy: a link to one row (`#1-4-4.2`) has to change its number on the way, the server never sees
 * that part of an address, and the page that the site has there does it.
 *
 * @param base path that the site stands under
 */
export function redirects(pages: readonly MovedPage[], base: string): Redirect[] {
  return pages
    .filter(({ from, renumbered }) => !renumbered || from.startsWith('/embed/'))
    .map(({ from, to }) => ({ from: withBase(from, base), to: withBase(to, base) }));
}
