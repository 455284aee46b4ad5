import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lets `use` work on a copy of a content folder, which goes away afterwards. What links within the
 * folder point at is copied as files: nothing written into the copy can reach the folder.
 */
export async function onContentCopy<T>(
  root: string,
  use: (copy: string) => Promise<T>,
): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'keikaku-'));
  try {
    // `cpSync` leaves links within the folder as links, whatever it is told.
    await cp(realpathSync(root), copy, { recursive: true, dereference: true });
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
