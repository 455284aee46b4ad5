import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What git prints for a command, run in a folder; `null` where git is not installed, the folder is
 * in no repository, or git refuses the command.
 */
export async function git(root: string, args: string[]): Promise<string | null> {
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

/** Commits at the end of a shallow clone: git lists every file under them, changed or not. */
export async function shallowBoundary(root: string): Promise<Set<string>> {
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
