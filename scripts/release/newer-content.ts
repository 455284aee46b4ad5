import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Written by the publication itself, after the site was built. */
const RECORDED_LATER = 'addresses.txt';

/**
 * A file of the content that was changed after the site was built, below the content folder; `null`
 * for none. Whoever forgets to build would publish the site of before and believe it new.
 */
export function newerContent(root: string, site: string): string | null {
  const built = statSync(join(site, 'index.html')).mtimeMs;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || entry.name === RECORDED_LATER) continue;
    if (statSync(path).mtimeMs > built) return relative(root, path).replaceAll('\\', '/');
  }
  return null;
}
