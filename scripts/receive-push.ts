import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { asSiteAddress } from '../src/schemas/web-address.ts';
import { isError } from '../src/vocabulary/content-problem.ts';
import { visibleText } from '../src/vocabulary/visible-text.ts';
import { pagesStruckOut, struckOutText } from './addresses/pages-struck-out.ts';
import { commandOptions } from './command-line/command-options.ts';
import { readPlan } from './content-files/read-plan.ts';
import { layOutContent } from './receive-push/lay-out-content.ts';
import { type PushedBranch, previewName, pushedBranches } from './receive-push/pushed-branches.ts';
import { printProblems } from './reports/print-problems.ts';

const HELP = `使い方: npm run receive-push -- --before|--after --repository フォルダ [そのほかの指定]

市役所の中の git のサーバーで、プッシュされた内容を確かめ、サイトを作ります。
共有リポジトリの hooks/pre-receive と hooks/post-receive から呼び出します（docs/hosting.md）。

  --before             受け取る前に内容を調べ、結果をプッシュした人に見せます
                       公開するブランチに誤りがあれば、受け取りません
  --after              受け取った後にサイトを作ります。公開したときは、そのアドレスを
                       content/addresses.txt に書き足したコミットを加えます
  --repository フォルダ 共有リポジトリ（bare）の場所
  --branch 名前        公開するブランチ（省くと main）
  --publish フォルダ   公開するブランチのサイトを書き出す場所
  --previews フォルダ  そのほかのブランチのプレビューを書き出す場所（ブランチごとのフォルダ）
  --previews-url URL   --previews のフォルダが開けるアドレス
  --help               この説明を出します

終われば 0、受け取れないか作れなければ 1、指定が読めなければ 2 で終わります。
`;

const OPTIONS = {
  before: { type: 'boolean' },
  after: { type: 'boolean' },
  repository: { type: 'string' },
  branch: { type: 'string', default: 'main' },
  publish: { type: 'string' },
  previews: { type: 'string' },
  'previews-url': { type: 'string' },
} as const;

type Options = NonNullable<ReturnType<typeof commandOptions<typeof OPTIONS>>>;

const options = commandOptions(OPTIONS, HELP);
if (options !== null) process.exitCode = await main(options);

async function main(given: Options): Promise<number> {
  const refused = whyNot(given);
  if (refused !== null) {
    process.stderr.write(`${refused}\n\n${HELP}`);
    return 2;
  }
  // Git hands over the branches on the standard input.
  const branches = pushedBranches(readFileSync(0, 'utf8'));
  let code = 0;
  for (const branch of branches) {
    if (branch.commit === null) {
      if (given.after && given.previews)
        rmSync(join(given.previews, previewName(branch.name)), { recursive: true, force: true });
      continue;
    }
    code = Math.max(code, given.before ? await judge(given, branch) : build(given, branch));
  }
  return code;
}

/** Prints every problem; an error keeps a push to the published branch out. */
async function judge(given: Options, { name, commit }: PushedBranch): Promise<number> {
  const content = layOutContent(resolve(given.repository as string), commit as string);
  if (content === null) {
    process.stderr.write(
      `ブランチ ${visibleText(name)} のコミット ${visibleText(commit as string)} が、リポジトリにありません。\n`,
    );
    return 1;
  }
  try {
    if (content.root === null) return 0;
    const { problems } = await readPlan(content.root);
    process.stdout.write(
      `ブランチ ${name} の内容を調べました。\n${printProblems(problems, 'content')}`,
    );
    if (name !== given.branch) return 0;
    const repository = resolve(given.repository as string);
    // Before the push is accepted, the branch still stands where it stood.
    const struckOut = await pagesStruckOut(
      repository,
      `refs/heads/${name}`,
      'content',
      content.root,
    );
    if (struckOut !== null && struckOut.length > 0) process.stdout.write(struckOutText(struckOut));
    else if (!problems.some(isError)) return 0;
    process.stdout.write(
      `公開するブランチなので、誤りのある内容は受け取りません。直してから、もう一度プッシュしてください。\n`,
    );
    return 1;
  } finally {
    content.remove();
  }
}

