import type { Indicator } from '../plan/types.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { INDICATOR_STATUS_NAMES } from '../vocabulary/indicator-status.ts';
import { targetYearMissing } from './around-target-year.ts';
import { aimsAtNone } from './indicator-facts.ts';
import { computedText, figureText, rangeText, yearEndFigure } from './indicator-figure-text.ts';
import type { IndicatorProgress } from './indicator-progress.ts';
import { mustEqual, staysPut } from './indicator-status-rule.ts';
import { noVerdictReason } from './no-verdict-reason.ts';
import { behind, flat, worse } from './reason-on-the-way.ts';
import {
  actualText,
  countedAgainst,
  expectedPhrase,
  short,
  side,
  stillNone,
  strayed,
} from './reason-phrases.ts';

/**
 * Why the indicator has this status, or why it has no verdict: one Japanese sentence with the figures
 * compared, and another where a reader must know more of them.
 */
export function statusReason(indicator: Indicator, progress: IndicatorProgress): string {
  const { overdue } = progress;
  return [
    ruleApplied(indicator, progress),
    ...(overdue ? targetYearMissing(indicator, progress) : []),
    ...baselineNote(indicator, progress),
  ].join('');
}

function ruleApplied(indicator: Indicator, progress: IndicatorProgress): string {
  const { status, reason, judged } = progress;
  if (judged === null || reason !== null) return noVerdictReason(indicator, progress);
  const word = `「${INDICATOR_STATUS_NAMES[status]}」`;
  const when = yearOfFigure(indicator, progress);
  const why = (() => {
    switch (status) {
      case 'achieved':
        return `${when}${reached(indicator, progress)}`;
      case 'notAchieved':
        return `${when}${missed(indicator, progress)}`;
      case 'onPace':
        if (aimsAtNone(indicator)) return stillNone(indicator, progress);
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

/** Which year's figure a verdict from the target year on is about. */
function yearOfFigure({ target }: Indicator, { due, final, judged }: IndicatorProgress): string {
  if (!due || target === null || judged === null) return '';
  const aimed = `目標年度（${fiscalYearName(target.year)}）の`;
  if (final) return aimed;
  const year = fiscalYearName(judged.year);
  return `${aimed}実績値が報告されていないので、その後の${year}で判定しています。${year}の`;
}

/** The note printed beside the baseline, where the sentence compares with it: it may be an average. */
function baselineNote(
  { baseline, notes, kind }: Indicator,
  { status }: IndicatorProgress,
): string[] {
  if (kind === 'cumulative' || baseline === null || baseline.mark === null) return [];
  if (status !== 'behind' && status !== 'flat' && status !== 'worse') return [];
  const note = notes.find(({ mark }) => mark === baseline.mark);
  return note === undefined ? [] : [`基準値には「${note.text}」という注があります。`];
}

/** What would have been met, in brackets: a bound counts as met. Said where the figure fell short of one. */
function ruleInBrackets(
  indicator: Indicator,
  { due, status, expected, kind }: IndicatorProgress,
): string {
  if (status !== 'behind' && status !== 'notAchieved') return '';
  if (aimsAtNone(indicator) || mustEqual(indicator)) {
    return due ? `（${figureText(indicator, indicator.target)}なら「達成」）` : '';
  }
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
  if (aimsAtNone(indicator) || mustEqual(indicator)) {
    return `${actual}が、目標値の${target}と同じであるため`;
  }
  if (staysPut(indicator)) return `${strayed(indicator, progress)}以内であるため`;
  return `${actual}が、目標値の${target}${side(indicator)}であるため`;
}

function missed(indicator: Indicator, progress: IndicatorProgress): string {
  const actual = actualText(indicator, progress);
  const { kind } = progress;
  const target = figureText(indicator, indicator.target);
  if (kind === 'deed') {
    const reported = figureText(indicator, yearEndFigure(indicator, progress.judged?.year ?? 0));
    return `実績が${reported}で、目標の${target}と違うため`;
  }
  if (kind === 'range') return `${actual}が、目標の範囲（${rangeText(indicator)}）の外であるため`;
  if (aimsAtNone(indicator)) return countedAgainst(indicator, progress);
  if (mustEqual(indicator)) {
    return `${actual}が、基準値と同じ目標値の${target}と違うため`;
  }
  if (staysPut(indicator)) return `${strayed(indicator, progress)}を超えるため`;
  return `${actual}が、目標値の${target}${short(indicator)}ため`;
}
