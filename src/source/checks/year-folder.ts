import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import { type FiscalYear, parseFiscalYear } from '../../vocabulary/fiscal-year.ts';
import type { FolderEntry } from '../content-files.ts';
import type { FileFolder } from '../content-kinds.ts';

/**
 * The fiscal year that a folder is named after; `null` where it is none. A name such as `R4` is
 * reported and understood.
 */
export function checkYearFolder(
  entry: FolderEntry,
  { folder, nameExample, ending }: FileFolder,
  problems: ContentProblem[],
): { year: FiscalYear; exact: boolean } | null {
  const report = (code: ContentProblem['code'], message: string, hint: string) =>
    problems.push({ code, file: entry.file, line: 1, column: 1, message, hint });
  if (!entry.isFolder) {
    report(
      'E-FILE-STRAY',
      `${folder}/ のすぐ下に、ファイルは置けません。`,
      `年度のフォルダの中に移してください（例 ${folder}/2022/${nameExample}${ending}）。`,
    );
    return null;
  }
  if (/^[12]\d{3}$/.test(entry.name)) return { year: Number(entry.name), exact: true };
  const year = parseFiscalYear(entry.name);
  report(
    'E-FILE-NAME',
    `フォルダ「${entry.name}」は、年度として読めません。`,
    year === null
      ? '年度が始まる4月の西暦で名前を付けてください（令和4年度なら 2022）。'
      : `「${year}」に変えてください。`,
  );
  return year === null ? null : { year, exact: false };
}
