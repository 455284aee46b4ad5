import { planChanges } from '../src/changes/plan-changes.ts';
import { contentFolder } from '../src/source/content-folder.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { parseCommandLine } from './command-line/parse-command-line.ts';
import { shownFolder } from './command-line/shown-folder.ts';
import { whyUnread } from './command-line/why-unread.ts';
import { type PlanState, planAt, planOfFiles } from './content-files/read-plan-at.ts';
import { changesAsJson, printChanges } from './reports/print-changes.ts';

const HELP = `使い方: npm run changes -- 古いコミット [新しいコミット] [--json]

計画の内容が、二つのコミットの間でどう変わったかを並べます。
達成度、成果、実績値、取組の文など、事実ごとに一行で出します。
新しいコミットを省くと、いまのファイル（まだコミットしていないものも）と比べます。

  --json   結果を JSON で出します
  --help   この説明を出します

例
  npm run changes -- HEAD~1 HEAD     最後のコミットで変わったこと
  npm run changes -- HEAD            まだコミットしていない変更
  npm run changes -- v2022 v2023     タグの間で変わったこと

環境変数 KEIKAKU_CONTENT に、ほかのフォルダを指定できます。
比べられれば 0、比べられなければ 1、指定が読めなければ 2 で終わります。
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const root = contentFolder();
  const shown = shownFolder(root);
  const old = await planAt(root, shown, options.old);
  if (typeof old === 'string') return refuse(old);
  const now: PlanState | string =
    options.now === null ? await planOfFiles(root, shown) : await planAt(root, shown, options.now);
  if (typeof now === 'string') return refuse(now);
  const compared = { old: old.name, new: now.name };
  const changes = planChanges(old.plan, now.plan);
  process.stdout.write((options.json ? changesAsJson : printChanges)(compared, changes));
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

/** A Japanese sentence for anything that the help does not name. */
function readOptions(
  args: string[],
): { old: string; now: string | null; json: boolean; help: boolean } | string {
  try {
    const { values, positionals } = parseCommandLine({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const { json = false, help = false } = values;
    const [old, now = null] = positionals;
    if (help) return { old: '', now: null, json, help };
    if (old === undefined) return '比べるコミットを指定してください。';
    if (positionals.length > 2)
      return `指定が読めません: コミットは二つまでです（${positionals.map(visibleText).join('、')}）。`;
    return { old, now, json, help };
  } catch (error) {
    return whyUnread(error, HELP);
  }
}
