import Big from 'big.js';
import type { Indicator } from '../plan/types.ts';
import { differenceText, differenceUnit, figureText } from './indicator-figure-text.ts';
import type { IndicatorProgress } from './indicator-progress.ts';

/**
 * How the judged actual lies beside the baseline, to follow 「実績値は54%で、」:
 * `基準値（91%）より37ポイント低い値です`. `null` where there is no baseline in numbers.
 */
export function besideBaseline(indicator: Indicator, progress: IndicatorProgress): string | null {
  const actual = progress.judged?.value;
  const baseline = indicator.baseline?.value;
  if (typeof actual !== 'number' || typeof baseline !== 'number') return null;
  const printed = `基準値（${figureText(indicator, indicator.baseline)}）`;
  const change = new Big(actual).minus(baseline);
  if (change.eq(0)) return `${printed}と同じ値です`;
  const size = differenceText(indicator, change);
  const up = change.gt(0);
  if (differenceUnit(indicator.unit) !== indicator.unit) {
    return `${printed}より${size}${up ? '高い' : '低い'}値です`;
  }
  const moves = progress.kind === 'increase' || progress.kind === 'decrease';
  // Of a balance below zero, 「19人増えました」 would sound like 19 people more.
  if (moves && actual >= 0 && baseline >= 0) {
    return `${printed}から${size}${up ? '増えました' : '減りました'}`;
  }
  return `${printed}を${size}${up ? '上回っています' : '下回っています'}`;
}
