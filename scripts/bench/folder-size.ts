import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder and all below it, and their bytes. A folder that is not there has none. */
export function folderSize(folder: string): { files: number; bytes: number } {
  const size = { files: 0, bytes: 0 };
  let entries: string[];
  try {
    entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return size;
  }
  for (const entry of entries) {
    const status = statSync(join(folder, entry));
    if (!status.isFile()) continue;
    size.files += 1;
    size.bytes += status.size;
  }
  return size;
}
