import { existsSync } from 'node:fs';
import { commandOptions } from './command-line/command-options.ts';
import { basePath } from './site/base-path.ts';
import { serveSite } from './site/serve-site.ts';

const HELP = `使い方: npm run preview

最後に作ったサイト（dist/）を表示し、その URL を示します。何も書きません。
終わるときは Ctrl+C を押します。

  --help   この説明を出します

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
サイトがまだなければ 1、指定が読めなければ 2 で終わります。
`;

// Serves what was built last; changes nothing.
if (commandOptions({}, HELP) === null) {
  // The help was all that was wanted.
} else if (existsSync('dist/404.html')) {
  const { url } = await serveSite({ root: 'dist', base: await basePath(), port: 4321 });
  console.log(`サイトを表示しています: ${url}\n終わるときは Ctrl+C を押してください。`);
} else {
  console.error('まだサイトがありません。先に npm run build を実行してください。');
  process.exitCode = 1;
}
