import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { changeSentence } from '../../src/changes/change-words.ts';
import type { PlanChange } from '../../src/changes/plan-change.ts';
import { planChanges } from '../../src/changes/plan-changes.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/types.ts';
import { readContent } from '../../src/source/read-content.ts';
import { isError } from '../../src/vocabulary/content-problem.ts';
import { copyOfSmallPlan } from '../source/plan-copy.ts';

/** Edits the files of a content folder the way that staff would. */
export interface Editor {
  replace(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  remove(file: string): void;
}

export function editorOf(root: string): Editor {
  return {
    replace(file, from, to) {
      const path = join(root, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(
        path,
        text.replace(from, () => to),
      );
    },
    write(file, text) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    remove: (file) => rmSync(join(root, file), { recursive: true }),
  };
}

/** The changes that an edit of the small plan makes; the plan must be without errors before and after. */
export async function changesOf(
  edit: (editor: Editor) => void,
  before: (editor: Editor) => void = () => {},
): Promise<PlanChange[]> {
  const { root, remove } = copyOfSmallPlan();
  try {
    before(editorOf(root));
    const old = await publishable(root);
    edit(editorOf(root));
    return planChanges(old, await publishable(root));
  } finally {
    remove();
  }
}

/** The same as the lines that `npm run changes` prints. */
export async function sentencesOf(...edits: Parameters<typeof changesOf>): Promise<string[]> {
  return (await changesOf(...edits)).map(changeSentence);
}

export async function publishable(root: string): Promise<Plan> {
  const { documents, problems } = await readContent(root);
  const built = buildPlan(documents);
  expect([...problems, ...built.problems].filter(isError)).toEqual([]);
  return built.plan as Plan;
}
