import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentProblem } from '../../src/vocabulary/content-problem.ts';
import { onContentCopy } from './content-copy.ts';
import { readPlan } from './read-plan.ts';

/** What a command is about to do to a content folder; paths below it. */
export interface ContentChange {
  /** new files, and new texts of files */
  files: ReadonlyMap<string, string>;
  /** old path → new path; happens before `files` are written */
  renamed?: ReadonlyMap<string, string>;
}

/** What the check would say after a change, tried on a copy; the folder itself stays as it is. */
export async function problemsAfter(
  root: string,
  { files, renamed = new Map() }: ContentChange,
): Promise<ContentProblem[]> {
  return onContentCopy(root, async (copy) => {
    for (const [old, now] of renamed) renameSync(join(copy, old), join(copy, now));
    for (const [file, text] of files) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    return (await readPlan(copy)).problems;
  });
}

/** The problems that were not there before. Lines move when texts grow, so a problem is known by everything else. */
export function newProblems(
  before: readonly ContentProblem[],
  after: readonly ContentProblem[],
): ContentProblem[] {
  const counts = new Map<string, number>();
  for (const problem of before) counts.set(markOf(problem), (counts.get(markOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const count = counts.get(markOf(problem)) ?? 0;
    counts.set(markOf(problem), count - 1);
    return count <= 0;
  });
}

function markOf({ code, file, message }: ContentProblem): string {
  return `${code}\n${file}\n${message.replace(/\d+ ?(?=行)/g, '')}`;
}
