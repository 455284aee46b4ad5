import Big from 'big.js';
import type { Indicator } from '../plan/types.ts';
import { aimsAtNone } from './indicator-facts.ts';
import { differenceText, figureText, rangeText, toleranceText } from './indicator-figure-text.ts';
import { gapPercentage, gapTellsMuch } from './indicator-percentage.ts';
import type { IndicatorProgress } from './indicator-progress.ts';
import { mustEqual, staysPut } from './indicator-status-rule.ts';
import { aboutText } from './rounded-text.ts';

/**
 * How the judged actual lies beside the target, without the full stop:
 * `目標値（500人）まで、あと24人です（進み具合は約86.7%）`.
 */
export function besideTarget(indicator: Indicator, progress: IndicatorProgress): string {
  const { kind, judged, reason, status, final, due } = progress;
  const actual = judged?.value;
  const target = indicator.target?.value;
  if (typeof actual !== 'number' || typeof target !== 'number') {
    return '目標値は定められていません';
  }
  if (reason?.code === 'targetEqualsBaseline') return '目標値は基準値と同じです';
  const difference = new Big(actual).minus(target);
  const size = differenceText(indicator, difference);
  const printed = `目標値（${figureText(indicator, indicator.target)}）`;
  if (kind === 'keepAtLeast' || kind === 'keepAtMost') return keeping(indicator, progress, size);
  if (reason !== null) {
    if (difference.eq(0)) return `${printed}と同じ値です`;
    return `${printed}を${size}${difference.gt(0) ? '上回っています' : '下回っています'}`;
  }
  if (aimsAtNone(indicator)) {
    if (difference.eq(0)) return final ? `${printed}を達成しました` : `${printed}のとおりです`;
    return `${printed}を${size}上回${final ? 'りました' : 'っています'}`;
  }
  if (mustEqual(indicator)) {
    if (difference.eq(0)) return `${printed}と同じ値です`;
    return `${printed}とは${size}違います`;
  }
  const { tolerance } = indicator;
  if (tolerance !== null && staysPut(indicator)) {
    const allowed = `許容差（${toleranceText(indicator, tolerance)}）`;
    const within = difference.abs().lte(tolerance);
    return `${printed}との差は${size}で、${allowed}${within ? 'の中です' : 'を超えています'}`;
  }
  const gap = gapTellsMuch(progress.gapClosed)
    ? `（進み具合は${aboutText(gapPercentage(progress.gapClosed))}%）`
    : '';
  if (status === 'achieved') {
    return final ? `${printed}を達成しました${gap}` : `${printed}に達しています${gap}`;
  }
  if (final) return `${printed}には${size}届きませんでした${gap}`;
  if (due) return `${printed}には${size}届いていません${gap}`;
  return `${printed}まで、あと${size}です${gap}`;
}

/** The same for 維持以上 and 維持以下. */
function keeping(
  indicator: Indicator,
  { kind, status, final }: IndicatorProgress,
  size: string,
): string {
  const atLeast = kind === 'keepAtLeast';
  const aim = `${figureText(indicator, indicator.target)}${atLeast ? '以上' : '以下'}`;
  // Not 「保った」: another year in between may have missed it.
  if (status === 'achieved') return `目標の「${aim}」を満たし${final ? 'ました' : 'ています'}`;
  const beyond = atLeast ? '下回' : '上回';
  return `目標の「${aim}」を${size}${beyond}${final ? 'りました' : 'っています'}`;
}

/** The same for 範囲: `目標の範囲（25人以上40人以下）を2人上回っています`. */
export function besideRange(indicator: Indicator, { judged }: IndicatorProgress): string {
  const { range } = indicator;
  const actual = judged?.value;
  if (range === null || typeof actual !== 'number') return '目標の範囲は定められていません';
  const bounds = `目標の範囲（${rangeText(indicator)}）`;
  const below = new Big(range.lower).minus(actual);
  const above = new Big(actual).minus(range.upper);
  if (below.gt(0)) return `${bounds}を${differenceText(indicator, below)}下回っています`;
  if (above.gt(0)) return `${bounds}を${differenceText(indicator, above)}上回っています`;
  return `${bounds}に入っています`;
}
