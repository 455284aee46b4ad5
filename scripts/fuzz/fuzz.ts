import type { FuzzedPlan } from './fuzzed-plan.ts';
import { judge } from './judge.ts';
import { type Changes, MUTATORS } from './mutations.ts';
import { chance } from './random-numbers.ts';

/** A change that the check answers wrongly. */
export interface Finding {
  seed: number;
  /** the ways of changing that are needed for it */
  mutators: string[];
  fault: string;
  changes: Changes;
}

/** Changes that follow from one seed: mostly one, at times up to three at once. */
function stepsOf(seed: number): { name: string; seed: number }[] {
  const dice = chance(seed);
  const count = dice.pick([1, 1, 1, 2, 3]);
  return Array.from({ length: count }, () => ({
    name: dice.pick(Object.keys(MUTATORS)),
    seed: dice.number(2 ** 31),
  }));
}

function changesOf(plan: FuzzedPlan, steps: readonly { name: string; seed: number }[]): Changes {
  const changes: Changes = new Map();
  const files = new Map(plan.files);
  for (const step of steps) {
    const made = MUTATORS[step.name]?.(files, chance(step.seed));
    for (const [file, content] of made ?? []) {
      changes.set(file, content);
      if (content === null) files.delete(file);
      else files.set(file, content);
    }
  }
  return changes;
}

/** Tries the change of one seed; what the check answers wrongly, with no more changes than it takes. */
export async function tryOne(plan: FuzzedPlan, seed: number): Promise<Finding | null> {
  let steps = stepsOf(seed);
  let changes = changesOf(plan, steps);
  let fault = await judge(plan, changes);
  if (fault === null) return null;
  for (let at = steps.length - 1; at >= 0 && steps.length > 1; at--) {
    const fewer = steps.filter((_, index) => index !== at);
    const less = changesOf(plan, fewer);
    const still = await judge(plan, less);
    if (still !== null) [steps, changes, fault] = [fewer, less, still];
  }
  return { seed, mutators: steps.map(({ name }) => name), fault, changes };
}

/** The finding as lines to read, with the lines of the files that differ. */
export function shownFinding(
  plan: FuzzedPlan,
  { seed, mutators, fault, changes }: Finding,
): string {
  const shown = [...changes].flatMap(([file, content]) => {
    const before = (plan.files.get(file)?.toString('utf8') ?? '').split('\n');
    const after = content === null ? [] : content.toString('utf8').split('\n');
    let start = 0;
    while (start < before.length && before[start] === after[start]) start++;
    let end = 0;
    while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
    return [
      `  ${file}:${start + 1}${content === null ? '（なくなる）' : ''}`,
      ...before
        .slice(start, before.length - end)
        .slice(0, 6)
        .map((line) => `  - ${cut(line)}`),
      ...after
        .slice(start, Math.max(start, after.length - end))
        .slice(0, 6)
        .map((line) => `  + ${cut(line)}`),
    ];
  });
  return [`--seed ${seed} --count 1（${mutators.join('、')}） ${fault}`, ...shown].join('\n');
}

function cut(line: string): string {
  return JSON.stringify(line.slice(0, 160));
}
