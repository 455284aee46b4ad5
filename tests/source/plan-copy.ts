import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLANS = join(import.meta.dirname, '..', 'fixtures', 'plans');

export const SMALL_PLAN = join(PLANS, 'small');
const FAULTS = join(PLANS, 'faults');

/** Names of the fixture folders below `faults/`, one for each fault. */
export function faultNames(): string[] {
  return readdirSync(FAULTS).sort();
}

/** A copy of the small plan in a folder of its own, which `remove` deletes. */
export function copyOfSmallPlan(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'keikaku-'));
  cpSync(SMALL_PLAN, root, { recursive: true });
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/**
 * The small plan with one fault: the files of the fault's folder laid over it, without the files that
 * its `removed.txt` names.
 */
export function planWithFault(fault: string): { root: string; remove: () => void } {
  const copy = copyOfSmallPlan();
  const folder = join(FAULTS, fault);
  cpSync(folder, copy.root, {
    recursive: true,
    filter: (path) => !['expected.txt', 'removed.txt'].some((name) => path === join(folder, name)),
  });
  const removed = join(folder, 'removed.txt');
  if (existsSync(removed)) {
    for (const file of readFileSync(removed, 'utf8').trim().split('\n'))
      rmSync(join(copy.root, file));
  }
  return copy;
}

/** What the check prints for a fault, word for word. */
export function expectedOutput(fault: string): string {
  return readFileSync(join(FAULTS, fault, 'expected.txt'), 'utf8');
}
