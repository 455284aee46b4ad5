import { normaliseText } from '../vocabulary/normalise-text.ts';

/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** Where words stand in a text after normalising, ordered, ranges that touch or overlap joined. */
export function textMatches(text: string, words: readonly string[]): TextRange[] {
  const { characters, starts, ends } = normaliseText(text);
  const ranges: TextRange[] = [];
  for (const word of words) {
    const wanted = normaliseText(word).characters;
    if (wanted.length === 0) continue;
    for (let at = 0; at + wanted.length <= characters.length; at++) {
      if (!wanted.every((character, i) => characters[at + i] === character)) continue;
      const last = at + wanted.length - 1;
      ranges.push({ start: starts[at] as number, end: ends[last] as number });
    }
  }
  return joined(ranges);
}

function joined(ranges: TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
