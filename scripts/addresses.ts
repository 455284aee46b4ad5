import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedAddresses } from '../src/plan/published-addresses.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { SINGLE_FILES } from '../src/source/content-kinds.ts';
import { readContent } from '../src/source/read-content.ts';
import { isError } from '../src/vocabulary/content-problem.ts';
import { commandOptions } from './command-options.ts';
import { printProblems } from './print-problems.ts';
import { readPlan } from './read-plan.ts';
import { shownFolder } from './shown-folder.ts';
import { writeFiles } from './write-files.ts';

const HELP = `使い方: npm run addresses -- [--record]

このサイトが守るアドレス（ページと、行・指標・用語などの場所）を並べます。

  --record   公開したアドレスとして addresses.txt に書き足します
             公開するたびに実行すると、後でページがなくなったときに
             npm run check が知らせます（前に書かれたアドレスは消しません）
  --help     この説明を出します

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
終われば 0、内容に誤りがあれば 1、指定が読めなければ 2 で終わります。
`;

const FIRST_LINES = [
  '# 公開したことのあるアドレス。npm run addresses -- --record が書き足します。',
  '# ページを移したときは moves.yaml に書いてください。ここからは消しません。',
];

// A reader such as `head` may have seen enough and close the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const options = commandOptions({ record: { type: 'boolean' } }, HELP);
if (options !== null) process.exitCode = await main(options.record ?? false);

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
  const { file } = SINGLE_FILES.addresses;
  const path = join(root, file);
  const known = new Set((documents.addresses?.addresses ?? []).map(({ address }) => address));
  const all = [...new Set([...known, ...addresses])].sort();
  const text = [...FIRST_LINES, ...all, ''].join('\n');
  if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    process.stdout.write(`${shown}/${file} は、もう新しい状態です（${all.length} 件）。\n`);
    return 0;
  }
  if (!writeFiles(root, new Map([[file, text]]))) return 1;
  process.stdout.write(
    `${shown}/${file} に ${all.length - known.size} 件を書き足しました（合わせて ${all.length} 件）。\n`,
  );
  return 0;
}
