import { contentFolder } from '../../src/source/content-folder.ts';
import { finishInterrupted, isInterrupted } from '../../src/source/interrupted-writing.ts';
import { isContentFolder } from '../../src/source/is-content-folder.ts';
import { visibleText } from '../../src/vocabulary/visible-text.ts';
import { shownFolder } from './shown-folder.ts';
import { whyFailed } from './why-failed.ts';

/**
 * Runs a command that reads the content folder and gives its exit code. What the file system refuses
 * is said in Japanese (1), as is a folder that is not there (2); any other error is a bug and shows
 * itself.
 */
export async function runWithContent(command: () => Promise<number>): Promise<number> {
  const root = contentFolder();
  if (!asksForHelp() && !isContentFolder(root)) {
    process.stderr.write(`フォルダ「${visibleText(shownFolder(root))}」がありません。\n`);
    return 2;
  }
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    process.stderr.write(`${whyFailed(error)}\n`);
    return 1;
  }
}

/** The same for one that writes into it: a writing that was interrupted is brought to its end first. */
export function runOnContent(command: () => Promise<number>): Promise<number> {
  return runWithContent(async () => {
    const refused = asksForHelp() ? null : endInterrupted(contentFolder());
    if (refused === null) return command();
    process.stderr.write(`${refused}\n`);
    return 1;
  });
}

function asksForHelp(): boolean {
  return process.argv.some((argument) => argument === '--help' || argument === '-h');
}

/** Why the command must not begin: an interrupted writing that cannot be brought to its end now. */
function endInterrupted(root: string): string | null {
  if (isInterrupted(root) && process.argv.includes('--dry-run'))
    return '前の書き込みが、途中で止まっています。--dry-run を付けずに実行すると、終わりまで書きます。';
  const finished = finishInterrupted(root);
  if (typeof finished === 'string')
    return `前の書き込みが途中で止まった後に、${visibleText(finished)} が書き換えられています。git status と git diff で確かめ、残すものを決めてコミットしてから、.keikaku/writing を消してください。`;
  if (finished > 0) {
    process.stderr.write(
      `前に途中で止まった書き込みを、終わりまで書きました（${finished} ファイル）。npm run changes -- HEAD で確かめてください。\n`,
    );
  }
  return null;
}
