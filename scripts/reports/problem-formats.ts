import { createHash } from 'node:crypto';
import { type ContentProblem, isError } from '../../src/vocabulary/content-problem.ts';
import { visibleText } from '../../src/vocabulary/visible-text.ts';

/** Where the guide explains a problem: `docs/problems.md#e-grade`. */
export function guideAddress(code: ContentProblem['code']): string {
  return `docs/problems.md#${code.toLowerCase()}`;
}

/** One line for each code that was met: where to read what it means. Empty where nothing was met. */
export function guideLines(problems: readonly ContentProblem[]): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  if (codes.length === 0) return '';
  return `くわしい説明と、直す前・直した後の例:\n${codes
    .map((code) => `  ${code}  ${guideAddress(code)}\n`)
    .join('')}`;
}

/**
 * Workflow commands of GitHub Actions: each problem becomes a note at its line of the pull request.
 *
 * @param root the content folder, from the root of the repository
 */
export function problemsForGitHub(problems: readonly ContentProblem[], root: string): string {
  return problems
    .map((problem) => {
      const { code, file, line, column, message, hint } = problem;
      const level = isError(problem) ? 'error' : 'warning';
      const place = `file=${property(`${root}/${file}`)},line=${line},col=${column}`;
      return `::${level} ${place},title=${property(code)}::${data(`${message} ${hint}（${guideAddress(code)}）`)}\n`;
    })
    .join('');
}

/** A code quality report of GitLab: each problem is shown at its line of the merge request. */
export function problemsForGitLab(problems: readonly ContentProblem[], root: string): string {
  const report = problems.map((problem) => {
    const { code, file, line, message, hint } = problem;
    const path = visibleText(`${root}/${file}`);
    return {
      description: visibleText(`${message} ${hint}`),
      check_name: code,
      // GitLab tells new problems from old ones by this; the line would change with every edit above.
      fingerprint: createHash('sha256').update(`${code} ${path} ${message}`).digest('hex'),
      severity: isError(problem) ? 'major' : 'minor',
      location: { path, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(report, null, 2)}\n`;
}

// A line end or a comma would otherwise begin another command.
function data(text: string): string {
  return visibleText(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
