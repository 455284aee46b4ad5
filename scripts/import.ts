import { type ImportOrder, importChapter } from '../src/import/import-chapter.ts';
import { importReport, importReportJson } from '../src/import/import-report.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { parseFiscalYear } from '../src/vocabulary/fiscal-year.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { parseCommandLine } from './command-line/parse-command-line.ts';

/** `npm run import -- FILE --year 2022`: brings the extracted text of one chapter into the content folder. */
const HELP = `総合計画の章を抜き出したテキストを読み、content/ のファイルを書きます。

使い方
  npm run import -- ファイル --year 2022
  npm run import -- ファイル --year 2022 --dry-run

  ファイル          章を一つ抜き出したテキスト（UTF-8）
  --year 年度       シートの年度（2022、令和4年度 など）
  --dry-run         何も書かずに、書く予定のファイルと証明を見る
  --format json     結果を JSON で出す（行ごとの置き場所も入ります）
  --help            この説明

取り込んだ後に書き直されたファイルは上書きしません。そのときは何も書かずに、
ファイルの名前を知らせます。くわしくは docs/import.md を見てください。
環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
取り込めれば（変わりがなくても）0、取り込めなければ何も書かずに 1、指定が読めなければ 2 で終わります。`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const read = readArguments(args);
  if (read === null) {
    console.log(HELP);
    return 0;
  }
  if (typeof read === 'string') {
    console.error(`${read}\n\n使い方は npm run import -- --help で見られます。`);
    return 2;
  }
  const { order, json } = read;
  try {
    const outcome = await importChapter(order);
    const ok = outcome.problems.length === 0;
    if (json) console.log(importReportJson(order, outcome));
    else if (ok) console.log(importReport(order, outcome));
    else console.error(importReport(order, outcome));
    return ok ? 0 : 1;
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    // Only the file system may surprise us here; anything else is a bug and must show itself.
    if (code === undefined) throw error;
    console.error(
      `${path ?? order.folder} を読み書きできません（${code}）。\nファイルの場所・権限・文字コードを確かめてください。`,
    );
    return 1;
  }
}

/** The order; a Japanese sentence where the arguments are wrong; `null` where help is asked for. */
function readArguments(args: string[]): { order: ImportOrder; json: boolean } | string | null {
  const known = ['year', 'dry-run', 'format', 'help'];
  const { values, positionals, tokens } = parseCommandLine({
    args,
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      year: { type: 'string' },
      'dry-run': { type: 'boolean' },
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  const unknown = tokens.find((token) => token.kind === 'option' && !known.includes(token.name));
  if (unknown?.kind === 'option')
    return `「${visibleText(unknown.rawName)}」という指定はありません。`;
  const [source] = positionals;
  if (source === undefined) return '取り込むファイルを指定してください。';
  if (positionals.length > 1)
    return `ファイルは一つずつ取り込んでください（${positionals.map(visibleText).join('、')}）。`;
  if (typeof values.year !== 'string')
    return '--year にシートの年度を指定してください（例 --year 2022）。';
  const year = parseFiscalYear(values.year);
  if (year === null)
    return `--year の「${visibleText(values.year)}」は年度として読めません（例 --year 2022）。`;
  if (values.format !== undefined && values.format !== 'json' && values.format !== 'text') {
    return `--format に指定できるのは json か text です。`;
  }
  const dryRun = values['dry-run'] === true;
  return {
    order: { source, folder: contentFolder(), year, dryRun },
    json: values.format === 'json',
  };
}
