import type { CalendarDay } from '../vocabulary/calendar-day.ts';
import { git, shallowBoundary } from './git.ts';

/** The files of a content folder at one moment: path below it → name of its bytes in git. */
export type FileVersions = ReadonlyMap<string, string>;

/** A commit that touched the content folder. */
export interface ContentCommit {
  hash: string;
  /** day of the commit in its own time zone; never earlier than that of the commit before it */
  day: CalendarDay;
  /** the moment of the commit: `2026-04-01T12:00:00+09:00` */
  time: string;
  /** the files that it changed; `null` where it deleted one */
  changed: Map<string, string | null>;
}

export interface ContentHistory {
  /** what stood before the first of `commits`: nothing, or where what came earlier is not known */
  before: FileVersions;
  /** oldest first */
  commits: ContentCommit[];
  /** `null` where `commits` goes back to the beginning; else why it does not */
  cutOff: 'shallow' | 'limit' | null;
}

/** Files that hold content; whatever else lies in the folder says nothing about the plan. */
const CONTENT_ENDING = /\.(?:md|mdx|yaml)$/;

/**
 * The commits that touched a content folder, along the first parents of what is checked out.
 * `null` where there is no git, no repository or no commit of the folder.
 *
 * @param longest at most so many commits, the newest ones
 */
export async function contentHistory(
  root: string,
  longest: number,
): Promise<ContentHistory | null> {
  const log = await git(root, [
    'log',
    '--first-parent',
    // A merge shows what it brought to the first parent.
    '-m',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--relative',
    '-z',
    '--format=%x01%H %cs %cI',
    `--max-count=${longest + 1}`,
    '--',
    '.',
  ]);
  const commits = log === null ? [] : readLog(log).reverse();
  const oldest = commits[0];
  if (oldest === undefined) return null;
  const shallow = (await shallowBoundary(root)).has(oldest.hash);
  const cutOff = shallow ? 'shallow' : commits.length > longest ? 'limit' : null;
  if (cutOff === null) return { before: new Map(), commits: inOrderOfDays(commits), cutOff };
  const before = await filesAt(root, oldest.hash);
  if (before === null) return null;
  return { before, commits: inOrderOfDays(commits.slice(1)), cutOff };
}

/** The content files of a commit; `null` where git knows no such commit. */
export async function filesAt(root: string, commit: string): Promise<FileVersions | null> {
  const list = await git(root, ['ls-tree', '-r', '-z', commit, '.']);
  if (list === null) return null;
  const files = new Map<string, string>();
  for (const line of list.split('\0').filter((each) => each !== '')) {
    const [facts = '', path = ''] = line.split('\t');
    const [mode = '', , version = ''] = facts.split(' ');
    if (isContent(mode, path)) files.set(path, version);
  }
  return files;
}

/** The files after a commit's changes. */
export function filesAfter(files: FileVersions, { changed }: ContentCommit): FileVersions {
  const after = new Map(files);
  for (const [path, version] of changed) {
    if (version === null) after.delete(path);
    else after.set(path, version);
  }
  return after;
}

/** Newest first, as git lists them. */
function readLog(log: string): ContentCommit[] {
  const commits: ContentCommit[] = [];
  const parts = log.split('\0').map((part) => part.replace(/^\n/, ''));
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as string;
    if (part.startsWith('\u0001')) {
      const [hash = '', day = '', time = ''] = part.slice(1).split(' ');
      commits.push({ hash, day, time, changed: new Map() });
    } else if (part.startsWith(':')) {
      const [, mode = '', , version = '', letter = ''] = part.split(' ');
      const path = parts[++at] ?? '';
      const stays = letter !== 'D' && isContent(mode, path);
      if (CONTENT_ENDING.test(path)) commits.at(-1)?.changed.set(path, stays ? version : null);
    }
  }
  return commits;
}

function isContent(mode: string, path: string): boolean {
  // Plain files only: what a link of an old commit led to is not known.
  return mode.startsWith('100') && CONTENT_ENDING.test(path);
}

/** A clock that ran behind must not put a change before the one that it builds on. */
function inOrderOfDays(commits: ContentCommit[]): ContentCommit[] {
  let latest = '';
  return commits.map((commit) => {
    if (commit.day > latest) latest = commit.day;
    return { ...commit, day: latest };
  });
}
