import { git } from '../src/source/git.ts';

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
  const added = await git(root, ['add', '--', ...files]);
  const made =
    added === null ? null : await git(root, ['commit', '--quiet', '-m', message, '--', ...files]);
  if (made === null) {
    process.stderr.write(
      'ファイルは書きましたが、コミットできませんでした。git の名前とメールの設定と、git status を確かめてください。\n',
    );
    return 1;
  }
  process.stdout.write(`コミットしました: ${message}\n`);
  return 0;
}