/** Builds the site of a branch in a work tree of its own, so that the history is told as well. */
function build(given: Options, { name, commit }: PushedBranch): number {
  const published = name === given.branch;
  const out = published ? given.publish : given.previews && join(given.previews, previewName(name));
  if (out === undefined) return 0;
  const repository = resolve(given.repository as string);
  const tree = mkdtempSync(join(tmpdir(), 'keikaku-tree-'));
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: repository, env: { ...process.env, GIT_DIR: repository } });
  const url = !published && given['previews-url'] ? previewUrl(given['previews-url'], name) : null;
  try {
    git('worktree', 'add', '--quiet', '--force', '--detach', tree, commit as string);
    // The hook's own git settings would lead the build to the wrong history.
    const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_QUARANTINE_PATH, ...env } = process.env;
    execFileSync(process.execPath, ['scripts/build.ts', '--out', resolve(out)], {
      cwd: join(import.meta.dirname, '..'),
      env: { ...env, KEIKAKU_CONTENT: join(tree, 'content'), ...(url && { KEIKAKU_URL: url }) },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (url) process.stdout.write(`プレビュー: ${url}\n`);
    if (published) recordPublished(tree, repository, name, commit as string);
    return 0;
  } catch {
    process.stdout.write(
      `ブランチ ${name} のサイトは作れませんでした。前のサイトが残っています。\n`,
    );
    return 1;
  } finally {
    rmSync(tree, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}

/** Adds what was published to addresses.txt, as a commit of its own on the published branch. */
function recordPublished(tree: string, repository: string, branch: string, commit: string): void {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_QUARANTINE_PATH, ...env } = process.env;
  const git = (cwd: string, ...args: string[]) =>
    execFileSync('git', args, { cwd, env, encoding: 'utf8' }).trim();
  const file = 'content/addresses.txt';
  const who = ['-c', 'user.name=Keikaku', '-c', 'user.email=keikaku@localhost'];
  try {
    execFileSync(process.execPath, ['scripts/addresses.ts', '--record'], {
      cwd: join(import.meta.dirname, '..'),
      env: { ...env, KEIKAKU_CONTENT: join(tree, 'content') },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (git(tree, 'status', '--porcelain', '--', file) === '') return;
    git(tree, 'add', '--', file);
    git(tree, ...who, 'commit', '--quiet', '-m', '公開したアドレスを記録する', '--', file);
    // Refused where somebody has pushed meanwhile; that publication records for both.
    git(repository, 'update-ref', `refs/heads/${branch}`, git(tree, 'rev-parse', 'HEAD'), commit);
    process.stdout.write(
      `公開したアドレスを ${file} に書き足し、${branch} に記録しました。git pull で取り込んでください。\n`,
    );
  } catch {
    process.stdout.write(
      '公開はしましたが、公開したアドレスはまだ記録していません。次の公開で記録します。\n',
    );
  }
}

function previewUrl(base: string, branch: string): string {
  return `${base.replace(/\/?$/, '/')}${previewName(branch)}/`;
}

function isRepository(path: string): boolean {
  const env = { ...process.env, GIT_DIR: resolve(path) };
  return spawnSync('git', ['rev-parse', '--git-dir'], { env, stdio: 'ignore' }).status === 0;
}

function whyNot(given: Options): string | null {
  if (Boolean(given.before) === Boolean(given.after))
    return '--before か --after の、どちらか一つを指定してください。';
  if (!given.repository) return '--repository に共有リポジトリの場所を指定してください。';
  if (!isRepository(given.repository))
    return `--repository の「${visibleText(given.repository)}」は、git のリポジトリではありません。`;
  const url = given['previews-url'];
  if (url !== undefined && asSiteAddress(url) === null)
    return `--previews-url の「${url}」には、サイトを置けません。`;
  return null;
}
