import type { Plan } from '../src/plan/types.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import type { ContentDocuments } from '../src/source/documents.ts';
import { replaceFiles } from '../src/source/replace-files.ts';
import { isError } from '../src/vocabulary/content-problem.ts';
import type { FiscalYear } from '../src/vocabulary/fiscal-year.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import {
  type Comparison,
  compareWorkbooks,
  type FieldOutcome,
  type NamedWorkbook,
} from '../src/workbooks/compare-workbooks.ts';
import { withFormerNumbers } from '../src/workbooks/former-numbers.ts';
import { type PlanField, planFields } from '../src/workbooks/plan-fields.ts';
import { onlyRows, settleConflicts } from '../src/workbooks/settle-conflicts.ts';
import { confirm } from './command-line/confirm.ts';
import { runOnContent } from './command-line/run-on-content.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { readPlan } from './content-files/read-plan.ts';
import { checkedEdits } from './excel/checked-edits.ts';
import { IMPORT_HELP, type ImportOptions, readImportOptions } from './excel/import-options.ts';
import { planForExcel } from './excel/plan-for-excel.ts';
import { isEmptied, printChanges, printConflicts, printRemarks } from './excel/print-comparison.ts';
import { printNotHandedIn, printTwice, printWorkbooks } from './excel/print-workbooks.ts';
import { readAll, workbookPaths } from './excel/workbook-files.ts';
import { printProblems } from './reports/print-problems.ts';

const DECIDE = `食い違う欄をどちらにするか決めたら、次のどちらかを付けて、もう一度実行してください。
  --conflicts content    いまの内容を残す
  --conflicts workbook   ブックの文を書く（ブックどうしが違うときは、採る方のブックだけを取り込んでください）
一つずつ決めるときは、--row 番号 で行を選びます。`;
const STAYS =
  'ブックの文は前のままなので、同じブックを取り込むたびに、食い違いとして出ます。決め終えたブックは、フォルダから出してください。';

process.exitCode = await runOnContent(() => main(process.argv.slice(2)));

async function main(args: string[]): Promise<number> {
  const options = readImportOptions(args);
  if (typeof options === 'string') return refuse(`${options}\n\n${IMPORT_HELP}`);
  if (options.help) {
    process.stdout.write(IMPORT_HELP);
    return 0;
  }
  const found = workbookPaths(options.files);
  if (typeof found === 'string')
    return refuse(`${found}\n\n使い方は npm run excel:import -- --help で見られます。`);
  const root = contentFolder();
  const shown = shownFolder(root);
  const read = await planForExcel(root, shown);
  if (typeof read === 'string') return refuse(read);
  const { workbooks, unreadable } = await readAll(found.paths, read.plan);
  if (workbooks.length === 0) return refuse('読めるブックがありませんでした。何も書いていません。');
  const all = compareWorkbooks(workbooks, fieldsByYear(read));
  const unknown = unknownRows(options.rows, workbooks);
  if (unknown !== null) return refuse(unknown);
  const asked = onlyRows(all, options.rows);
  const { comparison, kept } = settleConflicts(asked, options.winner);
  section('ブックごとのまとめ', printWorkbooks(workbooks, comparison));
  section('二冊以上ある担当課', printTwice(workbooks));
  section('ブックのない担当課', printNotHandedIn(workbooks, read.plan));
  section('ブックではないので読まなかったもの', found.others.map(visibleText).join('、'));
  if (options.rows.length > 0) console.log(`${otherRows(all, asked)}\n`);
  if (kept.length > 0)
    console.log(`食い違う ${kept.length} 欄は、いまの内容を残しました。${STAYS}\n`);
  const written = await takeOver(root, shown, comparison, options);
  if (unreadable.length === 0) return written;
  // Told with its reason at the beginning, which a long list has pushed out of sight.
  console.log(
    `読めなかったブック ${unreadable.length} 冊: ${unreadable.map(visibleText).join('、')}（わけは、この表示の初めにあります）`,
  );
  return 2;
}

/** Shows everything, asks, writes; gives the exit code. */
async function takeOver(
  root: string,
  shown: string,
  comparison: Comparison,
  options: ImportOptions,
): Promise<number> {
  const edits = comparison.changes.map((change) => ({ ...change, place: change.field.place }));
  const checked = await checkedEdits(root, edits);
  if (checked === null) {
    return refuse(
      `調べている間に ${shown} が書き換えられ、誤りができました。npm run check で直してから、もう一度実行してください。何も書いていません。`,
      1,
    );
  }
  const { files, refused, newProblems } = checked;
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
  if (comparison.conflicts.length > 0) console.log(`${DECIDE}\n`);
  if (newProblems.length > 0)
    section(
      '取り込むと npm run check が新しく知らせること',
      printProblems(newProblems, shown).trimEnd(),
    );
  const left = comparison.conflicts.length + remarks.filter((remark) => remark.left).length;
  console.log(summary(changes, comparison, left));
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

/** What a part says nothing of: the rows that were not asked for. */
function otherRows(all: Comparison, asked: Comparison): string {
  const changes = all.changes.length - asked.changes.length;
  const conflicts = all.conflicts.length - asked.conflicts.length;
  return `--row で選んだ行だけを見ています。ほかの行に、変わる欄 ${changes}、食い違い ${conflicts} があります。`;
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
  changes: readonly FieldOutcome[],
  { already, unchanged, conflicts }: Comparison,
  left: number,
): string {
  if (changes.length + already + left === 0)
    return `変わった欄はありません（${unchanged} 欄を調べました）。`;
  const emptied = changes.filter(isEmptied).length;
  return `変わる欄 ${changes.length}${emptied > 0 ? `（うち、書いてあったことが消える欄 ${emptied}）` : ''}、すでに同じ欄 ${already}、変わらない欄 ${unchanged}、食い違い ${conflicts.length}、ほかに取り込まなかったもの ${left - conflicts.length}`;
}

/** Says which of the rows that were asked for stands in none of the workbooks; `null` for none. */
function unknownRows(rows: readonly string[], workbooks: readonly NamedWorkbook[]): string | null {
  const known = new Set(
    workbooks.flatMap(({ handed }) =>
      [...handed.base.fields.keys()].map((key) => key.slice(0, key.indexOf('/'))),
    ),
  );
  const unknown = rows.filter((id) => !known.has(id));
  if (unknown.length === 0) return null;
  return `--row の「${unknown.map(visibleText).join('」「')}」は、どのブックにもありません。「行番号」か「指標番号」の列にある番号（例 1-5-1.2、1-6-1）を書いてください。`;
}

function fieldsByYear({
  plan,
  documents,
}: {
  plan: Plan;
  documents: ContentDocuments;
}): (year: FiscalYear) => ReadonlyMap<string, PlanField> {
  const years = new Map<FiscalYear, ReadonlyMap<string, PlanField>>();
  return (year) => {
    const fields = years.get(year) ?? withFormerNumbers(planFields(plan, year), documents);
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
