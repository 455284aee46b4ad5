import { git, shallowBoundary } from './git.ts';

/**
 * The day (`2026-04-01`) on which each file of the content folder last changed, by its path below
 * the folder, from one pass over git's history. Empty where there is no git or no history; a file
 * whose change lies before the end of a shallow clone has no day, rather than a wrong one.
 */
export async function lastChanged(root: string): Promise<Map<string, string>> {
  const days = new Map<string, string>();
  const log = await git(root, [
    'log',
    '--format=%x00%H %cs',
    '--name-only',
    '--no-renames',
    '--relative',
    '--',
    '.',
  ]);
  if (log === null) return days;
  const boundary = await shallowBoundary(root);
  for (const commit of log.split('\0').slice(1)) {
    const [heading = '', ...files] = commit.split('\n').filter((line) => line !== '');
    const [hash = '', day = ''] = heading.split(' ');
    for (const file of files) if (!days.has(file)) days.set(file, boundary.has(hash) ? '' : day);
  }
  return new Map([...days].filter(([, day]) => day !== ''));
}
