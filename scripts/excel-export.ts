import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Division, Plan } from '../src/plan/types.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { type FiscalYear, fiscalYearName, parseFiscalYear } from '../src/vocabulary/fiscal-year.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { isUntouched } from '../src/workbooks/compare-workbooks.ts';
import { divisionWorkbook, workbookFileName } from '../src/workbooks/division-workbook.ts';
import { unassignedIndicators } from '../src/workbooks/plan-fields.ts';
import { readWorkbook } from '../src/workbooks/read-workbook.ts';
import { WorkbookRefusal } from '../src/workbooks/zip-directory.ts';
import { commandOptions } from './command-line/command-options.ts';
import { chosenDivisions } from './command-line/named-division.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { otherWorkbooks } from './excel/other-workbooks.ts';
import { planForExcel } from './excel/plan-for-excel.ts';

const HELP = `使い方: npm run excel:export -- [--year 2022] [--division 課] [--out フォルダ]

担当課が記入する Excel ブックを、課ごとに一つずつ書き出します。

  --year 年度       シートの年度（2022、令和4年度 など）。省くと最も新しい年度
  --division 課     課の名前か id。いくつでも指定できます。省くとすべての課
  --out フォルダ    書き出す先。省くと excel/年度/
  --force           書き出した後に記入されたブックにも上書きします（記入は消えます）
  --help            この説明を出します

記入されたブックがすでにあれば上書きせず、その名前を知らせます。
環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
書き出せれば 0、上書きしなかったブックがあれば 1、指定や内容が読めなければ 2 で終わります。
くわしくは docs/excel.md を見てください。
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = commandOptions(
    {
      year: { type: 'string' },
      division: { type: 'string', multiple: true },
      out: { type: 'string' },
      force: { type: 'boolean' },
    },
    HELP,
  );
  if (options === null) return Number(process.exitCode ?? 0);
  const root = contentFolder();
  const read = await planForExcel(root, shownFolder(root));
  if (typeof read === 'string') return refuse(read);
  const { plan } = read;
  const year = yearOf(options.year, plan);
  if (typeof year === 'string') return refuse(year);
  const divisions = chosenDivisions(plan, options.division ?? []);
  if (typeof divisions === 'string') return refuse(divisions);
  const out = options.out ?? join('excel', String(year));
  try {
    return await exportAll(plan, divisions, year, out, {
      force: options.force === true,
      asked: (options.division ?? []).length > 0,
    });
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    // Only the file system may surprise us here; anything else is a bug and must show itself.
    if (code === undefined) throw error;
    return refuse(
      `${path ?? out} に書けません（${code}）。権限と、Excel で開いたままになっていないかを確かめてください。`,
    );
  }
}

async function exportAll(
  plan: Plan,
  divisions: readonly Division[],
  year: FiscalYear,
  out: string,
  { force, asked }: { force: boolean; asked: boolean },
): Promise<number> {
  mkdirSync(out, { recursive: true });
  const kept: string[] = [];
  let [fresh, replaced] = [0, 0];
  for (const division of divisions) {
    const bytes = await divisionWorkbook(plan, division, year);
    if (bytes === null) {
      if (asked)
        console.log(`${division.name}: ${fiscalYearName(year)}に報告する行も指標もありません。`);
      continue;
    }
    const path = join(out, workbookFileName(division, plan.divisions));
    const existed = existsSync(path);
    if (!force && existed && (await wasFilledIn(path))) {
      kept.push(path);
      continue;
    }
    const beside = `${path}.new`;
    try {
      writeFileSync(beside, bytes);
      renameSync(beside, path);
    } finally {
      rmSync(beside, { force: true });
    }
    if (existed) replaced++;
    else fresh++;
    console.log(path);
  }
  console.log(
    `${fiscalYearName(year)}のブックを ${fresh + replaced} 冊書き出しました（新しく ${fresh} 冊、置き換え ${replaced} 冊）。`,
  );
  const others = otherWorkbooks(plan, out);
  if (others.length > 0) {
    console.log(
      `${out} には、いまのどの課のものでもないブックもあります（${others.map(visibleText).join('、')}）。名前の変わった課のブックなら、記入を取り込んでから片付け、新しいブックを渡してください。`,
    );
  }
  const unassigned = unassignedIndicators(plan, year);
  if (unassigned.length > 0) {
    console.log(
      `報告する課の書かれていない目標指標が ${unassigned.length} あります（${unassigned.map(({ id }) => id).join('、')}）。関係する課のすべてのブックに載るので、どの課が記入するかを知らせてください。policies/ の目標指標に「担当課」を書けば、その課のブックだけに載ります。`,
    );
  }
  if (kept.length === 0) return 0;
  process.stderr.write(
    `記入されているため、上書きしなかったブックが ${kept.length} 冊あります。\n${kept.map((path) => `  ${path}`).join('\n')}\n先に npm run excel:import で取り込むか、記入が要らなければ --force を付けてください。\n`,
  );
  return 1;
}

/** Whether anything differs from what was exported; what cannot be read is not ours to overwrite. */
async function wasFilledIn(path: string): Promise<boolean> {
  try {
    const { fields, remarks } = await readWorkbook(readFileSync(path));
    return remarks.length > 0 || !fields.every(isUntouched);
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    return true;
  }
}

function yearOf(given: string | undefined, plan: Plan): FiscalYear | string {
  const years = [...new Set(plan.measures.flatMap(({ sheets }) => sheets.map(({ year }) => year)))];
  const year = given === undefined ? Math.max(...years) : parseFiscalYear(given);
  if (year === null) return `--year の「${given}」は年度として読めません（例 --year 2022）。`;
  if (years.includes(year)) return year;
  const known = years.sort((a, b) => a - b).join('、');
  return `${fiscalYearName(year)}のシートがありません。${known === '' ? '' : `あるのは ${known} です。`}`;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
