import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPart, type PartFacts, type PartKind } from '../src/content-edits/new-part.ts';
import { SLUG, suggestSlug } from '../src/schemas/plan-slug.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { FILE_FOLDERS, type FolderKind } from '../src/source/content-kinds.ts';
import { isError } from '../src/vocabulary/content-problem.ts';
import { parseFiscalYear } from '../src/vocabulary/fiscal-year.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { namedDivision, unknownDivision } from './command-line/named-division.ts';
import { parseCommandLine } from './command-line/parse-command-line.ts';
import { runOnContent } from './command-line/run-on-content.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { whyUnread } from './command-line/why-unread.ts';
import { newProblems, problemsAfter } from './content-files/problems-after.ts';
import { readPlan } from './content-files/read-plan.ts';
import { filesAsRead, writeFiles } from './content-files/write-files.ts';
import { printProblems } from './reports/print-problems.ts';

const HELP = `使い方: npm run add -- 種類 番号か名前 --name 名称 [そのほかの指定]

計画に、章・政策・施策などを書き足します。空欄のあるファイルを作るので、続きを書いてください。

  種類              番号か名前（ページのアドレスになります）
  chapter 章        2
  policy 政策       2-1
  measure 施策      2-1-1           --initiative と --division を付けます
  division 担当課   kodomo-seisaku
  term 用語         npo
  topic テーマ      kosodate        --measure を付けます
  voice ご意見      2025-06-bus     --measure を付けます
  page 案内         about

  --name 名称       名前、題名、件名
  --initiative 文   施策の取組の文（取組の数だけ繰り返します）
  --division 課     施策を受け持つ課、または回答した課（繰り返せます）
  --measure 番号    テーマやご意見に関わる施策（繰り返せます）
  --from 年度       途中の年度から始まる施策の、始まる年度
  --dry-run         作るファイルを出すだけで、書きません
  --help            この説明を出します

例
  npm run add -- policy 2-1 --name 水と緑を守る暮らしの推進
  npm run add -- measure 2-1-1 --name ごみを減らす --initiative 分別の案内 --division 環境課
  npm run add -- topic bosai --name 防災 --measure 1-1-2 --measure 1-2-1

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
終われば 0、書き足せなければ何も書かずに 1、指定が読めなければ 2 で終わります。
`;

const KINDS: Readonly<Record<string, PartKind>> = {
  chapter: 'chapter',
  章: 'chapter',
  policy: 'policy',
  政策: 'policy',
  measure: 'measure',
  施策: 'measure',
  division: 'division',
  担当課: 'division',
  term: 'term',
  用語: 'term',
  topic: 'topic',
  テーマ: 'topic',
  voice: 'voice',
  ご意見: 'voice',
  page: 'page',
  案内: 'page',
};

const FOLDERS: Readonly<Partial<Record<PartKind, FolderKind>>> = {
  chapter: 'chapters',
  policy: 'policies',
  measure: 'measures',
  term: 'glossary',
  topic: 'topics',
  voice: 'voices',
  page: 'pages',
};

/** A file's name is no longer than that on any file system; an address that long nobody can type. */
const LONGEST_ID = 80;

process.exitCode = await runOnContent(() => main(process.argv.slice(2)));

