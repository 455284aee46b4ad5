import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFiles } from '../src/source/replace-files.ts';

/**
 * Writes new files and new texts of files below a folder, all or none. Gives `false`, with a Japanese
 * sentence, where somebody else wrote one of them meanwhile.
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string | Uint8Array>): boolean {
  const changed = replaceFiles(
    root,
    [...files].map(([file, after]) => {
      const path = join(root, file);
      return { file, before: existsSync(path) ? readFileSync(path) : null, after };
    }),
  );
  if (changed === null) return true;
  process.stderr.write(`${changed} が書いている間に変わったので、何も書きませんでした。\n`);
  return false;
}
