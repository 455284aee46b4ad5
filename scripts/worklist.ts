import { contentFolder } from '../src/source/content-folder.ts';
import { worklist } from '../src/summaries/worklist.ts';
import { isError } from '../src/vocabulary/content-problem.ts';
import { parseFiscalYear } from '../src/vocabulary/fiscal-year.ts';
import { commandOptions } from './command-line/command-options.ts';
import { chosenDivisions } from './command-line/named-division.ts';
import { runWithContent } from './command-line/run-on-content.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { warningsByDivision } from './content-files/division-warnings.ts';
import { readPlan } from './content-files/read-plan.ts';
import { printProblems } from './reports/print-problems.ts';
import { printWorklist } from './reports/print-worklist.ts';
import { worklistData } from './reports/worklist-data.ts';

const HELP = `使い方: npm run worklist -- [--year 年度] [--division 担当課] [--json]

施策進捗管理シートと目標指標の、まだ記入されていないところを、担当課ごとに並べます。
期限は plan.yaml の「記入」に書いたものです。

  --year 年度        シートの年度（2022、令和4年度 など）。省くと最も新しい年度です
  --division 担当課  その課の分だけにします（名前か id。繰り返して書けます）
  --json             JSON で出します
  --help             この説明を出します

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
出せたら 0（残りがあっても 0）、内容に誤りがあれば 1、指定が読めなければ 2 で終わります。
`;

const OPTIONS = {
  year: { type: 'string' },
  division: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

const options = commandOptions(OPTIONS, HELP);
if (options !== null)
  process.exitCode = await runWithContent(() =>
    main(options.year, options.division ?? [], options.json ?? false),
  );

async function main(
  writtenYear: string | undefined,
  names: readonly string[],
  json: boolean,
): Promise<number> {
  const root = contentFolder();
  const shown = shownFolder(root);
  const { plan, problems } = await readPlan(root);
  const errors = problems.filter(isError);
  // A row that cannot be read would look as if nothing were left to do in it.
  if (plan === null || errors.length > 0) {
    process.stderr.write(`${printProblems(errors, shown)}内容の誤りを直してください。\n`);
    return 1;
  }
  const year = writtenYear === undefined ? plan.sheetYears.at(-1) : parseFiscalYear(writtenYear);
  if (year === undefined) return refuse('シートのある年度が、まだありません。');
  if (year === null || !plan.sheetYears.includes(year)) {
    const years = plan.sheetYears.join('、');
    return refuse(
      year === null
        ? `--year の「${writtenYear}」は年度として読めません（例 --year 2022）。`
        : `${year} 年度のシートはありません。${years ? `あるのは ${years} です。` : ''}`,
    );
  }
  const chosen = chosenDivisions(plan, names);
  if (typeof chosen === 'string') return refuse(chosen);
  const printed = {
    plan,
    work: worklist(plan, year),
    chosen: names.length === 0 ? [] : chosen,
    warnings: warningsByDivision(plan, problems),
    today: new Date().toISOString().slice(0, 10),
    root: shown,
  };
  process.stdout.write((json ? worklistData : printWorklist)(printed));
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
