import { type ContentProblem, isError } from '../../src/vocabulary/content-problem.ts';
import { visibleText } from '../../src/vocabulary/visible-text.ts';

/** All problems as lines of text, with the count at the end. `root` is the content folder as shown. */
export function printProblems(problems: readonly ContentProblem[], root: string): string {
  const lines = problems.flatMap(({ code, file, line, column, message, hint }) => [
    visibleText(`${root}/${file}:${line}:${column}  ${code}  ${message}`),
    `    ${visibleText(hint)}`,
  ]);
  return `${[...lines, countLine(problems)].join('\n')}\n`;
}

/** The same as data. */
export function problemsAsJson(problems: readonly ContentProblem[], root: string): string {
  const shown = problems.map((problem) => ({
    ...problem,
    file: visibleText(`${root}/${problem.file}`),
    message: visibleText(problem.message),
    hint: visibleText(problem.hint),
  }));
  const { errors, warnings } = count(problems);
  return `${JSON.stringify({ errors, warnings, problems: shown }, null, 2)}\n`;
}

function countLine(problems: readonly ContentProblem[]): string {
  const { errors, warnings } = count(problems);
  return `エラー ${errors} 件、警告 ${warnings} 件`;
}

function count(problems: readonly ContentProblem[]): { errors: number; warnings: number } {
  const errors = problems.filter(isError).length;
  return { errors, warnings: problems.length - errors };
}
