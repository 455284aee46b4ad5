import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMALL_PLAN } from '../source/plan-copy.ts';
import { type Editor, editorOf } from './edited-plan.ts';

/** A real git repository with the small plan in `content/`, in a folder of its own. */
export interface PlanRepository {
  folder: string;
  root: string;
  git(args: string[], day?: string): void;
  /** edits the content and commits all of it on that day */
  commit(day: string, edit?: (editor: Editor) => void): void;
  remove(): void;
}

export function planRepository(): PlanRepository {
  const folder = mkdtempSync(join(tmpdir(), 'keikaku-changes-'));
  const root = join(folder, 'plan', 'content');
  mkdirSync(root, { recursive: true });
  cpSync(SMALL_PLAN, root, { recursive: true });
  const git = (args: string[], day = '2024-04-01') => {
    const date = `${day}T12:00:00+0900`;
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.jp'];
    execFileSync('git', [...identity, ...args], {
      cwd: join(folder, 'plan'),
      stdio: 'ignore',
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
  };
  git(['init', '--initial-branch=main']);
  return {
    folder,
    root,
    git,
    commit(day, edit = () => {}) {
      edit(editorOf(root));
      git(['add', '--all'], day);
      git(['commit', '--message', 'change', '--allow-empty'], day);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
