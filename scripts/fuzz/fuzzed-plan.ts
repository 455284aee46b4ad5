import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { readContent } from '../../src/source/read-content.ts';
import type { FileReadings } from '../../src/source/read-kind.ts';
import type { ContentProblem } from '../../src/vocabulary/content-problem.ts';
import type { Changes } from './mutations.ts';
import { planState } from './plan-state.ts';

/** What the check makes of a plan. */
export interface Outcome {
  problems: ContentProblem[];
  state: string;
  /** CPU time in microseconds */
  cost: number;
}

/** A copy of a plan that can be changed and changed back; only what changed is read again. */
export class FuzzedPlan {
  readonly files: Map<string, Buffer>;
  /** what the check makes of the plan as it is */
  base!: Outcome;
  readonly #root = mkdtempSync(join(tmpdir(), 'keikaku-fuzz-'));
  readonly #readings: FileReadings = new Map();

  private constructor(content: string) {
    cpSync(content, this.#root, { recursive: true });
    this.files = new Map(
      globSync('**/*.{md,mdx,yaml,txt}', { cwd: content })
        .map((file) => file.replaceAll('\\', '/'))
        .sort()
        .map((file) => [file, readFileSync(join(content, file))]),
    );
  }

  static async of(content: string): Promise<FuzzedPlan> {
    const plan = new FuzzedPlan(content);
    plan.base = await plan.#outcome(plan.files, plan.#readings);
    return plan;
  }

  /** What the check makes of the plan with these changes, which are taken back at once. */
  async with(changes: Changes): Promise<Outcome> {
    const files = new Map(this.files);
    for (const [file, content] of changes) {
      if (content === null) files.delete(file);
      else files.set(file, content);
    }
    try {
      for (const [file, content] of changes) this.#write(file, content);
      const known = new Map([...this.#readings].filter(([file]) => !changes.has(file)));
      return await this.#outcome(files, known);
    } finally {
      for (const file of changes.keys()) this.#write(file, this.files.get(file) ?? null);
    }
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  async #outcome(files: ReadonlyMap<string, Buffer>, known: FileReadings): Promise<Outcome> {
    const start = process.cpuUsage();
    const { documents, problems } = await readContent(this.#root, known);
    const built = buildPlan(documents);
    const { user, system } = process.cpuUsage(start);
    return {
      problems: [...problems, ...built.problems],
      state: planState(built.plan, documents, files),
      cost: user + system,
    };
  }

  #write(file: string, content: Buffer | null): void {
    const path = join(this.#root, file);
    if (content === null) {
      rmSync(path, { force: true });
      // A folder that only the change made is a fault of its own.
      const folder = dirname(file);
      if (![...this.files.keys()].some((each) => each.startsWith(`${folder}/`)) && folder !== '.')
        rmSync(join(this.#root, folder), { recursive: true, force: true });
      return;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
