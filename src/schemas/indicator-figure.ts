import type { z } from 'zod';
import type { ValueFault } from './content-value.ts';
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

/** Where a value stands below its indicator: `['実績値', 0, '年度末']` */
type Path = (string | number)[];

/**
 * Reads figures of one indicator. Numbers must be numbers unless the kind is told in words; a bad
 * one is refused at its own place and counts as not reported.
 */
export function figureReader(kind: IndicatorKind | null, context: z.RefinementCtx) {
  const inWords = kind === 'deed' || kind === 'text';
  const readValue = (text: string | null, path: Path) => {
    if (text === null || inWords) return { value: text, decimals: 0 };
    const number = parseNumber(text);
    if (number !== null) return number;
    const { message, ...params } = figureFault(text, kind, path);
    context.addIssue({ code: 'custom', path, message, params });
    return { value: null, decimals: 0 };
  };
  return (written: WrittenFigure, path: Path, correctedPath: Path = path) => {
    const { correctedFrom = null, reason = null, mark = null } = written;
    const before = correctedFrom === null ? null : readValue(correctedFrom, correctedPath).value;
    return {
      year: written.year,
      ...readValue(written.text, path),
      mark,
      corrected: before === null ? null : { from: before, reason },
    };
  };
}

/** A range has two bounds, but a former target is one number: a hint to write one would be wrong. */
function figureFault(text: string, kind: IndicatorKind | null, path: Path): ValueFault {
  const fault = numberFault(text);
  if (kind !== 'range' || path.at(-1) !== '改定前' || fault.corrected !== undefined) return fault;
  return {
    ...fault,
    hint: '「改定前」に書けるのは、数一つだけです。範囲の目標値を改めたときは、「目標値の改定」は書かずに、前の範囲と改めた時期を「注記」に文で書いてください。',
  };
}
