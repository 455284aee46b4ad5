import { execFile } from 'node:child_process';
import { git } from '../../src/source/git.ts';
import { visibleText } from '../../src/vocabulary/visible-text.ts';

/**
 * Why a commit of these files would fail, or would hold what somebody else has begun; `null` where
 * nothing stands in its way. To be asked before anything is written.
 *
 * @param files paths below `root`
 */
export async function whyNotCommit(root: string, files: readonly string[]): Promise<string | null> {
  if ((await git(root, ['rev-parse', '--is-inside-work-tree'])) === null)
    return 'このフォルダは、git の記録の中にありません。--commit を付けずに実行してください。';
  if ((await git(root, ['rev-parse', '--quiet', '--verify', 'MERGE_HEAD'])) !== null)
    return 'git のマージが途中です。終えてから実行してください。';
  const changed = (await git(root, ['status', '--porcelain', '--', ...files]))?.trimEnd() ?? '';
  if (changed === '') return null;
  const names = changed.split('\n').map((line) => visibleText(line.slice(3)));
  return `まだコミットしていない変更のあるファイルが、コミットに混じります（${names.join('、')}）。先にコミットするか、--commit を付けずに実行してください。`;
}

/**
 * Makes one commit of exactly these files, whatever else is changed in the checkout. Says in Japanese
 * how it went and gives the exit code: 0, or 1 where git refused.
 *
 * @param files paths below `root`
 */
export async function commitFiles(
  root: string,
  files: readonly string[],
  message: string,
): Promise<number> {
  const reason =
    (await refusal(root, ['add', '--', ...files])) ??
    (await refusal(root, ['commit', '--quiet', '-m', message, '--', ...files]));
  if (reason !== null) {
    process.stderr.write(
      `ファイルは書きましたが、コミットできませんでした。git の答え:\n${visibleText(reason)}\n直したら、次の命令でコミットできます:\n  git add ${root}\n  git commit -m "${message}"\n`,
    );
    return 1;
  }
  process.stdout.write(`コミットしました: ${message}\n`);
  return 0;
}

/** What git or a hook of the repository says where it does not do it; `null` where it does. */
function refusal(root: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile('git', [...args], { cwd: root }, (error, stdout, stderr) => {
      resolve(error === null ? null : `${stderr}${stdout}`.trim() || error.message);
    });
  });
}
