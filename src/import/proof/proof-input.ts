import type { Correction } from '../errata-list.ts';
import type { Claim } from '../ledger.ts';
import type { SourceText } from '../source-text.ts';

/** What the proof compares. */
export interface ProofInput {
  source: SourceText;
  /** the source's lines with the errata applied */
  correctedLines: readonly string[];
  corrections: readonly Correction[];
  /** what the reader says of every line; not believed, but compared */
  claims: readonly Claim[];
  /** content files by name, as written or about to be */
  files: ReadonlyMap<string, string>;
  chapter: string;
  /** text of plan.yaml, whose legend must be the printed one */
  planText: string;
}
