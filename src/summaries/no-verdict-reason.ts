import type { Indicator } from '../plan/types.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import type { NotComparableReason } from '../vocabulary/indicator-status.ts';
import { figureText, yearEndFigure } from './indicator-figure-text.ts';
import type { IndicatorProgress } from './indicator-progress.ts';

/** Why nothing is judged: nothing is reported, or the reason of 比較できない in one Japanese sentence. */
export function noVerdictReason(indicator: Indicator, progress: IndicatorProgress): string {
  const { judged, interim, reason } = progress;
  if (judged === null || reason === null) {
    return interim === null
      ? '年度末の実績値がまだ報告されていないため、判定していません。'
      : '年度末の実績値がまだ報告されていないため、判定していません（9月末の値は年度の途中の値で、判定には使いません）。';
  }
  return explanation(indicator, judged.year, reason);
}

function explanation(indicator: Indicator, year: number, reason: NotComparableReason): string {
  const { baseline, target } = indicator;
  switch (reason.code) {
    case 'declared':
      return `${reason.text.replace(/。$/, '')}。`;
    case 'noTarget':
      return '目標値が定められていないため、判定していません。';
    case 'noBaseline':
      return '比べるもとになる基準値がないため、判定していません。';
    case 'targetEqualsBaseline':
      return `目標値が基準値と同じ${figureText(indicator, target)}で、どれだけの差を許すか（許容差）が定められていないため、判定していません。`;
    case 'notAfterBaseline':
      return `最も新しい実績値（${fiscalYearName(year)}）が、基準値（${fiscalYearName(baseline?.year ?? year)}）より後の年度の値ではないため、判定していません。`;
    case 'zeroOverPeriod':
      return '期間を通した合計の目標値が0で、合計が減ることもあるため（増えた分と減った分の差し引き）、途中の年度までに見込む値を決められず、判定していません。';
    case 'inWords':
      return '数ではなく文章で示す指標のため、判定していません。';
    case 'deedPending': {
      const reported = figureText(indicator, yearEndFigure(indicator, year));
      return `${fiscalYearName(year)}は${reported}で、目標の${figureText(indicator, target)}になっていませんが、目標年度（${fiscalYearName(target?.year ?? year)}）より前のため、判定していません。`;
    }
  }
}
