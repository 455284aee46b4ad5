import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

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

/** Commits at the end of a shallow clone: git lists every file under them, changed or not. */
async function shallowBoundary(root: string): Promise<Set<string>> {
  const path = (
    await git(root, ['rev-parse', '--path-format=absolute', '--git-path', 'shallow'])
  )?.trim();
  if (!path) return new Set();
  try {
    return new Set((await readFile(join(path), 'utf8')).split('\n').filter((line) => line !== ''));
  } catch {
    // No such file: the clone is whole.
    return new Set();
  }
}

/** `null` where git is not installed, the folder is in no repository, or it has no commit yet. */
async function git(root: string, args: string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: root,
      maxBuffer: 1 << 30,
    });
    return stdout;
  } catch {
    // A site without dates is right here: a downloaded archive has no history.
    return null;
  }
}
