/**
 * A fault in the content, as data. `issues` always means 課題 in this project, so a fault is a
 * problem. Every reader and every rule returns these; nothing is thrown for bad content.
 */
export interface ContentProblem {
  /** `E-…` stops the build, `W-…` only warns. Each code is explained in docs/problems.md. */
  code: `E-${string}` | `W-${string}`;
  /** Path below the content folder, with `/`: `sheets/2022/1-5-1.md`. */
  file: string;
  /** 1-based; 1 where the fault is the whole file. */
  line: number;
  /** 1-based, counted in characters as an editor shows them. */
  column: number;
  /** One Japanese sentence that says what is wrong. */
  message: string;
  /** One Japanese sentence that says how to mend it, with the corrected value where it is known. */
  hint: string;
}

/** A spot in a content file; same counting as in {@link ContentProblem}. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Whether the problem stops a build. */
export function isError(problem: ContentProblem): boolean {
  return problem.code.startsWith('E-');
}

/** Order for printing: file, line, column, code. */
export function compareProblems(a: ContentProblem, b: ContentProblem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code)
  );
}

// Not localeCompare: the order must not depend on the machine's language.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
