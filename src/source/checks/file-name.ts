import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import type { FolderEntry } from '../content-files.ts';
import type { FileFolder } from '../content-kinds.ts';

/** The name that a file goes by. */
export interface FileName {
  /** without the ending; the right one for a near miss */
  name: string;
  /** whether the file bears exactly this name */
  exact: boolean;
}

/**
 * The name of a content file; `null` where it does not belong here. A near miss is reported and goes
 * by the name that it means, so that one wrong letter does not look like a missing file.
 */
export function checkFileName(
  entry: FolderEntry,
  folder: FileFolder,
  problems: ContentProblem[],
): FileName | null {
  const report = (code: ContentProblem['code'], message: string, hint: string) =>
    problems.push({ code, file: entry.file, line: 1, column: 1, message, hint });
  const place = `${folder.folder}/${folder.yearly ? '（年度）/' : ''}`;
  if (entry.isFolder) {
    report(
      'E-FILE-STRAY',
      `${place} の中に、フォルダ「${entry.name}」は置けません。`,
      `ファイルを ${place} のすぐ下に移し、フォルダを消してください。`,
    );
    return null;
  }
  const dot = entry.name.lastIndexOf('.');
  const stem = dot === -1 ? entry.name : entry.name.slice(0, dot);
  const ending = dot === -1 ? '' : entry.name.slice(dot).normalize('NFKC');
  if (entry.name === stem + folder.ending && folder.name.test(stem)) {
    return { name: stem, exact: true };
  }
  const example = `${folder.nameExample}${folder.ending}`;
  if (!/^\.(?:mdx?|markdown|txt)$/i.test(ending)) {
    report(
      'E-FILE-STRAY',
      `${place} に置けるのは、名前が ${folder.ending} で終わるファイルだけです。`,
      `置けるのは「${example}」のような名前のファイルだけです。要らないファイルなら消してください。`,
    );
    return null;
  }
  const name = folder.suggestName(stem);
  report(
    'E-FILE-NAME',
    `ファイル名「${entry.name}」は、${place} の名前として読めません。`,
    name === null
      ? `「${example}」のような名前に変えてください。`
      : `「${name}${folder.ending}」に変えてください。`,
  );
  return name === null ? null : { name, exact: false };
}
