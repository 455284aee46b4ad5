import type { Correction } from '../plan/types.ts';
import { type WordingPiece, wordingDifference } from './wording-difference.ts';

/** Corrections that change the same characters for the same reason. */
export interface CorrectionGroup {
  /** the changed characters with what surrounds them in every one of the wordings: あおば村 → あおば町 */
  source: string;
  corrected: string;
  reason: string;
  /** in the order of the errata */
  corrections: Correction[];
}

/** One place where a wording was changed, with what stands before and after it. */
interface Change {
  before: string;
  removed: string;
  added: string;
  after: string;
}

/** The corrections put together, those with the most places first. */
export function correctionGroups(corrections: readonly Correction[]): CorrectionGroup[] {
  const groups = Map.groupBy(corrections, groupKey);
  return [...groups.values()]
    .map(oneGroup)
    .sort((a, b) => b.corrections.length - a.corrections.length);
}

function groupKey({ source, corrected, reason }: Correction): string {
  const kinds = changesBetween(source, corrected).map(({ removed, added }) => [removed, added]);
  return JSON.stringify([reason, [...new Set(kinds.map((kind) => JSON.stringify(kind)))].sort()]);
}

function oneGroup(corrections: Correction[]): CorrectionGroup {
  const [first] = corrections as [Correction, ...Correction[]];
  const changes = corrections.flatMap(({ source, corrected }) => changesBetween(source, corrected));
  const [change] = changes;
  const alike = changes.every(
    ({ removed, added }) => removed === change?.removed && added === change?.added,
  );
  // One wording needs no shortening, and several kinds of change have no common middle.
  const oneWording = corrections.every(({ source }) => source === first.source);
  if (oneWording || !alike || !change) {
    return { source: first.source, corrected: first.corrected, reason: first.reason, corrections };
  }
  const before = sharedEnd(changes.map((each) => each.before));
  const after = sharedStart(changes.map((each) => each.after));
  return {
    source: `${before}${change.removed}${after}`,
    corrected: `${before}${change.added}${after}`,
    reason: first.reason,
    corrections,
  };
}

function changesBetween(source: string, corrected: string): Change[] {
  const pieces = wordingDifference(source, corrected);
  const changes: Change[] = [];
  for (let i = 0; i < pieces.length; i++) {
    if (pieces[i]?.kind === 'same') continue;
    const start = i;
    while (pieces[i + 1] && pieces[i + 1]?.kind !== 'same') i++;
    const changed = pieces.slice(start, i + 1);
    changes.push({
      before: textOf(pieces.slice(0, start), 'added'),
      removed: textOf(changed, 'removed'),
      added: textOf(changed, 'added'),
      after: textOf(pieces.slice(i + 1), 'added'),
    });
  }
  return changes;
}

/** The unchanged pieces and those of one kind: with `added`, what stands in the corrected wording. */
function textOf(pieces: WordingPiece[], kind: WordingPiece['kind']): string {
  return pieces
    .filter((piece) => piece.kind === kind || piece.kind === 'same')
    .map(({ text }) => text)
    .join('');
}

function sharedStart(texts: string[]): string {
  const [first = [], ...others] = texts.map((text) => [...text]);
  const end = first.findIndex((character, i) => others.some((other) => other[i] !== character));
  return (end === -1 ? first : first.slice(0, end)).join('');
}

function sharedEnd(texts: string[]): string {
  const reverse = (text: string) => [...text].reverse().join('');
  return reverse(sharedStart(texts.map(reverse)));
}
