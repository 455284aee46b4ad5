import {
  type Renumbered,
  renumberContent,
  withMeasures,
} from '../src/content-edits/renumber-content.ts';
import type { Plan } from '../src/plan/types.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { isError } from '../src/vocabulary/content-problem.ts';
import { MEASURE_ID, POLICY_ID } from '../src/vocabulary/plan-id.ts';
import { confirm } from './command-line/confirm.ts';
import { parseCommandLine } from './command-line/parse-command-line.ts';
import { runOnContent } from './command-line/run-on-content.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { whyUnread } from './command-line/why-unread.ts';
import { newProblems, problemsAfter } from './content-files/problems-after.ts';
import { readPlan } from './content-files/read-plan.ts';
import { type FilesAsRead, filesAsRead, writeFiles } from './content-files/write-files.ts';
import { printProblems } from './reports/print-problems.ts';

const HELP = `使い方: npm run renumber -- 前の番号 新しい番号 [--yes] [--dry-run]

施策（1-4-4 など）か政策（1-4 など）の番号を変えます。

  変えるもの      ファイルの名前、テーマ・ご意見・訂正・リンク・部品の中の番号
                  政策の番号を変えると、その下の施策の番号も変わります
  書き足すもの    moves.yaml（前のアドレスから新しいページへ続くようにします）
  変えないもの    文章の中に書かれた番号。直すところがあれば、手で直してください

新しい番号は、まだ使ったことのないものに限ります。使った番号を使い回すと、前のリンクが
別の施策を開いてしまうからです。

  --yes       聞かずに書きます
  --dry-run   変わる行を出すだけで、書きません
  --help      この説明を出します

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
終われば 0、変えられなければ何も書かずに 1、指定が読めなければ 2 で終わります。
`;

process.exitCode = await runOnContent(() => main(process.argv.slice(2)));

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  const root = contentFolder();
  const shown = shownFolder(root);
  const read = filesAsRead(root);
  const { plan, problems } = await readPlan(root);
  if (plan === null || problems.some(isError)) {
    process.stderr.write(
      `${printProblems(problems.filter(isError), shown)}内容の誤りを直してください。\n`,
    );
    return 1;
  }
  const texts = textsOf(read);
  const refused = whyNot(plan, texts, options);
  if (refused !== null) {
    process.stderr.write(`${refused}\n`);
    return 1;
  }
  const changed = changesFor(plan, texts, options);
  process.stdout.write(report(changed));
  const after = newProblems(problems, await problemsAfter(root, changed));
  if (after.length > 0) process.stdout.write(printProblems(after, shown));
  if (after.some(isError)) {
    process.stderr.write('このままでは誤りになるので、何も書きませんでした。\n');
    return 1;
  }
  if (options.dryRun || !(options.yes || (await confirm('このとおりに書きますか')))) {
    process.stdout.write('何も書いていません。\n');
    return options.dryRun ? 0 : 1;
  }
  if (!writeFiles(root, changed.files, read, changed.renamed)) return 1;
  process.stdout.write('書きました。\n');
  return 0;
}

interface Options {
  from: string;
  to: string;
  yes: boolean;
  dryRun: boolean;
}

function readOptions(args: string[]): Options | 'help' | string {
  try {
    const { values, positionals } = parseCommandLine({
      args,
      allowPositionals: true,
      options: {
        yes: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'help';
    const [from, to] = positionals.map((number) => number.normalize('NFKC').trim());
    if (from === undefined || to === undefined || positionals.length > 2)
      return '前の番号と新しい番号を、一つずつ指定してください。';
    const sameKind = [POLICY_ID, MEASURE_ID].some((kind) => kind.test(from) && kind.test(to));
    if (!sameKind)
      return `「${from}」と「${to}」は、二つとも施策の番号（1-4-4 など）か、二つとも政策の番号（1-4 など）にしてください。`;
    return { from, to, yes: values.yes ?? false, dryRun: values['dry-run'] ?? false };
  } catch (error) {
    return whyUnread(error, HELP);
  }
}

function whyNot(
  plan: Plan,
  texts: ReadonlyMap<string, string>,
  { from, to }: Options,
): string | null {
  const known = [...plan.policies, ...plan.measures].map(({ id }) => id);
  if (!known.includes(from)) return `${from} は、この計画にありません。`;
  if (known.includes(to)) return `${to} は、もう使われています。`;
  const addresses = `${texts.get('addresses.txt') ?? ''}\n${texts.get('moves.yaml') ?? ''}`;
  const address = MEASURE_ID.test(to) ? `/measures/${to}/` : `/policies/${to}/`;
  if (addresses.includes(address))
    return `${to} は、公開したことのある番号です。まだ使ったことのない番号にしてください。`;
  const parent = to.slice(0, to.lastIndexOf('-'));
  const parents = [...plan.chapters, ...plan.policies].map(({ id }) => id);
  return parents.includes(parent)
    ? null
    : `${to} を置く${MEASURE_ID.test(to) ? '政策' : '章'} ${parent} が、この計画にありません。`;
}

function changesFor(
  plan: Plan,
  texts: ReadonlyMap<string, string>,
  { from, to }: Options,
): Renumbered {
  const numbers = withMeasures(
    from,
    to,
    plan.measures.map(({ id }) => id),
  );
  const changed = renumberContent(texts, numbers);
  const moves = [...numbers].map(([old, now]) => {
    const folder = MEASURE_ID.test(old) ? 'measures' : 'policies';
    return `- { 前: /${folder}/${old}/, 今: /${folder}/${now}/, 番号だけの変更: はい }\n`;
  });
  const before = changed.files.get('moves.yaml') ?? texts.get('moves.yaml') ?? '';
  changed.files.set('moves.yaml', `${before.replace(/([^\n])$/, '$1\n')}${moves.join('')}`);
  return changed;
}

function textsOf(read: FilesAsRead): Map<string, string> {
  return new Map([...read].map(([file, bytes]) => [file, Buffer.from(bytes).toString('utf8')]));
}

function report({ renamed, lines, files }: Renumbered): string {
  return [
    ...[...renamed].map(([old, now]) => `${old} → ${now}`),
    ...lines.flatMap(({ file, line, before, after }) => [
      `${file}:${line}`,
      `  - ${before.trim()}`,
      `  + ${after.trim()}`,
    ]),
    ...(files.has('moves.yaml') ? ['moves.yaml に、前のアドレスを書き足します。'] : []),
    '',
  ].join('\n');
}
