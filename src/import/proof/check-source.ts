import type { ImportProblem } from '../import-problem.ts';
import { bareLine, bareText } from './bare-text.ts';
import type { ProofInput } from './proof-input.ts';
import { shorten } from './shorten.ts';

/** Every character of every line has to be accounted for, in its order. */
export function checkSource({ source, correctedLines, claims }: ProofInput): ImportProblem[] {
  const claimed = new Map<number, string>();
  for (const { line, text } of claims)
    claimed.set(line, (claimed.get(line) ?? '') + bareText(text));
  return correctedLines.flatMap((text, i) => {
    const expected = bareLine(text);
    const found = claimed.get(i + 1) ?? '';
    if (found === expected) return [];
    return [
      {
        file: source.name,
        line: i + 1,
        message:
          found === ''
            ? `「${shorten(text.trim())}」の置き場所が分かりません。`
            : `「${shorten(leftOver(expected, found))}」の置き場所が分かりません。`,
        remedy: '見出し・表・箇条書きの形を確かめて、原典のテキストを直してください。',
      },
    ];
  });
}

/** The part of a line that was not accounted for, or the whole line where that is not one part. */
function leftOver(expected: string, found: string): string {
  let start = 0;
  while (start < found.length && expected[start] === found[start]) start++;
  const tail = found.slice(start);
  const rest = expected.slice(start);
  return rest.length > tail.length && rest.endsWith(tail)
    ? rest.slice(0, rest.length - tail.length)
    : expected;
}
