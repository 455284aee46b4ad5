import { parseArgs } from 'node:util';
import { buildChecked } from './site/build-checked.ts';

const HELP = `使い方: npm run build [-- --out フォルダ]

計画の内容を確かめてから、サイトを dist/ に書き出します。
内容に誤りがあるときや、途中で失敗したときは、前に作った dist/ をそのまま残します。

  --out フォルダ   dist/ の代わりに書き出す場所
  --help           この説明を出します

環境変数 KEIKAKU_CONTENT に、計画のフォルダを指定できます。
書き出せたら 0、内容に誤りがあれば 1 で終わります。
`;

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = (await buildChecked(values.out)) ? 0 : 1;
