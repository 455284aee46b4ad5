import type { CalendarDay } from '../vocabulary/calendar-day.ts';
import { git, shallowBoundary } from './git.ts';

export interface Commit {
  hash: string;
  day: CalendarDay;
}

/** `notInShallow`: the clone holds the newest commits alone, and the one asked for is not among them */
export type CommitFault = 'noGit' | 'noRepository' | 'unknownCommit' | 'notInShallow';

/** The commit that a name (`HEAD~1`, a tag, the start of a hash) stands for, or why there is none. */
export async function findCommit(root: string, name: string): Promise<Commit | CommitFault> {
  const found = await git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  const hash = found?.trim();
  if (hash) {
    const day = await git(root, ['show', '--no-patch', '--format=%cs', hash]);
    return { hash, day: day?.trim() ?? '' };
  }
  if ((await git(root, ['rev-parse', '--git-dir'])) !== null)
    return (await shallowBoundary(root)).size > 0 ? 'notInShallow' : 'unknownCommit';
  return (await git(process.cwd(), ['--version'])) === null ? 'noGit' : 'noRepository';
}
