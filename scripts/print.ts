import { join } from 'node:path';
import type { PaperSource } from '../src/paper/paper-source.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { lastChanged } from '../src/source/file-history.ts';
import { isError } from '../src/vocabulary/content-problem.ts';
import { parseFiscalYear } from '../src/vocabulary/fiscal-year.ts';
import { ensureChromium } from './browser/install-chromium.ts';
import { commandOptions } from './command-line/command-options.ts';
import { runWithContent } from './command-line/run-on-content.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { readPlan } from './content-files/read-plan.ts';
import { writeFiles } from './content-files/write-files.ts';
import { type Asked, askedPapers } from './official-paper/asked-papers.ts';
import { startPrinter } from './official-paper/pdf-printer.ts';
import { printPaper } from './official-paper/print-papers.ts';
import { printProblems } from './reports/print-problems.ts';

const HELP = `使い方: npm run print -- [--year 年度] [--measure 施策] [--policy 政策] [--division 担当課] [--all] [--out フォルダ]

施策進捗管理シートを、公式の様式（A4横）のPDFにします。
何も選ばなければ、その年度のすべてのシートを1冊にした council.pdf（表紙、目次、達成度の集計つき）を作ります。

  --year 年度        シートの年度（2022、令和4年度 など）。省くと最も新しい年度です
  --measure 施策     その施策のシートを作ります（例 1-1-1。繰り返して書けます）
  --policy 政策      その政策のシートを、目標指標とともに作ります（例 1-1。繰り返して書けます）
  --division 担当課  その課が担当する行を集めて作ります（名前か id。繰り返して書けます）
  --all              council.pdf と、すべての政策、施策、担当課のPDFを作ります
  --out フォルダ     書き出す場所（書かなければ print/年度）。同じ名前のPDFは置き換えます
  --help             この説明を出します

印刷には Chromium を使います。なければ入れます。ネットワークには何も取りに行きません。
途中で失敗したときは、どのファイルも書きません。
環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
書き出せたら 0、内容に誤りがあるときや印刷できなかったときは 1、指定が読めなければ 2 で終わります。
`;

const OPTIONS = {
  year: { type: 'string' },
  measure: { type: 'string', multiple: true },
  policy: { type: 'string', multiple: true },
  division: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  out: { type: 'string' },
} as const;

const options = commandOptions(OPTIONS, HELP);
if (options !== null) {
  const { year, out, measure = [], policy = [], division = [], all = false } = options;
  process.exitCode = await runWithContent(() =>
    main(year, { measure, policy, division, all }, out),
  );
}

async function main(
  writtenYear: string | undefined,
  asked: Asked,
  out: string | undefined,
): Promise<number> {
  const root = contentFolder();
  const { plan, problems } = await readPlan(root);
  const errors = problems.filter(isError);
  // A row that cannot be read would be missing from the paper.
  if (plan === null || errors.length > 0) {
    process.stderr.write(
      `${printProblems(errors, shownFolder(root))}内容の誤りを直してください。\n`,
    );
    return 1;
  }
  const year = writtenYear === undefined ? plan.sheetYears.at(-1) : parseFiscalYear(writtenYear);
  if (year === undefined) return refuse(['シートのある年度が、まだありません。']);
  if (year === null) {
    return refuse([`--year の「${writtenYear}」は年度として読めません（例 --year 2022）。`]);
  }
  if (!plan.sheetYears.includes(year)) {
    const years = plan.sheetYears.join('、');
    return refuse([`${year} 年度のシートはありません。${years ? `あるのは ${years} です。` : ''}`]);
  }
  const { papers, refused } = askedPapers(plan, year, asked);
  if (refused.length > 0) return refuse(refused);
  const days = [...(await lastChanged(root)).values()].sort();
  const source: PaperSource = { plan, day: days.at(-1) ?? null };
  const { path, note } = ensureChromium();
  if (path === null) {
    process.stderr.write(`${note}\n`);
    return 1;
  }
  const folder = out ?? join('print', String(year));
  const files = new Map<string, Uint8Array>();
  try {
    const printer = await startPrinter(path);
    try {
      for (const paper of papers) {
        progress(`${files.size + 1} / ${papers.length}　${paper.file}`);
        files.set(paper.file, await printPaper(printer, source, paper, year));
      }
    } finally {
      await printer.close();
    }
    if (!writeFiles(folder, files)) return 1;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`印刷できませんでした。ファイルは何も書いていません。\n${reason}\n`);
    return 1;
  }
  for (const file of files.keys()) process.stdout.write(`${join(folder, file)}\n`);
  return 0;
}

/** How far the work is, for a person who waits; a log needs no line of it. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
}

function refuse(messages: readonly string[]): number {
  process.stderr.write(`${messages.join('\n')}\n`);
  return 2;
}