interface Options extends Omit<PartFacts, 'today'> {
  kind: PartKind;
  dryRun: boolean;
}

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
  if (plan === null) {
    process.stderr.write(
      `${printProblems(problems.filter(isError), shown)}内容の誤りを直してください。\n`,
    );
    return 1;
  }
  const unknown = options.divisions.filter((name) => namedDivision(plan, name) === null);
  if (unknown.length > 0)
    return refuse(unknown.map((name) => unknownDivision(plan, name)).join('\n'));
  const noMeasures = options.measures.filter((id) => !plan.measures.some((own) => own.id === id));
  if (noMeasures.length > 0)
    return refuse(`施策「${noMeasures.map(visibleText).join('」「')}」はありません。`);
  if (options.kind === 'division' && plan.divisions.some(({ id }) => id === options.id))
    return refuse(`担当課の id「${options.id}」は、もう使われています。`);
  const divisions = options.divisions.map((name) => namedDivision(plan, name)?.name ?? name);
  const today = new Date().toISOString().slice(0, 10);
  const path = join(root, 'divisions.yaml');
  const divisionsText = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const files = newPart(options.kind, { ...options, divisions, today }, plan, divisionsText);
  const existing = [...files.keys()].filter(
    (file) => file !== 'divisions.yaml' && existsSync(join(root, file)),
  );
  if (existing.length > 0)
    return refuse(`${existing.join('、')} が、もうあります。何も書きませんでした。`);
  const after = newProblems(problems, await problemsAfter(root, { files }));
  if (after.length > 0) process.stdout.write(printProblems(after, shown));
  if (after.some(isError)) return refuse('このままでは誤りになるので、何も書きませんでした。');
  if (options.dryRun) {
    for (const [file, text] of files) process.stdout.write(`${shown}/${file}\n${text}\n`);
    return 0;
  }
  if (!writeFiles(root, files, read)) return 1;
  for (const file of files.keys()) process.stdout.write(`${shown}/${file} に書きました。\n`);
  return 0;
}

function readOptions(args: string[]): Options | 'help' | string {
  try {
    const { values, positionals } = parseCommandLine({
      args,
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        initiative: { type: 'string', multiple: true },
        division: { type: 'string', multiple: true },
        measure: { type: 'string', multiple: true },
        from: { type: 'string' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'help';
    const [kindName = '', written = ''] = positionals;
    const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName] : undefined;
    if (kind === undefined || positionals.length !== 2)
      return '種類と、番号か名前を、一つずつ指定してください。';
    const id = written.normalize('NFKC').trim();
    const name = values.name?.trim() ?? '';
    const from = values.from === undefined ? null : parseFiscalYear(values.from);
    if (values.from !== undefined && from === null)
      return `--from の「${values.from}」は年度として読めません（例 --from 2023）。`;
    const initiatives = (values.initiative ?? []).map((text) => text.trim());
    const refused =
      whyNotId(kind, id) ??
      whyNotFacts(kind, name, initiatives, values.division ?? [], values.measure ?? []);
    if (refused !== null) return refused;
    return {
      kind,
      id,
      name,
      initiatives,
      divisions: values.division ?? [],
      measures: (values.measure ?? []).map((id) => id.normalize('NFKC').trim()),
      from,
      dryRun: values['dry-run'] ?? false,
    };
  } catch (error) {
    return whyUnread(error, HELP);
  }
}

function whyNotId(kind: PartKind, id: string): string | null {
  if (id.length > LONGEST_ID) return `番号や名前が長すぎます（${LONGEST_ID} 文字まで）。`;
  const folder = FOLDERS[kind];
  const { name, suggestName, nameExample } = folder
    ? FILE_FOLDERS[folder]
    : { name: SLUG, suggestName: suggestSlug, nameExample: 'kodomo-seisaku' };
  if (name.test(id)) return null;
  const suggested = suggestName(id);
  return `「${id}」は、番号や名前として使えません（例 ${nameExample}）。${
    suggested === null ? '' : `「${suggested}」ではありませんか。`
  }`;
}

function whyNotFacts(
  kind: PartKind,
  name: string,
  initiatives: readonly string[],
  divisions: readonly string[],
  measures: readonly string[],
): string | null {
  if (name === '') return '--name で名称を指定してください。';
  if ((kind === 'topic' || kind === 'voice') && measures.length === 0)
    return 'テーマとご意見には、--measure で施策の番号を指定してください（例 --measure 1-1-1）。';
  if (kind !== 'measure') return null;
  if (initiatives.length === 0 || initiatives.includes(''))
    return '施策には、--initiative で取組の文を一つ以上指定してください。';
  return divisions.length === 0 ? '施策には、--division で担当課を指定してください。' : null;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
