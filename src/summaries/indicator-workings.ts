import type { Indicator } from '../plan/types.ts';
import { computedText, perYearText } from './indicator-figure-text.ts';
import { gapPercentage, levelPercentage, pacePercentage } from './indicator-percentage.ts';
import type { IndicatorProgress } from './indicator-progress.ts';
import { lessIsBetter } from './indicator-status-rule.ts';
import { aboutText } from './rounded-text.ts';
import { figuresPutIn, type PutIn } from './working-figures.ts';
import { expectedWorking, yearsPutIn } from './working-of-expected.ts';

export { statusReason } from './indicator-status-reason.ts';

/** One computed figure of an indicator, so that a reader can recompute it with a pencil. */
export interface Working {
  /** `進み具合` */
  name: string;
  /** the rule in words: `(実績値 − 基準値) ÷ (目標値 − 基準値)` */
  formula: string;
  /** the rule with the numbers put in, without the result; computed parts are marked 約 where rounded */
  substituted: string;
  /** with its unit, 約 where it is rounded for display */
  result: string;
}

/**
 * Every computed figure that the indicator has, in the order in which one builds on the other. Empty
 * where nothing is reported, nothing can be computed or the content declares the figures not comparable.
 */
export function indicatorWorkings(indicator: Indicator, progress: IndicatorProgress): Working[] {
  const putIn = figuresPutIn(indicator, progress);
  if (putIn === null || progress.reason?.code === 'declared') return [];
  return [
    ...gap(progress, putIn),
    ...expectedWorking(indicator, progress, putIn),
    ...pace(indicator, progress, putIn),
    ...level(indicator, progress, putIn),
    ...required(indicator, progress, putIn),
    ...average(indicator, progress, putIn),
  ];
}

function gap({ gapClosed, kind }: IndicatorProgress, { b, t, x, minus }: PutIn): Working[] {
  if (gapClosed === null) return [];
  const sum = kind === 'cumulative';
  return [
    {
      name: '進み具合',
      formula: sum ? '実績値 ÷ 目標値' : '(実績値 − 基準値) ÷ (目標値 − 基準値)',
      substituted: sum
        ? `${x} ÷ ${t}`
        : `(${x} − ${b}) ÷ (${t} − ${b}) = ${minus('x', 'b')} ÷ ${minus('t', 'b')}`,
      result: `${aboutText(gapPercentage(gapClosed))}%`,
    },
  ];
}

function pace(
  indicator: Indicator,
  { pace: ratio, due, expected, judged, kind }: IndicatorProgress,
  { b, t, x, minus }: PutIn,
): Working[] {
  if (ratio === null || expected === null || judged === null || due) return [];
  const result = `${aboutText(pacePercentage(ratio))}%`;
  const sum = kind === 'cumulative';
  const name = 'ペース';
  const years = yearsPutIn(indicator);
  if (years !== null) {
    return [
      {
        name,
        formula: '進み具合 ÷ 経過した時間の割合',
        substituted: `(${sum ? `${x} ÷ ${t}` : `${minus('x', 'b')} ÷ ${minus('t', 'b')}`}) ÷ (${years(judged.year)})`,
        result,
      },
    ];
  }
  const e = computedText({ ...indicator, unit: '' }, expected);
  return [
    {
      name,
      formula: sum ? '実績値 ÷ 期待値' : '(実績値 − 基準値) ÷ (期待値 − 基準値)',
      substituted: sum ? `${x} ÷ ${e}` : `(${x} − ${b}) ÷ (${e} − ${b})`,
      result,
    },
  ];
}

function level(
  indicator: Indicator,
  { levelRatio, kind }: IndicatorProgress,
  { t, x }: PutIn,
): Working[] {
  // Of a sum it would only repeat 進み具合.
  if (levelRatio === null || kind === 'cumulative') return [];
  const less = lessIsBetter(indicator);
  return [
    {
      name: '水準比',
      formula: less ? '目標値 ÷ 実績値' : '実績値 ÷ 目標値',
      substituted: less ? `${t} ÷ ${x}` : `${x} ÷ ${t}`,
      result: `${aboutText(levelPercentage(levelRatio))}%`,
    },
  ];
}

function required(
  indicator: Indicator,
  { requiredPerYear, judged }: IndicatorProgress,
  { t, x }: PutIn,
): Working[] {
  if (requiredPerYear === null || !(judged && indicator.target)) return [];
  return [
    {
      name: 'ここから必要な変化',
      formula: '(目標値 − 実績値) ÷ 目標年度までの年数',
      substituted: `(${t} − ${x}) ÷ (${indicator.target.year} − ${judged.year})`,
      result: perYearText(indicator, requiredPerYear),
    },
  ];
}

function average(
  indicator: Indicator,
  { averagePerYear, judged, kind }: IndicatorProgress,
  { b, x }: PutIn,
): Working[] {
  if (averagePerYear === null || judged === null) return [];
  const sum = kind === 'cumulative';
  return [
    {
      name: 'これまでの平均',
      formula: sum ? '実績値 ÷ 数え始めてからの年数' : '(実績値 − 基準値) ÷ 基準値からの年数',
      substituted: sum
        ? `${x} ÷ (${judged.year} − ${indicator.countedFrom} + 1)`
        : `(${x} − ${b}) ÷ (${judged.year} − ${indicator.baseline?.year})`,
      result: perYearText(indicator, averagePerYear),
    },
  ];
}
