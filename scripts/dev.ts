import { watch } from 'node:fs';
import { dev } from 'astro';
import { contentFolder } from '../src/source/content-folder.ts';
import { commandOptions } from './command-line/command-options.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { readPlan } from './content-files/read-plan.ts';
import { printProblems } from './reports/print-problems.ts';
import { clearEnvironment } from './site/astro-environment.ts';
import { basePath } from './site/base-path.ts';
import { whyNotContentRoot } from './site/content-root.ts';

const HELP = `使い方: npm run dev

書きながらサイトを見ます。保存するたびにページを読み直し、直すところを示します。
終わるときは Ctrl+C を押します。何度実行しても、内容は変わりません。

  --help   この説明を出します

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
指定が読めなければ 2 で終わります。
`;

clearEnvironment();

/** A save often touches a file more than once. */
const SETTLED_AFTER = 300;

if (commandOptions({}, HELP) === null) process.exit();

const root = contentFolder();
const refused = whyNotContentRoot(root);
if (refused !== null) {
  console.error(refused);
  process.exit(1);
}
const server = await dev({ root: process.cwd(), logLevel: 'warn' });
const { port } = server.address;
console.log(
  `サイトを表示しています: http://localhost:${port}${await basePath()}\n書いて保存すると、ページを読み直し、直すところをここに示します。終わるときは Ctrl+C を押してください。\n`,
);
await tellProblems();

let waiting: NodeJS.Timeout | undefined;
watch(root, { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(tellProblems, SETTLED_AFTER);
});

/** The same messages as `npm run check`. */
async function tellProblems(): Promise<void> {
  const { problems } = await readPlan(root);
  process.stdout.write(`${printProblems(problems, shownFolder(root))}\n`);
}
