import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plan } from '../../src/plan/types.ts';
import { visibleText } from '../../src/vocabulary/visible-text.ts';
import { foreignWorkbook, type NamedWorkbook } from '../../src/workbooks/compare-workbooks.ts';
import { readWorkbook } from '../../src/workbooks/read-workbook.ts';
import { LIMITS, WorkbookRefusal } from '../../src/workbooks/zip-directory.ts';

/** Reads all workbooks; what cannot be read is told with its remedy, and named. */
export async function readAll(paths: readonly string[], plan: Plan) {
  const workbooks: NamedWorkbook[] = [];
  const unreadable: string[] = [];
  for (const [index, path] of paths.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r読んでいます… ${index + 1}/${paths.length}`);
    const handed = await readOne(path, plan);
    if (typeof handed !== 'string') workbooks.push({ file: nameOf(path, paths), handed });
    else {
      process.stderr.write(`${process.stderr.isTTY ? '\r' : ''}${visibleText(path)}: ${handed}\n`);
      unreadable.push(nameOf(path, paths));
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  return { workbooks, unreadable };
}

async function readOne(path: string, plan: Plan) {
  try {
    if (statSync(path).size > LIMITS.fileBytes)
      return '20 MB を超えているため読みません。画像や要らないシートを消して、保存し直してください。';
    const handed = await readWorkbook(readFileSync(path));
    return foreignWorkbook(handed.base, plan) ?? handed;
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.message;
    const { code } = error as NodeJS.ErrnoException;
    // Only the file system may surprise us here; anything else is a bug and must show itself.
    if (code === undefined || !(error instanceof Error) || !('syscall' in error)) throw error;
    return `開けません（${code}）。Excel で開いたままになっていないかを確かめてください。`;
  }
}

/** The name alone where it tells the files apart. */
function nameOf(path: string, paths: readonly string[]): string {
  const name = basename(path);
  return paths.filter((other) => basename(other) === name).length > 1 ? path : name;
}

/** What spreadsheet programs call their files. */
const SPREADSHEET = /\.(xls[xmb]?|xlt[xm]?|f?ods|csv|numbers)$/i;
/** What Excel and operating systems lay beside people's files: `~$人権擁護課.xlsx`, `.DS_Store`. */
const NOBODYS = /^(~\$|\.)|^(desktop\.ini|thumbs\.db)$/i;

export interface FoundWorkbooks {
  paths: string[];
  /** in folders, what is no spreadsheet: somebody must hear that it was not read */
  others: string[];
}

/**
 * The files named, and the spreadsheets of the folders named, of whatever kind; each once. A
 * Japanese sentence where one is missing.
 */
export function workbookPaths(given: readonly string[]): FoundWorkbooks | string {
  if (given.length === 0) return '取り込むブックを指定してください。';
  const paths = new Map<string, string>();
  const others: string[] = [];
  for (const path of given) {
    if (!existsSync(path)) return `「${visibleText(path)}」がありません。`;
    const found = statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => !NOBODYS.test(name))
          .sort()
      : null;
    const sheets = found?.filter((name) => SPREADSHEET.test(name)).map((name) => join(path, name));
    if (sheets?.length === 0)
      return `フォルダ「${visibleText(path)}」に、ブック（.xlsx）がありません。`;
    for (const each of sheets ?? [path]) paths.set(realpathSync(each), each);
    others.push(
      ...(found ?? [])
        .filter((name) => !SPREADSHEET.test(name))
        .map((name) => (statSync(join(path, name)).isDirectory() ? `フォルダ ${name}` : name)),
    );
  }
  return { paths: [...paths.values()], others };
}
