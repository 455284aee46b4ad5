import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The content of a commit, laid out in a folder of its own. */
export interface LaidOutContent {
  /** the content folder; `null` where the commit has none */
  root: string | null;
  remove: () => void;
}

/**
 * Lays out `content/` of a commit of the repository whose hook is running. An index of its own keeps
 * the repository as it is: before a push is accepted git allows nothing else.
 * `null` where the repository has no such commit.
 */
export function layOutContent(repository: string, commit: string): LaidOutContent | null {
  const folder = mkdtempSync(join(tmpdir(), 'keikaku-push-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const env = {
    ...process.env,
    GIT_DIR: repository,
    GIT_WORK_TREE: folder,
    GIT_INDEX_FILE: join(folder, '.index'),
  };
  try {
    const quiet = { env, cwd: folder, stdio: 'ignore' } as const;
    execFileSync('git', ['read-tree', commit], quiet);
    execFileSync('git', ['checkout-index', '--all', '--quiet'], quiet);
  } catch {
    remove();
    return null;
  }
  const root = join(folder, 'content');
  return { root: existsSync(root) ? root : null, remove };
}
