/** A stretch of a wording beside its correction. */
export interface WordingPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * What was changed between two wordings, character by character and with as few changes as
 * possible (longest common subsequence). Where characters were replaced, the removed ones come
 * first.
 */
export function wordingDifference(source: string, corrected: string): WordingPiece[] {
  const before = [...source];
  const after = [...corrected];
  const common = commonLengths(before, after);
  const pieces: WordingPiece[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      push(pieces, 'same', before[i] as string);
      i++;
      j++;
    } else if (i < before.length && lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1)) {
      push(pieces, 'removed', before[i] as string);
      i++;
    } else if (j < after.length) {
      push(pieces, 'added', after[j] as string);
      j++;
    } else {
      push(pieces, 'removed', before[i] as string);
      i++;
    }
  }
  return pieces;
}

/** `common[i][j]`: length of the longest common subsequence of what follows i and j. */
function commonLengths(before: string[], after: string[]): number[][] {
  const lengths: number[][] = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] =
        before[i] === after[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function push(pieces: WordingPiece[], kind: WordingPiece['kind'], character: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) last.text += character;
  else pieces.push({ kind, text: character });
}
