import { parseArgs } from 'node:util';
import type { Plan } from '../src/plan/types.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { replaceFiles } from '../src/source/replace-files.ts';
import { type ContentProblem, isError } from '../src/vocabulary/content-problem.ts';
import type { FiscalYear } from '../src/vocabulary/fiscal-year.ts';
import {
  type Comparison,
  compareWorkbooks,
  type FieldOutcome,
} from '../src/workbooks/compare-workbooks.ts';
import { type PlanField, planFields } from '../src/workbooks/plan-fields.ts';
import { confirm } from './confirm.ts';
import { checkedEdits } from './excel/checked-edits.ts';
import { planForExcel } from './excel/plan-for-excel.ts';
import { printChanges, printConflicts, printRemarks } from './excel/print-comparison.ts';
import { readAll, workbookPaths } from './excel/workbook-files.ts';
import { printProblems } from './print-problems.ts';
import { readPlan } from './read-plan.ts';
import { shownFolder } from './shown-folder.ts';

const HELP = `使い方: npm run excel:import -- ファイル… [--yes] [--dry-run]

担当課が記入した Excel ブックを読み、変わった欄だけを content/ に書きます。
変わるところをすべて見せて、書くかどうかを尋ねます。

  ファイル      npm run excel:export で書き出したブック（いくつでも）。フォルダなら、その中のすべて
  --yes         尋ねずに書きます
  --dry-run     何も書かずに、変わるところだけを見せます
  --help        この説明を出します

書き出した後に content/ も変わった欄は、三つの文を見せて、そのままにします。
環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
すべて済めば（変わりがなくても）0、取り込まなかった欄があれば 1、
指定やファイルが読めなければ 2 で終わります。くわしくは docs/excel.md を見てください。
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return refuse(`指定が読めません: ${args.join(' ')}\n\n${HELP}`);
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const paths = workbookPaths(options.files);
  if (typeof paths === 'string')
    return refuse(`${paths}\n\n使い方は npm run excel:import -- --help で見られます。`);
  const root = contentFolder();
  const shown = shownFolder(root);
  const read = await planForExcel(root, shown);
  if (typeof read === 'string') return refuse(read);
  const { workbooks, unreadable } = await readAll(paths, read.plan);
  if (workbooks.length === 0) return refuse('読めるブックがありませんでした。何も書いていません。');
  const comparison = compareWorkbooks(workbooks, fieldsByYear(read.plan));
  const written = await takeOver(root, shown, comparison, read.problems, options);
  return unreadable > 0 ? 2 : written;
}

/** Shows everything, asks, writes; gives the exit code. */
async function takeOver(
  root: string,
  shown: string,
  comparison: Comparison,
  problems: readonly ContentProblem[],
  options: { yes: boolean; dryRun: boolean },
): Promise<number> {
  const edits = comparison.changes.map((change) => ({ ...change, place: change.field.place }));
  const { files, refused, newProblems } = await checkedEdits(root, edits, problems);
  const out = new Set(refused.map(({ edit }) => edit));
  const changes = edits.filter((edit) => !out.has(edit));
  const remarks = [
    ...comparison.remarks,
    ...refused.map(({ edit, reason }) => ({ ...leftOut(edit), message: reason })),
  ];
  section('お知らせ', printRemarks(remarks, false));
  section('変わるところ', printChanges(changes));
  section('取り込まなかった欄', printRemarks(remarks, true));
  section('食い違い', printConflicts(comparison.conflicts));
  if (newProblems.length > 0)
    section(
      '取り込むと npm run check が新しく知らせること',
      printProblems(newProblems, shown).trimEnd(),
    );
  const left = comparison.conflicts.length + remarks.filter((remark) => remark.left).length;
  console.log(summary(changes.length, comparison, left));
  const code = left > 0 ? 1 : 0;
  if (files.length === 0) return code;
  if (options.dryRun) {
    console.log('--dry-run のため、何も書いていません。');
    return code;
  }
  if (!options.yes && !(await confirm(`${files.length} 個のファイルに書きますか`))) {
    console.log('何も書きませんでした。');
    return 1;
  }
  const changed = replaceFiles(root, files);
  if (changed !== null) {
    return refuse(
      `${changed} が、調べている間に書き換えられました。何も書いていません。もう一度実行してください。`,
      1,
    );
  }
  console.log(files.map(({ file }) => `書きました: ${shown}/${file}`).join('\n'));
  return (await printCheck(root, shown, new Set(files.map(({ file }) => file)))) ? code : 1;
}

function leftOut({ where }: FieldOutcome) {
  return { file: where.join('、'), where: '', left: true };
}

/** What the check says of the files that were written; whether the content has no error. */
async function printCheck(
  root: string,
  shown: string,
  files: ReadonlySet<string>,
): Promise<boolean> {
  const { problems } = await readPlan(root);
  const own = problems.filter(({ file }) => files.has(file));
  section('書いたファイルを調べた結果（npm run check）', printProblems(own, shown).trimEnd());
  return !problems.some(isError);
}

function summary(
  changes: number,
  { already, unchanged, conflicts }: Comparison,
  left: number,
): string {
  if (changes + already + left === 0)
    return `変わった欄はありません（${unchanged} 欄を調べました）。`;
  return `変わる欄 ${changes}、すでに同じ欄 ${already}、変わらない欄 ${unchanged}、食い違い ${conflicts.length}、ほかに取り込まなかったもの ${left - conflicts.length}`;
}

function fieldsByYear(plan: Plan): (year: FiscalYear) => ReadonlyMap<string, PlanField> {
  const years = new Map<FiscalYear, ReadonlyMap<string, PlanField>>();
  return (year) => {
    const fields = years.get(year) ?? planFields(plan, year);
    years.set(year, fields);
    return fields;
  };
}

function section(title: string, text: string): void {
  if (text !== '') console.log(`【${title}】\n${text}\n`);
}

function refuse(message: string, code = 2): number {
  process.stderr.write(`${message}\n`);
  return code;
}

/** `null` for anything that the help does not name. */
function readOptions(
  args: string[],
): { files: string[]; yes: boolean; dryRun: boolean; help: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        yes: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { yes = false, 'dry-run': dryRun = false, help = false } = values;
    return { files: positionals, yes, dryRun, help };
  } catch {
    // parseArgs says in English what it cannot read; the caller prints the help instead.
    return null;
  }
}
