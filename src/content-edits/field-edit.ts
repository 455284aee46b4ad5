/** Replaces the characters of a file from `start` to `end`, counted from its text. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** The text with all replacements; they must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => b.start - a.start);
  return ordered.reduce(
    (result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end),
    text,
  );
}
