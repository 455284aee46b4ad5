import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another disk, or one that knows no second names, or that has given out as many as it can. */
const CANNOT_LINK = new Set(['EXDEV', 'EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

/**
 * Gives a function that puts a file where nothing is yet, as a second name of the same one where the
 * disk can do that, else as a copy. It makes each folder once: for thousands of files.
 */
export function fileLinks(): (from: string, to: string) => void {
  const made = new Set<string>();
  return (from, to) => {
    const folder = dirname(to);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    try {
      linkSync(from, to);
    } catch (error) {
      if (!CANNOT_LINK.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      copyFileSync(from, to);
    }
  };
}
