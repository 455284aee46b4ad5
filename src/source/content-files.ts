import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentProblem } from '../vocabulary/content-problem.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import { checkFileName } from './checks/file-name.ts';
import { checkYearFolder } from './checks/year-folder.ts';
import { type ContentFile, documentId } from './content-file.ts';
import { FILE_FOLDERS, type FileFolder, type FolderKind } from './content-kinds.ts';

export interface FileListing {
  files: ContentFile[];
  problems: ContentProblem[];
}

/** What operating systems leave in folders. Names with a dot in front are for programs, never content. */
const IGNORED = new Set(['Thumbs.db', 'desktop.ini']);

/** The files of one kind, sorted by path, with a problem for everything else in its folder. */
export function listFiles(root: string, kind: FolderKind): FileListing {
  const description: FileFolder = FILE_FOLDERS[kind];
  const problems: ContentProblem[] = [];
  const found: (ContentFile & { exact: boolean })[] = [];
  if (!liesInside(root, description.folder)) return { files: [], problems };
  const take = (entry: FolderEntry, year: FiscalYear | null, exactYear: boolean) => {
    const name = checkFileName(entry, description, problems);
    if (name === null) return;
    found.push({ file: entry.file, name: name.name, year, exact: name.exact && exactYear });
  };
  for (const entry of entriesOf(root, description.folder, problems)) {
    if (!description.yearly) {
      take(entry, null, true);
      continue;
    }
    const year = checkYearFolder(entry, description, problems);
    if (year === null) continue;
    for (const file of entriesOf(root, entry.file, problems)) take(file, year.year, year.exact);
  }
  return { files: withoutDoubles(found), problems };
}

/** Of files that go by the same name, the one that bears it; the others are reported already. */
function withoutDoubles(found: readonly (ContentFile & { exact: boolean })[]): ContentFile[] {
  const files = new Map<string, ContentFile>();
  for (const { exact, ...file } of found) {
    if (exact || !files.has(documentId(file))) files.set(documentId(file), file);
  }
  return [...files.values()];
}

/** A file or folder, symbolic links followed. */
export interface FolderEntry {
  name: string;
  /** path below the content folder */
  file: string;
  isFolder: boolean;
}

/** What a folder holds, sorted; nothing where it does not exist. Links that lead outside are reported. */
export function entriesOf(root: string, folder: string, problems: ContentProblem[]): FolderEntry[] {
  const entries: FolderEntry[] = [];
  for (const dirent of readFolder(root, folder, problems)) {
    if (dirent.name.startsWith('.') || IGNORED.has(dirent.name)) continue;
    const file = folder === '' ? dirent.name : `${folder}/${dirent.name}`;
    const target = dirent.isSymbolicLink() ? followLink(root, file, problems) : dirent;
    if (target === null) continue;
    const isFolder = target.isDirectory();
    if (isFolder || target.isFile()) entries.push({ name: dirent.name, file, isFolder });
    else problems.push(notPlain(file));
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readFolder(root: string, folder: string, problems: ContentProblem[]): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    // A folder that is not there holds nothing; the rules on missing files say what is needed.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') problems.push(closed(folder));
    return [];
  }
}

function closed(folder: string): ContentProblem {
  return {
    code: 'E-FILE-UNREADABLE',
    file: folder === '' ? '.' : folder,
    line: 1,
    column: 1,
    message: 'フォルダを開けないので、中にあるものを調べていません。',
    hint: 'フォルダを読む権限を確かめてください。中のファイルがないという知らせは、開けるようになれば消えます。',
  };
}

/** A pipe, a socket or a device: it is never opened, because reading it could wait for ever. */
function notPlain(file: string): ContentProblem {
  return {
    code: 'E-FILE-STRAY',
    file,
    line: 1,
    column: 1,
    message: 'これは、ふつうのファイルではありません（パイプや装置など）。',
    hint: 'これを消し、ふつうのファイルを置いてください。',
  };
}

/**
 * Whether a file or folder at the top of the content is there and no link leads out of it. The rule on
 * that folder reports the link; here it only keeps what stands outside from being read.
 */
export function liesInside(root: string, file: string): boolean {
  try {
    return realpathSync(join(root, file)).startsWith(realpathSync(root) + sep);
  } catch {
    // Not there, or a link that leads nowhere: nothing to read.
    return false;
  }
}

/** What a link leads to; `null` and a problem where it leads nowhere or outside. */
function followLink(root: string, file: string, problems: ContentProblem[]): Stats | null {
  const report = (message: string, hint: string) =>
    problems.push({ code: 'E-FILE-LINK', file, line: 1, column: 1, message, hint });
  try {
    const target = realpathSync(join(root, file));
    if (target.startsWith(realpathSync(root) + sep)) return statSync(target);
    report(
      'このファイルは、内容のフォルダの外にあるものを指すリンクです。',
      'リンクを消し、ファイルそのものを置いてください。',
    );
  } catch {
    // realpath tells a dead or circular link in no other way.
    report(
      'このファイルは、行き先のないリンクです。',
      'リンクを消し、ファイルそのものを置いてください。',
    );
  }
  return null;
}
