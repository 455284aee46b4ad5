import { globSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** What Astro writes on every element of a component with styles of its own. */
const SCOPE = /data-astro-cid-[a-z0-9]{8}/g;

/**
 * Shortens the names by which Astro keeps the styles of a component to itself: they stand on nearly
 * every element and in nearly every rule of the style sheet, and a random name is what gzip cannot
 * shorten (a tenth of a page's weight). Numbers follow the sorted files, so that two builds of the
 * same code are the same.
 */
export function shortScopeNames(): Plugin[] {
  const files = globSync('src/**/*.astro')
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const shorten = (code: string, id: string) => {
    const [file = ''] = id.split('?');
    const number = files.indexOf(relative(process.cwd(), file).replaceAll('\\', '/'));
    if (number === -1 || !code.includes('data-astro-cid-')) return null;
    // A number alone: no attribute of ours is called so.
    return { code: code.replace(SCOPE, `data-${number}`), map: null };
  };
  return [
    // Styles as the compiler hands them out, before Vite makes a module of them.
    {
      name: 'short-scope-names-in-styles',
      enforce: 'pre',
      transform: (code, id) => (/[?&]type=style/.test(id) ? shorten(code, id) : null),
    },
    // Components once they are compiled.
    {
      name: 'short-scope-names-in-components',
      enforce: 'post',
      transform: (code, id) => (/[?&]type=/.test(id) ? null : shorten(code, id)),
    },
  ];
}
