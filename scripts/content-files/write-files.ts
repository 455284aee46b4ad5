import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Replacement, replaceFiles } from '../../src/source/replace-files.ts';

/** What the files of a folder held when a command began. */
export type FilesAsRead = ReadonlyMap<string, Uint8Array>;

/** The files of a content folder as they are now, for `writeFiles` to see who changes them meanwhile. */
export function filesAsRead(root: string): FilesAsRead {
  const files = globSync('**/*.{md,mdx,yaml,txt}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile());
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file))]));
}

/**
 * Writes new files and new texts of files below a folder, all or none. Gives `false`, with a Japanese
 * sentence, where somebody else wrote one of them meanwhile.
 *
 * @param read what the files held when their new texts were made; as they are now where nothing was read
 * @param renamed old path → new path, which is one of `files`
 */
export function writeFiles(
  root: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  read: FilesAsRead | null = null,
  renamed: ReadonlyMap<string, string> = new Map(),
): boolean {
  const before = (file: string) => {
    const path = join(root, file);
    if (read !== null) return read.get(file) ?? null;
    return existsSync(path) ? readFileSync(path) : null;
  };
  const written: Replacement[] = [...files].map(([file, after]) => ({
    file,
    before: before(file),
    after,
  }));
  const moved: Replacement[] = [...renamed].flatMap(([old, now]) => [
    ...(files.has(now) ? [] : [{ file: now, before: null, after: before(old) }]),
    { file: old, before: before(old), after: null },
  ]);
  const changed = replaceFiles(root, [...written, ...moved]);
  if (changed === null) return true;
  process.stderr.write(
    `${changed} が、この命令を実行している間に変わったので、何も書きませんでした。もう一度実行してください。\n`,
  );
  return false;
}
