import type { ContentProblem } from './content-problem.ts';

/** So many problems with one code are told of each file; how many more there are, one line says. */
export const MOST_REPEATS = 20;

/**
 * Gathers problems into `list`. Of those with the same code in the same file only the first 20 go
 * in; then one more, at the place of the last, counts the rest.
 */
export class RepeatedProblems {
  readonly #list: ContentProblem[];
  readonly #counts = new Map<string, { count: number; rest: ContentProblem | null }>();

  constructor(list: ContentProblem[]) {
    this.#list = list;
  }

  add(problem: ContentProblem): void {
    const key = `${problem.code} ${problem.file}`;
    const known = this.#counts.get(key) ?? { count: 0, rest: null };
    this.#counts.set(key, known);
    known.count++;
    if (known.count <= MOST_REPEATS) {
      this.#list.push(problem);
      return;
    }
    const more = {
      line: problem.line,
      column: problem.column,
      message: `同じ印の問題が、ほかに ${known.count - MOST_REPEATS} か所あります（ここが最後です）。`,
    };
    if (known.rest) {
      Object.assign(known.rest, more);
    } else {
      const hint = '上に挙げた箇所を直してから、もう一度調べてください。';
      known.rest = { code: problem.code, file: problem.file, ...more, hint };
      this.#list.push(known.rest);
    }
  }
}

/** The same for a list that is complete; it must be in the order of places. */
export function withoutRepeats(problems: readonly ContentProblem[]): ContentProblem[] {
  const list: ContentProblem[] = [];
  const repeated = new RepeatedProblems(list);
  for (const problem of problems) repeated.add({ ...problem });
  return list;
}
