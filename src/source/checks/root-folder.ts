import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import { nearestWord } from '../../vocabulary/nearest-word.ts';
import { entriesOf } from '../content-files.ts';
import { FILE_FOLDERS, SINGLE_FILES } from '../content-kinds.ts';

const FILES: readonly string[] = Object.values(SINGLE_FILES).map(({ file }) => file);
const FOLDERS: readonly string[] = Object.values(FILE_FOLDERS).map(({ folder }) => folder);
/** A plan that is a repository of its own has these as well. */
const BESIDE = ['README.md', 'LICENSE', 'LICENSE.md'];

/** Nothing but the known files and folders stands at the top of the content folder. */
export function checkRootFolder(root: string): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const { name, isFolder } of entriesOf(root, '', problems)) {
    if ((isFolder ? FOLDERS : [...FILES, ...BESIDE]).includes(name)) continue;
    const nearest = nearestWord(name, isFolder ? FOLDERS : FILES);
    const list = isFolder ? FOLDERS.join('、') : FILES.join('、');
    problems.push({
      code: 'E-FILE-STRAY',
      file: name,
      line: 1,
      column: 1,
      message: `${isFolder ? 'フォルダ' : 'ファイル'}「${name}」は、ここには置けません。`,
      hint: `${nearest === null ? '' : `「${nearest}」の書き間違いではありませんか。`}ここに置けるのは ${list} です。`,
    });
  }
  return problems;
}
