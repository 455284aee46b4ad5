import Big from 'big.js';
import type { Indicator } from '../plan/types.ts';
import { differenceText, figureText, rangeText } from './indicator-figure-text.ts';
import type { IndicatorProgress } from './indicator-progress.ts';
import { distanceFromRange, lessIsBetter, staysPut } from './indicator-status-rule.ts';
import { actualText, expectedPhrase, short, strayed, tolerance } from './reason-phrases.ts';

/** Why an indicator that got better is late all the same, up to 「ため」. */
export function behind(indicator: Indicator, progress: IndicatorProgress): string {
  const actual = actualText(indicator, progress);
  const bounds = progress.kind === 'range' ? rangeDistances(indicator, progress) : null;
  if (bounds !== null) {
    return `目標の範囲（${rangeText(indicator)}）までの差が、基準値の${bounds.before}から${bounds.now}に縮まったものの、まだ範囲の外であるため`;
  }
  const goal =
    progress.expected === null
      ? `目標値の${figureText(indicator, indicator.target)}`
      : expectedPhrase(indicator, progress);
  const missing = `${goal}${short(indicator)}ため`;
  if (progress.kind === 'cumulative') return `${actual}が、${missing}`;
  const over = tolerance(indicator, '、許容差（', '）を超えて');
  const baseline = figureText(indicator, indicator.baseline);
  return `${actual}は、基準値の${baseline}より${over}改善したものの、${missing}`;
}

/** Why it counts as unchanged, up to 「ため」. */
export function flat(indicator: Indicator, progress: IndicatorProgress): string {
  const actual = actualText(indicator, progress);
  if (progress.kind === 'cumulative')
    return `合計が、まだ${actual.replace(/^実績値/, '')}であるため`;
  const bounds = progress.kind === 'range' ? rangeDistances(indicator, progress) : null;
  if (bounds !== null) {
    return `目標の範囲（${rangeText(indicator)}）までの差が、基準値のときと同じ${bounds.now}であるため`;
  }
  const change = differenceText(indicator, progress.changeSinceBaseline ?? 0);
  const baseline = `基準値の${figureText(indicator, indicator.baseline)}`;
  if (progress.changeSinceBaseline === 0) return `${actual}が、${baseline}と同じであるため`;
  return `${actual}と${baseline}の差（${change}）が、許容差の${tolerance(indicator, '', '')}以内であるため`;
}

/** Why it counts as worse than the baseline, up to 「ため」. */
export function worse(indicator: Indicator, progress: IndicatorProgress): string {
  const bounds = progress.kind === 'range' ? rangeDistances(indicator, progress) : null;
  if (bounds !== null) {
    return `目標の範囲（${rangeText(indicator)}）までの差が、基準値の${bounds.before}から${bounds.now}に広がったため`;
  }
  if (staysPut(indicator)) return `${strayed(indicator, progress)}を超えるため`;
  const actual = actualText(indicator, progress);
  const change = differenceText(indicator, progress.changeSinceBaseline ?? 0);
  const beyond = lessIsBetter(indicator) ? '上回り' : '下回り';
  const over = tolerance(indicator, '、許容差（', '）を超えて');
  return `${actual}が${over}、基準値の${figureText(indicator, indicator.baseline)}を${change}${beyond}、目標とは反対の向きに動いたため`;
}

function rangeDistances(indicator: Indicator, { judged }: IndicatorProgress) {
  const { range, baseline } = indicator;
  if (range === null || typeof judged?.value !== 'number') return null;
  if (typeof baseline?.value !== 'number') return null;
  const distance = (value: number) =>
    differenceText(indicator, distanceFromRange(new Big(value), range));
  return { before: distance(baseline.value), now: distance(judged.value) };
}
