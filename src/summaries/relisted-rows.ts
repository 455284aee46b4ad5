import type { ProgressEntry } from '../plan/types.ts';

/**
 * The other rows of the same sheet that report on the same initiative: for a relisted row the
 * primary one and the other relisted ones, for a primary row its relisted ones.
 */
export function rowsOfSameInitiative(entry: ProgressEntry): {
  /** `null` for a primary row itself, and where the sheet has none */
  primary: ProgressEntry | null;
  relisted: ProgressEntry[];
} {
  const others = entry.sheet.entries.filter(
    (other) => other !== entry && other.initiative === entry.initiative,
  );
  return {
    primary: others.find((other) => !other.relisted) ?? null,
    relisted: others.filter((other) => other.relisted),
  };
}
