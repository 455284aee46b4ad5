import { relative, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** A save touches a file more than once; and a watcher begins with every file that it finds. */
const SETTLED_AFTER = 100;

/**
 * While the site is being edited: reads anew whenever something below the folder has changed, once for
 * all changes that come together.
 *
 * @param read is given the paths below the folder of what has changed
 */
export function rereadOnChange(
  watcher: NonNullable<LoaderContext['watcher']>,
  root: string,
  read: (changed: readonly string[]) => Promise<void>,
): void {
  let waiting: NodeJS.Timeout | undefined;
  let changed: string[] = [];
  const readNow = () => {
    const paths = changed;
    changed = [];
    return read(paths);
  };
  const soon = (path: string) => {
    if (!path.startsWith(`${root}${sep}`)) return;
    changed.push(relative(root, path).replaceAll('\\', '/'));
    clearTimeout(waiting);
    waiting = setTimeout(readNow, SETTLED_AFTER);
  };
  watcher.add(root);
  watcher.on('add', soon).on('change', soon).on('unlink', soon);
}
