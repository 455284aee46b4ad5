import { relative, sep } from 'node:path';
import { isContentFolder } from '../../src/source/is-content-folder.ts';
import { visibleText } from '../../src/vocabulary/visible-text.ts';
import { shownFolder } from '../command-line/shown-folder.ts';

/** Vite takes what follows them in a path for something else, or the path for a coded one. */
const CANNOT_STAND = ['#', '?', '%', '\\'];

/**
 * Why no site can be made of this content folder, as a Japanese sentence; `null` where it can. What is
 * wrong with its files is the check's to say.
 *
 * @param root absolute path
 */
export function whyNotContentRoot(root: string): string | null {
  const shown = visibleText(shownFolder(root));
  if (!isContentFolder(root)) return `計画のフォルダ「${shown}」がありません。`;
  const path = relative(process.cwd(), root).replaceAll(sep, '/');
  const found = CANNOT_STAND.find((character) => path.includes(character));
  if (found === undefined) return null;
  return `計画のフォルダ「${shown}」からは、サイトを作れません。場所の名前に「${found}」が入っているためです。名前を変えるか、別の場所に移してください。`;
}
