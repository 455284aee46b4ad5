import { statSync } from 'node:fs';

/** Whether there is a folder to read at all. */
export function isContentFolder(root: string): boolean {
  return statSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
