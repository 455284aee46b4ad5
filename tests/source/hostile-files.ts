import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { readContent } from '../../src/source/read-content.ts';
import type { FileReadings } from '../../src/source/read-kind.ts';
import { type ContentProblem, compareProblems } from '../../src/vocabulary/content-problem.ts';
import { SMALL_PLAN } from './plan-copy.ts';

/** Files that are there to do harm; its README.md says what each group is for. */
export const HOSTILE = join(import.meta.dirname, '..', 'fixtures', 'hostile');

/** One hostile overlay of the small plan. */
export interface HostileCase {
  /** `links/javascript-tab` */
  name: string;
  /** folder that is laid over the small plan */
  folder: string;
  /** its files, as the check names them */
  files: string[];
}

/** The cases that the check must refuse, or those that it may let pass because they do nothing. */
export function hostileCases(fate: 'refused' | 'harmless'): HostileCase[] {
  const root = join(HOSTILE, fate);
  return readdirSync(root)
    .sort()
    .flatMap((group) =>
      readdirSync(join(root, group))
        .sort()
        .map((name) => hostileCase(root, `${group}/${name}`)),
    );
}

function hostileCase(root: string, name: string): HostileCase {
  const folder = join(root, name);
  const files = globSync('**/*.{md,mdx,yaml,txt}', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'expected.txt')
    .sort();
  return { name, folder, files };
}

/** The small plan in a folder of its own, over which hostile files are laid one case after the other. */
export class HostilePlan {
  readonly #root = mkdtempSync(join(tmpdir(), 'keikaku-hostile-'));
  readonly #readings: FileReadings = new Map();

  constructor() {
    cpSync(SMALL_PLAN, this.#root, { recursive: true });
  }

  /** What the check says of the plan with one case, or several at once; the files go away again. */
  async problemsWith(cases: readonly HostileCase[]): Promise<ContentProblem[]> {
    // Files that no case touches are read once.
    if (this.#readings.size === 0) await readContent(this.#root, this.#readings);
    const touched = cases.flatMap(({ files }) => files);
    const known = new Map([...this.#readings].filter(([file]) => !touched.includes(file)));
    layOver(this.#root, cases);
    const { documents, problems } = await readContent(this.#root, known);
    for (const file of touched) {
      rmSync(join(this.#root, file), { force: true });
      const before = join(SMALL_PLAN, file);
      if (existsSync(before)) cpSync(before, join(this.#root, file));
    }
    return [...problems, ...buildPlan(documents).problems].sort(compareProblems);
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}

/** Lays the files of the cases over a plan. */
export function layOver(root: string, cases: readonly HostileCase[]): void {
  for (const { folder, files } of cases) {
    for (const file of files) cpSync(join(folder, file), join(root, file));
  }
}
