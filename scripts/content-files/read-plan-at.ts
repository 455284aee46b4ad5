import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/types.ts';
import { type CommitFault, findCommit } from '../../src/source/commits.ts';
import { filesAt } from '../../src/source/content-history.ts';
import { ContentSnapshots } from '../../src/source/content-snapshots.ts';
import { type ContentProblem, isError } from '../../src/vocabulary/content-problem.ts';
import { readPlan } from './read-plan.ts';

/** A plan as it was at a commit, or as its files stand now. */
export interface PlanState {
  plan: Plan;
  /** `HEAD~1（2026-04-01 1a2b3c4）` */
  name: string;
}

/** The plan at a commit; a Japanese sentence where it cannot be had. `shown` is the folder as messages name it. */
export async function planAt(
  root: string,
  shown: string,
  given: string,
): Promise<PlanState | string> {
  const commit = await findCommit(root, given);
  if (typeof commit === 'string') return faultMessage(commit, shown, given);
  const files = await filesAt(root, commit.hash);
  if (files === null || files.size === 0) {
    return `コミット「${given}」には、${shown} の内容がありません。もっと新しいコミットを指定してください。`;
  }
  const snapshots = new ContentSnapshots(root);
  try {
    const content = await snapshots.read(files);
    if (content === null) {
      return `コミット「${given}」のファイルが、この複製にありません。「git fetch」で取り寄せてください。`;
    }
    const { plan, problems } = buildPlan(content.documents);
    const name = `${given}（${commit.day} ${commit.hash.slice(0, 7)}）`;
    return judged(plan, [...content.problems, ...problems], name, `コミット「${given}」の内容`);
  } finally {
    snapshots.close();
  }
}

/** The same for the files as they stand now. */
export async function planOfFiles(root: string, shown: string): Promise<PlanState | string> {
  const { plan, problems } = await readPlan(root);
  return judged(plan, problems, 'いまのファイル', `いまの ${shown} の内容`);
}

function judged(
  plan: Plan | null,
  problems: readonly ContentProblem[],
  name: string,
  what: string,
): PlanState | string {
  const errors = problems.filter(isError);
  if (plan !== null && errors.length === 0) return { plan, name };
  const first = errors
    .slice(0, 3)
    .map(({ file, line, code, message }) => `  ${file}:${line}  ${code}  ${message}`);
  return [
    `${what}には、いまの書き方の決まりでは誤りが ${errors.length} 件あり、比べられません。`,
    ...first,
    ...(errors.length > first.length ? [`  ほか ${errors.length - first.length} 件`] : []),
  ].join('\n');
}

function faultMessage(fault: CommitFault, shown: string, given: string): string {
  switch (fault) {
    case 'noGit':
      return 'git が見つかりません。git を入れてから、もう一度試してください。';
    case 'noRepository':
      return `${shown} は git の履歴の中にないので、コミットを比べられません。`;
    case 'unknownCommit':
      return `「${given}」というコミットはありません。「git log --oneline」で確かめてください。`;
    case 'notInShallow':
      return `「${given}」というコミットはありません。この複製には途中からの履歴しかありません。「git fetch --unshallow」で全部を取り寄せてから、もう一度試してください。`;
  }
}
