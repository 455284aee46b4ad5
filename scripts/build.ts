import { chosenSiteUrl } from '../src/source/chosen-site-url.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { commandOptions } from './command-line/command-options.ts';
import { buildChecked } from './site/build-checked.ts';

const HELP = `使い方: npm run build [-- [--out フォルダ] [--fresh]]

計画の内容を確かめてから、サイトを dist/ に書き出します。
内容に誤りがあるときや、途中で失敗したときは、前に作った dist/ をそのまま残します。

  --out フォルダ   dist/ の代わりに書き出す場所
  --fresh          前の作成で取っておいたもの（図の画像、ファイルや文を読んだ結果）を使わず、すべて作り直します
  --help           この説明を出します

環境変数 KEIKAKU_CONTENT に、計画のフォルダを指定できます。
環境変数 KEIKAKU_URL に、plan.yaml の「公開」の URL の代わりのアドレスを指定できます（プレビュー用）。
書き出せたら 0、内容に誤りがあれば 1、指定が読めなければ 2 で終わります。
`;

const options = commandOptions(
  { out: { type: 'string', default: 'dist' }, fresh: { type: 'boolean', default: false } },
  HELP,
);
if (options) {
  // Read by all that keeps something, also within the pages.
  if (options.fresh) process.env.KEIKAKU_FRESH = '1';
  process.exitCode = await main(options.out);
}

async function main(out: string): Promise<number> {
  const written = process.env.KEIKAKU_URL ?? '';
  if (written !== '' && chosenSiteUrl() === null) {
    process.stderr.write(
      `KEIKAKU_URL の「${visibleText(written)}」には、サイトを置けません。「https://www.city.example.jp/keikaku/」のように書いてください。\n`,
    );
    return 2;
  }
  return (await buildChecked(out)) ? 0 : 1;
}
