import type { ErratumPlace } from '../source/documents.ts';
import type { LayoutReason } from './layout-reason.ts';

/** A stretch of one source line, and what became of it. */
export interface Claim {
  line: number;
  /** the characters as they stand in the source (corrections applied), tags included */
  text: string;
  /** every place of the content that holds it; empty where it is layout */
  places: ErratumPlace[];
  /** why it is not content; `null` where it is */
  layout: LayoutReason | null;
}

/**
 * The reader's account of the source: for every line, in order, what each stretch became. The
 * proof does not believe it; it compares it with the source and with the written files.
 */
export class Ledger {
  readonly claims: Claim[] = [];

  /**
   * Records that a stretch of the line stands at these places of the content. Gives the list of
   * places, for a heading whose places are known only when the rows below it are read.
   */
  place(line: number, text: string, ...places: ErratumPlace[]): ErratumPlace[] {
    this.claims.push({ line, text, places, layout: null });
    return places;
  }

  /** Records that a stretch of the line only arranges the page. */
  layout(line: number, text: string, reason: LayoutReason): void {
    this.claims.push({ line, text, places: [], layout: reason });
  }
}
