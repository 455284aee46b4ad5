import { isAbsolute, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/source/content-folder.ts';
import { isContentFolder } from '../src/source/is-content-folder.ts';
import { isError } from '../src/vocabulary/content-problem.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { printProblems, problemsAsJson } from './print-problems.ts';
import { readPlan } from './read-plan.ts';

const HELP = `使い方: npm run check [-- --format json]

計画の内容（content/ のファイル）を調べ、直すところをすべて並べます。

  --format json   結果を JSON で出します
  --help          この説明を出します

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
エラーがあれば 1、警告だけか何もなければ 0 で終わります。
印（E-… W-…）の意味と直し方は docs/problems.md にあります。
`;

process.exitCode = await check(process.argv.slice(2));

async function check(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    process.stderr.write(`指定が読めません: ${args.join(' ')}\n\n${HELP}`);
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
  const { problems } = await readPlan(root);
  process.stdout.write(
    options.format === 'json'
      ? problemsAsJson(problems, shownRoot)
      : printProblems(problems, shownRoot),
  );
  return problems.some(isError) ? 1 : 0;
}

/** `null` for anything that the help does not name. */
function readOptions(args: string[]): { format: 'text' | 'json'; help: boolean } | null {
  try {
    const { values } = parseArgs({
      args,
      options: { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    const { format = 'text', help = false } = values;
    return format === 'text' || format === 'json' ? { format, help } : null;
  } catch {
    // parseArgs says in English what it cannot read; the caller prints the help instead.
    return null;
  }
}

/** The folder as it was given, or as seen from here; a link that an editor can open either way. */
function shownFolder(root: string): string {
  const given = process.env.KEIKAKU_CONTENT;
  const shown = given === undefined || given === '' ? relative(process.cwd(), root) : given;
  return shown === '' || (isAbsolute(shown) && shown === '/') ? '.' : shown.replace(/\/+$/, '');
}
