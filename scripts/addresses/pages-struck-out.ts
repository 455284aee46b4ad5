import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SINGLE_FILES } from '../../src/source/content-kinds.ts';
import { git } from '../../src/source/git.ts';

/**
 * The pages that addresses.txt held at a commit and does not hold now: the record only grows, or a page
 * could vanish unnoticed together with its line. `null` where git does not know the commit.
 *
 * @param repository a folder in the repository that has the commit
 * @param folder the content folder below the top of that commit: `content`
 * @param root the content folder as it is now
 */
export async function pagesStruckOut(
  repository: string,
  commit: string,
  folder: string,
  root: string,
): Promise<string[] | null> {
  const { file } = SINGLE_FILES.addresses;
  // A name that begins with a hyphen would be an option.
  const known = await git(repository, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    commit,
  ]);
  if (known === null) return null;
  const before = await git(repository, ['show', `${known.trim()}:${join(folder, file)}`]);
  const path = join(root, file);
  const now = new Set(existsSync(path) ? pagesOf(readFileSync(path, 'utf8')) : []);
  // No record at that commit, nothing to keep.
  return pagesOf(before ?? '').filter((page) => !now.has(page));
}

function pagesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('/') && !line.includes('#'));
}

export function struckOutText(pages: readonly string[]): string {
  return `公開したことのあるページが、addresses.txt から ${pages.length} 件消されています。行を戻し、ページを移したのなら moves.yaml に書いてください。
${pages.map((page) => `  ${page}\n`).join('')}`;
}
