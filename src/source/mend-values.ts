import type { z } from 'zod';
import { nearestWord } from '../vocabulary/nearest-word.ts';

type Step = string | number;
type Issue = z.core.$ZodIssue;

/** Values with their faults mended or left out. */
export interface MendedValues {
  /** `undefined` where nothing of it remains */
  value: unknown;
  /** whether items of a list were lost, so that rules about what is missing would be misled */
  lossy: boolean;
}

/** Mends what can be mended and leaves out the rest, so that the rest of the file can be judged. */
export function withoutFaults(value: unknown, issues: readonly Issue[]): MendedValues {
  const before = countItems(value);
  let mended = value;
  // Misspelt keys first: what they hold may be what is missing. Then from the end of each list, so
  // that the places of the others stay as they are.
  for (const issue of issues) if (issue.code === 'unrecognized_keys') renameKeys(mended, issue);
  const others = issues.filter(({ code }) => code !== 'unrecognized_keys');
  for (const issue of others.sort((a, b) => comparePaths(stepsOf(b), stepsOf(a)))) {
    mended = withoutFault(mended, issue);
  }
  return { value: mended, lossy: mended === undefined || countItems(mended) < before };
}

/** The key that a misspelt one means, of those that the schema allows there; `null` for none. */
export function meantKey(
  key: string,
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
): string | null {
  return nearestWord(key, issue.message.split('\n'));
}

function renameKeys(value: unknown, issue: Extract<Issue, { code: 'unrecognized_keys' }>): void {
  const group = at(value, stepsOf(issue));
  if (!isGroup(group)) return;
  for (const key of issue.keys) {
    const meant = meantKey(key, issue);
    if (meant !== null && group[meant] === undefined) group[meant] = group[key];
    delete group[key];
  }
}

function withoutFault(value: unknown, issue: Issue): unknown {
  const path = stepsOf(issue);
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const parent = at(value, path.slice(0, -1));
  if (!isGroup(parent)) return value;
  const mended = mendedValue(issue, parent[last]);
  if (mended !== undefined) parent[last] = mended;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (parent[last] !== undefined && parent[last] !== '') parent[last] = '';
  // Blank already, and it must not be: the whole item of the list goes.
  else return withoutItem(value, path);
  return value;
}

/** What the value most likely means; `undefined` where that cannot be told. */
function mendedValue(issue: Issue, value: unknown): unknown {
  if (issue.code === 'custom') return issue.params?.corrected;
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'array' && typeof value === 'string' && value !== '') return [value];
  // Missing a moment ago, and found under a misspelt key since.
  return issue.expected === 'string' && typeof value === 'string' && value !== ''
    ? value
    : undefined;
}

function withoutItem(value: unknown, path: Step[]): unknown {
  const index = path.findLastIndex((step) => typeof step === 'number');
  if (index === -1) return undefined;
  const list = at(value, path.slice(0, index));
  if (Array.isArray(list)) list.splice(Number(path[index]), 1);
  return value;
}

/** How many items all lists in a value hold together. */
function countItems(value: unknown): number {
  if (!isGroup(value)) return 0;
  const inside = Object.values(value).reduce<number>(
    (total, inner) => total + countItems(inner),
    0,
  );
  return inside + (Array.isArray(value) ? value.length : 0);
}

function at(value: unknown, path: Step[]): unknown {
  return path.reduce<unknown>((inner, step) => (isGroup(inner) ? inner[step] : undefined), value);
}

function isGroup(value: unknown): value is Record<Step, unknown> {
  return typeof value === 'object' && value !== null;
}

function stepsOf(issue: Issue): Step[] {
  return issue.path as Step[];
}

function comparePaths(a: Step[], b: Step[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [left, right] = [a[i], b[i]];
    if (typeof left === 'number' && typeof right === 'number' && left !== right)
      return left - right;
  }
  return a.length - b.length;
}
