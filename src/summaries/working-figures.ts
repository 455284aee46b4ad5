import Big from 'big.js';
import type { Indicator } from '../plan/types.ts';
import type { IndicatorFigure } from '../source/indicator-document.ts';
import { formatNumber } from '../vocabulary/quantity.ts';
import { yearEndFigure } from './indicator-figure-text.ts';
import type { IndicatorProgress } from './indicator-progress.ts';

/** The figures of a working as they are put into a formula: without unit, negative ones in brackets. */
export interface PutIn {
  /** 基準値, 目標値 and judged 実績値; `—` where there is none */
  b: string;
  t: string;
  x: string;
  /** the exact difference of two of them */
  minus(a: 'x' | 't', b: 'b'): string;
}

/** The figures of an indicator for its formulas, `null` where no actual is reported in numbers. */
export function figuresPutIn(indicator: Indicator, { judged }: IndicatorProgress): PutIn | null {
  if (judged === null || typeof judged.value !== 'number') return null;
  const figures = {
    b: indicator.baseline,
    t: indicator.target,
    x: yearEndFigure(indicator, judged.year),
  };
  const decimals = Math.max(0, ...Object.values(figures).map((figure) => figure?.decimals ?? 0));
  const exact = (figure: IndicatorFigure | null) =>
    typeof figure?.value === 'number' ? new Big(figure.value) : null;
  return {
    b: written(exact(figures.b), figures.b?.decimals ?? 0),
    t: written(exact(figures.t), figures.t?.decimals ?? 0),
    x: written(exact(figures.x), figures.x?.decimals ?? 0),
    minus(a, b) {
      const subtrahend = exact(figures[b]);
      const difference = subtrahend && (exact(figures[a])?.minus(subtrahend) ?? null);
      return written(difference, decimals);
    },
  };
}

/** A number as it stands in a formula. */
export function written(value: Big | null, decimals: number): string {
  if (value === null) return '—';
  const text = formatNumber(value.toNumber(), decimals);
  return value.lt(0) ? `(${text})` : text;
}
