import type { z } from 'zod';
import type { IndicatorKind } from './indicator-kind.ts';
import { numberFault, parseNumber } from './number-value.ts';

/** How a figure stands in the file: its text, mark and what it was corrected from. */
export interface WrittenFigure {
  year: number;
  /** `null` where it is blank */
  text: string | null;
  mark?: string | null;
  /** what was reported before, `null` where it was never corrected */
  correctedFrom?: string | null;
  reason?: string | null;
}

/**
 * Reads figures of one indicator. Numbers must be numbers unless the kind is told in words; a bad
 * one is refused at its own place and counts as not reported.
 */
export function figureReader(kind: IndicatorKind | null, context: z.RefinementCtx) {
  const inWords = kind === 'deed' || kind === 'text';
  const readValue = (text: string | null, path: (string | number)[]) => {
    if (text === null || inWords) return { value: text, decimals: 0 };
    const number = parseNumber(text);
    if (number !== null) return number;
    const { message, ...params } = numberFault(text);
    context.addIssue({ code: 'custom', path, message, params });
    return { value: null, decimals: 0 };
  };
  return (written: WrittenFigure, path: (string | number)[]) => {
    const { correctedFrom = null, reason = null, mark = null } = written;
    const before = correctedFrom === null ? null : readValue(correctedFrom, path).value;
    return {
      year: written.year,
      ...readValue(written.text, path),
      mark,
      corrected: before === null ? null : { from: before, reason },
    };
  };
}
