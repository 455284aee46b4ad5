import { type Correction, ERRATA_FILE } from './errata-list.ts';
import type { ImportProblem } from './import-problem.ts';

/**
 * The lines with every correction put in, and the problems of corrections whose wording is not
 * there, or there more than once. Spaces that the scan put inside the wording do not matter.
 */
export function applyErrata(
  sourceName: string,
  lines: readonly string[],
  corrections: readonly Correction[],
): { lines: string[]; problems: ImportProblem[] } {
  const corrected = [...lines];
  const problems: ImportProblem[] = [];
  for (const correction of corrections) {
    const { sourceLine, source, line } = correction;
    // Counted in the line as printed, so that the order of the entries does not matter.
    const found = occurrences(lines[sourceLine - 1] ?? '', source).length;
    if (found === 1) {
      const before = corrected[sourceLine - 1] as string;
      const [match] = occurrences(before, source);
      if (match) {
        corrected[sourceLine - 1] =
          before.slice(0, match.start) + correction.corrected + before.slice(match.end);
        continue;
      }
    }
    problems.push({
      file: ERRATA_FILE,
      line,
      message:
        found > 1
          ? `原文「${source}」は ${sourceName} の${sourceLine}行目に${found}回あり、どれを直すか決まりません。`
          : found === 1
            ? `原文「${source}」（${sourceName} の${sourceLine}行目）は、ほかの訂正と重なっています。`
            : `原文「${source}」が ${sourceName} の${sourceLine}行目にありません。`,
      remedy:
        found > 1
          ? '前後の字を足して、一つに決まるようにしてください。'
          : found === 1
            ? '重なる訂正を一つにまとめてください。'
            : `行の番号と原文を確かめてください。${elsewhere(lines, source)}`,
    });
  }
  return { lines: corrected, problems };
}

/** Where a wording stands in a line, spaces inside it aside. */
export function occurrences(line: string, wording: string): { start: number; end: number }[] {
  const letters = [...wording.replace(/[\s\u3000]/gu, '')].map((letter) =>
    letter.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'),
  );
  if (letters.length === 0) return [];
  const pattern = new RegExp(letters.join('[ \\u3000]*'), 'gu');
  return [...line.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function elsewhere(lines: readonly string[], wording: string): string {
  const numbers = lines.flatMap((line, i) =>
    occurrences(line, wording).length > 0 ? [i + 1] : [],
  );
  return numbers.length > 0 ? `同じ字は${numbers.slice(0, 5).join('・')}行目にあります。` : '';
}
