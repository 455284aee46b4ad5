import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** What a build reads of a checkout, apart from the content. */
const SOFTWARE = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * The software as it stands here, in a folder of its own: a build there neither waits for those that
 * other tests have under way nor leaves anything behind for them.
 */
export function copyCheckout(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of SOFTWARE)
    cpSync(join(ROOT, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Every file of a folder with what it holds, as one hash; `null` where the folder is missing. */
export function fingerprint(folder: string): string | null {
  const files = siteFiles(folder);
  if (files.length === 0) return null;
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** The files of a folder, sorted, with `/` between folders. */
export function siteFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
