import type { Indicator } from '../plan/types.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { INDICATOR_STATUS_NAMES } from '../vocabulary/indicator-status.ts';
import { computedText, figureText, rangeText, yearEndFigure } from './indicator-figure-text.ts';
import type { IndicatorProgress } from './indicator-progress.ts';
import { staysPut } from './indicator-status-rule.ts';
import { noVerdictReason } from './no-verdict-reason.ts';
import { behind, flat, worse } from './reason-on-the-way.ts';
import { actualText, expectedPhrase, short, side, strayed } from './reason-phrases.ts';

/** Why the indicator has this status, or why it has no verdict: one Japanese sentence with the figures compared. */
export function statusReason(indicator: Indicator, progress: IndicatorProgress): string {
  const { status, reason, latest, final } = progress;
  if (latest === null || reason !== null) return noVerdictReason(indicator, progress);
  const word = `「${INDICATOR_STATUS_NAMES[status]}」`;
  const when = final
    ? `目標年度（${fiscalYearName(indicator.target?.year ?? latest.year)}）の`
    : '';
  const why = (() => {
    switch (status) {
      case 'achieved':
        return `${when}${reached(indicator, progress)}`;
      case 'notAchieved':
        return `${when}${missed(indicator, progress)}`;
      case 'onPace':
        return `${actualText(indicator, progress)}が、${expectedPhrase(indicator, progress)}${side(indicator)}であるため`;
      case 'behind':
        return behind(indicator, progress);
      case 'flat':
        return flat(indicator, progress);
      default:
        return worse(indicator, progress);
    }
  })();
  return `${why}、${word}です${ruleInBrackets(indicator, progress)}。`;
}

/** What would have been met, in brackets: a bound counts as met. Said where the figure fell short of one. */
function ruleInBrackets(
  indicator: Indicator,
  { status, expected, kind }: IndicatorProgress,
): string {
  if (status !== 'behind' && status !== 'notAchieved') return '';
  if (kind === 'range' || kind === 'deed' || staysPut(indicator)) return '';
  if (status === 'behind' && expected !== null) {
    const rounded = computedText(indicator, expected).startsWith('約');
    return `（期待値${side(indicator)}なら「順調」${rounded ? '。期待値は丸める前の値で比べています' : ''}）`;
  }
  return `（${figureText(indicator, indicator.target)}${side(indicator)}なら「達成」）`;
}

function reached(indicator: Indicator, progress: IndicatorProgress): string {
  const actual = actualText(indicator, progress);
  const { kind } = progress;
  const target = figureText(indicator, indicator.target);
  if (kind === 'deed') return `実績が目標の${target}と同じであるため`;
  if (kind === 'range') return `${actual}が、目標の範囲（${rangeText(indicator)}）に入っているため`;
  if (staysPut(indicator)) return `${strayed(indicator, progress)}以内であるため`;
  return `${actual}が、目標値の${target}${side(indicator)}であるため`;
}

function missed(indicator: Indicator, progress: IndicatorProgress): string {
  const actual = actualText(indicator, progress);
  const { kind } = progress;
  const target = figureText(indicator, indicator.target);
  if (kind === 'deed') {
    const reported = figureText(indicator, yearEndFigure(indicator, progress.latest?.year ?? 0));
    return `実績が${reported}で、目標の${target}と違うため`;
  }
  if (kind === 'range') return `${actual}が、目標の範囲（${rangeText(indicator)}）の外であるため`;
  if (staysPut(indicator)) return `${strayed(indicator, progress)}を超えるため`;
  return `${actual}が、目標値の${target}${short(indicator)}ため`;
}
