import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NewYear, openNewYear } from '../src/content-edits/open-new-year.ts';
import type { Plan } from '../src/plan/types.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { isError } from '../src/vocabulary/content-problem.ts';
import {
  type FiscalYear,
  fiscalYearName,
  fiscalYearNameWithWestern,
  parseFiscalYear,
} from '../src/vocabulary/fiscal-year.ts';
import { parseCommandLine } from './command-line/parse-command-line.ts';
import { runOnContent } from './command-line/run-on-content.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { whyUnread } from './command-line/why-unread.ts';
import { commitFiles, whyNotCommit } from './content-files/commit-files.ts';
import { newProblems, problemsAfter } from './content-files/problems-after.ts';
import { readPlan } from './content-files/read-plan.ts';
import { filesAsRead, writeFiles } from './content-files/write-files.ts';
import { printProblems } from './reports/print-problems.ts';

const HELP = `使い方: npm run new-year -- 年度 [--empty] [--dry-run] [--commit]

次の年度の施策進捗管理シートを、前の年度のシートから用意します。

  引き継ぐもの    行の並び、担当課（名前が変わっていれば今の名前）、再掲、現状・課題、実施事業、
                  部局の組織目標と部門方針シート
  空にするもの    成果、達成度、今後の方向性、部局の長の氏名
  足すもの        その年度に始まる取組の行、目標指標の実績値の欄（前の年度に欄があったもの）、
                  plan.yaml の「シートの年度」
  作らないもの    終わった取組の行

  --empty      現状・課題と実施事業も空にします
  --dry-run    何をするかを出すだけで、書きません
  --commit     書いたファイルを、一つのコミットにします
  --help       この説明を出します

例
  npm run new-year -- 2023
  npm run new-year -- 令和5年度 --commit

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
終われば 0、用意できなければ何も書かずに 1、指定が読めなければ 2 で終わります。
`;

process.exitCode = await runOnContent(() => main(process.argv.slice(2)));

interface Options {
  year: FiscalYear;
  emptied: boolean;
  dryRun: boolean;
  commit: boolean;
}

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  const root = contentFolder();
  const shown = shownFolder(root);
  const read = filesAsRead(root);
  const { plan, problems } = await readPlan(root);
  const errors = problems.filter(isError);
  if (plan === null || errors.length > 0) {
    process.stderr.write(`${printProblems(errors, shown)}内容の誤りを直してください。\n`);
    return 1;
  }
  const refused = whyNot(plan, root, options.year);
  if (refused !== null) {
    process.stderr.write(`${refused}\n`);
    return 1;
  }
  const from = plan.sheetYears.filter((year) => year < options.year).at(-1) as FiscalYear;
  const opened = openNewYear(
    plan,
    (file) => readFileSync(join(root, file), 'utf8'),
    globSync(`departments/${from}/*.md`, { cwd: root }).sort(),
    { from, year: options.year, emptied: options.emptied },
  );
  const after = newProblems(problems, await problemsAfter(root, opened));
  process.stdout.write(report(opened, from, options.year) + unfinished(plan, from));
  if (after.length > 0) process.stdout.write(printProblems(after, shown));
  if (after.some(isError)) {
    process.stderr.write('このままでは誤りになるので、何も書きませんでした。\n');
    return 1;
  }
  if (options.dryRun) {
    process.stdout.write('--dry-run なので、何も書いていません。\n');
    return 0;
  }
  const kept = options.commit ? await whyNotCommit(root, [...opened.files.keys()]) : null;
  if (kept !== null) {
    process.stderr.write(`${kept}\n何も書きませんでした。\n`);
    return 1;
  }
  if (!writeFiles(root, opened.files, read)) return 1;
  process.stdout.write(`${shown}/ の ${opened.files.size} ファイルに書きました。\n`);
  process.stdout.write(
    `担当課に配るブックは、npm run excel:export -- --year ${options.year} で書き出します。\n`,
  );
  if (!options.commit) return 0;
  return commitFiles(
    root,
    [...opened.files.keys()],
    `${fiscalYearName(options.year)}のシートを用意`,
  );
}

function readOptions(args: string[]): Options | 'help' | string {
  try {
    const { values, positionals } = parseCommandLine({
      args,
      allowPositionals: true,
      options: {
        empty: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        commit: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'help';
    const [written] = positionals;
    if (written === undefined || positionals.length > 1) return '年度を一つ指定してください。';
    const year = parseFiscalYear(written);
    if (year === null) return `「${written}」は年度として読めません。`;
    return {
      year,
      emptied: values.empty ?? false,
      dryRun: values['dry-run'] ?? false,
      commit: values.commit ?? false,
    };
  } catch (error) {
    return whyUnread(error, HELP);
  }
}

function whyNot(plan: Plan, root: string, year: FiscalYear): string | null {
  const name = fiscalYearNameWithWestern(year);
  if (plan.sheetYears.includes(year))
    return `${name}のシートは、もうあります。何も書きませんでした。`;
  const existing = ['sheets', 'departments'].filter((kind) =>
    existsSync(join(root, kind, `${year}`)),
  );
  if (existing.length > 0)
    return `フォルダ ${existing.map((kind) => `${kind}/${year}`).join('、')} が、もうあります。中を確かめ、要らなければ消してからやり直してください。`;
  if (plan.sheetYears.every((each) => each > year))
    return `${name}より前のシートがないので、引き継ぐものがありません。最初の年度のシートは、npm run import か npm run add で作ります。`;
  const { first, last } = plan.period;
  if (year < first || year > last)
    return `${name}は、計画の期間（${first}〜${last}）の外です。期間が延びたのなら、先に plan.yaml の「終了年度」を直してください。`;
  return null;
}

function report(opened: NewYear, from: FiscalYear, year: FiscalYear): string {
  const lines = [
    `${fiscalYearNameWithWestern(year)}のシートを、${fiscalYearName(from)}のシートから用意します。`,
    `  シート ${opened.sheets}（行 ${opened.rows}）、部局 ${opened.departments}、実績値の欄 ${opened.asked.length}`,
    ...opened.notes.map((note) => `  ${note}`),
  ];
  if (opened.notAsked.length > 0) {
    lines.push(
      `  ${fiscalYearName(from)}に欄がなかったので、実績値の欄を足さなかった目標指標: ${opened.notAsked.join('、')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** That the year before still has blanks, which may well be so in April; empty where it has none. */
function unfinished(plan: Plan, year: FiscalYear): string {
  const rows = plan.measures
    .flatMap(({ sheets }) => sheets.filter((sheet) => sheet.year === year))
    .flatMap(({ entries }) => entries);
  const blank = rows.filter(({ grade, results }) => grade === null || results === null);
  if (blank.length === 0) return '';
  return `  ${fiscalYearName(year)}には、成果か達成度の書かれていない行が ${blank.length} あります（npm run worklist -- --year ${year}）。年度末の記入は、この後も続けられます。\n`;
}
