import { visibleText } from '../../src/vocabulary/visible-text.ts';
import type { Winner } from '../../src/workbooks/settle-conflicts.ts';
import { parseCommandLine } from '../command-line/parse-command-line.ts';
import { whyUnread } from '../command-line/why-unread.ts';

export const IMPORT_HELP = `使い方: npm run excel:import -- ファイル… [--yes] [--dry-run]

担当課が記入した Excel ブックを読み、変わった欄だけを content/ に書きます。
ブックごとのまとめと、変わるところをすべて見せて、書くかどうかを尋ねます。

  ファイル             npm run excel:export で書き出したブック（いくつでも）。フォルダなら、その中のすべて
  --yes                尋ねずに書きます
  --dry-run            何も書かずに、変わるところだけを見せます
  --row 番号           この取組か指標だけを取り込みます（例 --row 1-5-1.2）。いくつでも書けます
  --conflicts content  食い違う欄は、いまの内容を残すことにして、知らせません
  --conflicts workbook 食い違う欄に、ブックの文を書きます
  --help               この説明を出します

書き出した後に content/ も変わった欄（食い違い）は、--conflicts を書かなければ、
三つの文を見せて、そのままにします。
環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
すべて済めば（変わりがなくても）0、取り込まなかった欄があれば 1、
指定やファイルが読めなければ 2 で終わります。くわしくは docs/excel.md を見てください。
`;

export interface ImportOptions {
  files: string[];
  yes: boolean;
  dryRun: boolean;
  help: boolean;
  /** rows and indicators that alone are taken over; none for all */
  rows: string[];
  /** `null` where nobody decided */
  winner: Winner | null;
}

/** A Japanese sentence for anything that the help does not name. */
export function readImportOptions(args: string[]): ImportOptions | string {
  try {
    const { values, positionals } = parseCommandLine({
      args,
      allowPositionals: true,
      options: {
        yes: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        row: { type: 'string', multiple: true },
        conflicts: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { yes = false, 'dry-run': dryRun = false, help = false, row = [], conflicts } = values;
    if (conflicts !== undefined && conflicts !== 'content' && conflicts !== 'workbook')
      return `指定が読めません: --conflicts に書けるのは content か workbook です（「${visibleText(conflicts)}」ではなく）。`;
    const rows = row.map((id) => id.normalize('NFKC').trim());
    return { files: positionals, yes, dryRun, help, rows, winner: conflicts ?? null };
  } catch (error) {
    return whyUnread(error, IMPORT_HELP);
  }
}
