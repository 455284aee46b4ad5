import { occurrences } from '../apply-errata.ts';
import { placeInWords } from '../content-places.ts';
import { type Correction, ERRATA_FILE } from '../errata-list.ts';
import type { ImportProblem } from '../import-problem.ts';
import { bareText } from './bare-text.ts';
import type { ProofInput } from './proof-input.ts';
import { shorten } from './shorten.ts';

/** Each correction must stand where it says, and taking all of them back must give the source. */
export function checkErrata(
  input: ProofInput,
  contentByPlace: ReadonlyMap<string, string[]>,
): ImportProblem[] {
  const { source, correctedLines, corrections } = input;
  const problems: ImportProblem[] = [];
  for (const correction of corrections) {
    if (
      textsAt(correction, contentByPlace).some((text) =>
        text.includes(bareText(correction.corrected)),
      )
    )
      continue;
    problems.push({
      file: ERRATA_FILE,
      line: correction.line,
      message: `訂正「${correction.corrected}」が、箇所に書かれた ${placeInWords(correction.place)}にありません。`,
      remedy: '箇所のファイル・行・項目を、訂正した文がある所に直してください。',
    });
  }
  reverseErrata(correctedLines, corrections).forEach((text, i) => {
    if (bareText(text) === bareText(source.lines[i] ?? '')) return;
    problems.push({
      file: ERRATA_FILE,
      line: corrections.find(({ sourceLine }) => sourceLine === i + 1)?.line ?? null,
      message: `訂正を元に戻しても、原典の${i + 1}行目「${shorten((source.lines[i] ?? '').trim())}」になりません。`,
      remedy: '訂正した文が同じ行に二つあるときは、原文と訂正に前後の字を足して区別してください。',
    });
  });
  return problems;
}

/** The lines with every correction taken back. */
export function reverseErrata(
  lines: readonly string[],
  corrections: readonly Correction[],
): string[] {
  const reversed = [...lines];
  for (const { sourceLine, source, corrected } of corrections.toReversed()) {
    const text = reversed[sourceLine - 1] ?? '';
    const [match] = occurrences(text, corrected);
    if (match)
      reversed[sourceLine - 1] = text.slice(0, match.start) + source + text.slice(match.end);
  }
  return reversed;
}

// 箇所 may leave out what is plain: the chapter of a department's sheet, the section of a head.
function textsAt({ place }: Correction, contentByPlace: ReadonlyMap<string, string[]>): string[] {
  return [...contentByPlace].flatMap(([key, texts]) => {
    const [file, section = '', field = ''] = key.split('\t');
    const sameSection =
      place.section === null || section === place.section || section.endsWith(` ${place.section}`);
    const sameField = place.field === null || field === place.field;
    return file === place.file && sameSection && sameField ? [bareText(texts.join(''))] : [];
  });
}
