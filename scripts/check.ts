import { watch } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { contentFolder } from '../src/source/content-folder.ts';
import { isInterrupted } from '../src/source/interrupted-writing.ts';
import { isContentFolder } from '../src/source/is-content-folder.ts';
import { type ContentProblem, isError } from '../src/vocabulary/content-problem.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { parseCommandLine } from './command-line/parse-command-line.ts';
import { whyUnread } from './command-line/why-unread.ts';
import { readPlan } from './content-files/read-plan.ts';
import { printProblems, problemsAsJson } from './reports/print-problems.ts';
import { guideLines, problemsForGitHub, problemsForGitLab } from './reports/problem-formats.ts';

const HELP = `使い方: npm run check [-- --format 形式] [--watch]

計画の内容（content/ のファイル）を調べ、直すところをすべて並べます。

  --format json     結果を JSON で出します
  --format github   GitHub Actions の印で出します（プルリクエストのその行に出ます）
  --format gitlab   GitLab の Code Quality の形で出します
  --watch           保存するたびに調べ直します。終わるときは Ctrl+C を押します
  --help            この説明を出します

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
エラーがあれば 1、警告だけか何もなければ 0 で終わります。
印（E-… W-…）の意味と直し方は docs/problems.md にあります。
`;

const FORMATS = {
  text: (problems: readonly ContentProblem[], root: string) =>
    printProblems(problems, root) + guideLines(problems),
  json: problemsAsJson,
  github: problemsForGitHub,
  gitlab: problemsForGitLab,
} as const;

/** A save often touches a file more than once. */
const SETTLED_AFTER = 300;

process.exitCode = await check(process.argv.slice(2));

async function check(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const root = contentFolder();
  const shownRoot = shownFolder(root);
  if (!isContentFolder(root)) {
    process.stderr.write(`フォルダ「${visibleText(shownRoot)}」がありません。\n`);
    return 1;
  }
  const checkOnce = async () => {
    const { problems } = await readPlan(root);
    process.stdout.write(FORMATS[options.format](problems, shownRoot));
    return problems.some(isError) ? 1 : 0;
  };
  const code = await checkOnce();
  if (isInterrupted(root)) {
    process.stderr.write(
      '途中で止まった書き込みがあります。その命令（new-year、renumber、excel:import など）をもう一度実行すると、終わりまで書きます。\n',
    );
    return 1;
  }
  if (options.watch) watchFolder(root, checkOnce);
  return code;
}

/** The lines before and after let an editor tell one run from the next. */
function watchFolder(root: string, checkOnce: () => Promise<number>): void {
  let waiting: NodeJS.Timeout | undefined;
  process.stdout.write('保存を待っています。\n');
  watch(root, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      process.stdout.write('調べ直します。\n');
      await checkOnce();
      process.stdout.write('保存を待っています。\n');
    }, SETTLED_AFTER);
  });
}

/** `null` for anything that the help does not name. */
function readOptions(
  args: string[],
): { format: keyof typeof FORMATS; watch: boolean; help: boolean } | string {
  try {
    const { values } = parseCommandLine({
      args,
      options: {
        format: { type: 'string' },
        watch: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { format = 'text', watch: watching = false, help = false } = values;
    if (!Object.hasOwn(FORMATS, format))
      return `指定が読めません: --format に書けるのは ${Object.keys(FORMATS).slice(1).join('、')} です（「${visibleText(format)}」ではなく）。`;
    return { format: format as keyof typeof FORMATS, watch: watching, help };
  } catch (error) {
    return whyUnread(error, HELP);
  }
}

/** The folder as it was given, or as seen from here; a link that an editor can open either way. */
function shownFolder(root: string): string {
  const given = process.env.KEIKAKU_CONTENT;
  const shown = given === undefined || given === '' ? relative(process.cwd(), root) : given;
  return shown === '' || (isAbsolute(shown) && shown === '/') ? '.' : shown.replace(/\/+$/, '');
}
