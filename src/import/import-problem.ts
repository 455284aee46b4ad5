/** What stops an import, as data: everything is collected and told at once. */
export interface ImportProblem {
  /** File that the person has to look at, as they know it: the source, or a file of the content folder. */
  file: string;
  /** 1-based line in that file; `null` where the fault is the whole file. */
  line: number | null;
  /** One Japanese sentence that says what is wrong. */
  message: string;
  /** One Japanese sentence that says how to mend it. */
  remedy: string;
}

/** The problem as two printed lines: the place with the fault, then the remedy. */
export function formatImportProblem(problem: ImportProblem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}  ${problem.message}\n    ${problem.remedy}`;
}
