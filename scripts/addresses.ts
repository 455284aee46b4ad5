import { publishedAddresses } from '../src/plan/published-addresses.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { git } from '../src/source/git.ts';
import { readContent } from '../src/source/read-content.ts';
import { isError } from '../src/vocabulary/content-problem.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { pagesStruckOut, struckOutText } from './addresses/pages-struck-out.ts';
import { recordAddresses } from './addresses/record-addresses.ts';
import { commandOptions } from './command-line/command-options.ts';
import { runOnContent } from './command-line/run-on-content.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { readPlan } from './content-files/read-plan.ts';
import { printProblems } from './reports/print-problems.ts';

const HELP = `使い方: npm run addresses -- [--record | --kept-since コミット]

このサイトが守るアドレス（ページと、行・指標・用語などの場所）を並べます。

  --record   公開したアドレスとして addresses.txt に書き足します
             公開するたびに実行すると、後でページがなくなったときに
             npm run check が知らせます（前に書かれたアドレスは消しません）
  --kept-since コミット
             そのコミットの addresses.txt にあったページが、消されていないかを確かめます
  --help     この説明を出します

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
終われば 0、内容に誤りがあるか、消されたページがあれば 1、指定が読めなければ 2 で終わります。
`;

const options = commandOptions(
  {
    record: { type: 'boolean' },
    'kept-since': { type: 'string' },
  },
  HELP,
);
if (options !== null)
  process.exitCode = await addresses(options.record ?? false, options['kept-since']);

async function addresses(record: boolean, since: string | undefined): Promise<number> {
  if (record && since !== undefined) {
    process.stderr.write(
      `--record と --kept-since は、どちらか一方だけを書いてください。\n\n${HELP}`,
    );
    return 2;
  }
  return runOnContent(() => (since === undefined ? main(record) : judgeRecord(since)));
}

/** Looks at the record alone: what the content holds is the check's business. */
async function judgeRecord(commit: string): Promise<number> {
  const root = contentFolder();
  const below = (await git(root, ['rev-parse', '--show-prefix']))?.trim() ?? null;
  const struckOut = below === null ? null : await pagesStruckOut(root, commit, below, root);
  if (struckOut === null) {
    process.stderr.write(`コミット ${visibleText(commit)} が見つかりません。\n`);
    return 2;
  }
  if (struckOut.length === 0) {
    process.stdout.write('addresses.txt から消されたページはありません。\n');
    return 0;
  }
  process.stderr.write(struckOutText(struckOut));
  return 1;
}

async function main(record: boolean): Promise<number> {
  const root = contentFolder();
  const shown = shownFolder(root);
  const { problems } = await readPlan(root);
  const errors = problems.filter(isError);
  // What cannot be read has addresses that nobody can list.
  if (errors.length > 0) {
    process.stderr.write(`${printProblems(errors, shown)}内容の誤りを直してください。\n`);
    return 1;
  }
  const { documents } = await readContent(root);
  const addresses = publishedAddresses(documents);
  if (!record) {
    process.stdout.write(addresses.map((address) => `${address}\n`).join(''));
    return 0;
  }
  return recordAddresses(root, documents.addresses, addresses) ? 0 : 1;
}
