import { commandOptions } from './command-line/command-options.ts';
import { basePath } from './site/base-path.ts';
import { buildChecked } from './site/build-checked.ts';
import { serveSite } from './site/serve-site.ts';

const HELP = `使い方: npm start

内容を確かめ、サイトを dist/ に作り、表示して、その URL を示します。
終わるときは Ctrl+C を押します。

  --help   この説明を出します

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
内容に誤りがあれば、サイトを作らずに 1、指定が読めなければ 2 で終わります。
`;

// Check, build, serve: what `npm start` promises.
if (commandOptions({}, HELP) === null) {
  // The help was all that was wanted.
} else if (await buildChecked('dist')) {
  const { url } = await serveSite({ root: 'dist', base: await basePath(), port: 4321 });
  console.log(`サイトを表示しています: ${url}\n終わるときは Ctrl+C を押してください。`);
} else {
  process.exitCode = 1;
}
