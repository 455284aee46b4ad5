import { contentFolder } from '../src/source/content-folder.ts';
import { isError } from '../src/vocabulary/content-problem.ts';
import { parseFiscalYear } from '../src/vocabulary/fiscal-year.ts';
import { commandOptions } from './command-line/command-options.ts';
import { runWithContent } from './command-line/run-on-content.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { readPlan } from './content-files/read-plan.ts';
import { printProblems } from './reports/print-problems.ts';
import { printSummary } from './reports/print-summary.ts';
import { summaryData } from './reports/summary-data.ts';

const HELP = `使い方: npm run summary -- [--year 年度] [--json]

目標指標の判定と、施策進捗管理シートの達成度・記入の状況を一覧にします。

  --year 年度   シートの年度（2022、令和4年度 など）。省くと最も新しい年度です
                目標指標は、いつも最も新しい実績値で判定します
  --json        丸めない値を JSON で出します。--year を省くと、すべての年度が入ります
  --help        この説明を出します

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
出せたら 0、内容に誤りがあれば 1、指定が読めなければ 2 で終わります。
`;

const OPTIONS = { year: { type: 'string' }, json: { type: 'boolean' } } as const;

const options = commandOptions(OPTIONS, HELP);
if (options !== null) {
  process.exitCode = await runWithContent(() => summary(options.year, options.json ?? false));
}

async function summary(writtenYear: string | undefined, json: boolean): Promise<number> {
  const year = writtenYear === undefined ? null : parseFiscalYear(writtenYear);
  if (writtenYear !== undefined && year === null) {
    process.stderr.write(`--year の「${writtenYear}」は年度として読めません（例 --year 2022）。\n`);
    return 2;
  }
  const root = contentFolder();
  const { plan, problems } = await readPlan(root);
  const errors = problems.filter(isError);
  // Numbers of a plan with errors would look as sure as any others.
  if (plan === null || errors.length > 0) {
    process.stderr.write(
      `${printProblems(errors, shownFolder(root))}内容の誤りを直してください。\n`,
    );
    return 1;
  }
  if (year !== null && !plan.sheetYears.includes(year)) {
    const years = plan.sheetYears.join('、');
    process.stderr.write(
      `${year} 年度のシートはありません。${years ? `あるのは ${years} です。` : ''}\n`,
    );
    return 2;
  }
  const newest = plan.sheetYears.slice(-1);
  const chosen = year === null ? null : [year];
  process.stdout.write(
    json
      ? `${JSON.stringify(summaryData(plan, chosen ?? plan.sheetYears), null, 2)}\n`
      : printSummary(plan, chosen ?? newest),
  );
  return 0;
}
