import type { Indicator } from '../plan/types.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { laterActual, targetYearMissing } from './around-target-year.ts';
import { figureText, interimFigure, rangeText, yearEndFigure } from './indicator-figure-text.ts';
import type { IndicatorProgress } from './indicator-progress.ts';
import { besideBaseline } from './sentence-beside-baseline.ts';
import { besideRange, besideTarget } from './sentence-beside-target.ts';

/**
 * What the figures show, in one to four Japanese sentences that speak in the indicator's unit. A
 * percentage of the way is named only where it tells something: not where baseline and target lie so
 * close that it explodes, and not where the figure moved away from the target.
 */
export function indicatorSentence(indicator: Indicator, progress: IndicatorProgress): string {
  return [
    ...judgedActual(indicator, progress),
    ...targetYearMissing(indicator, progress),
    ...laterActual(indicator, progress),
    ...interimReport(indicator, progress),
  ].join('');
}

function judgedActual(indicator: Indicator, progress: IndicatorProgress): string[] {
  const { judged, kind, reason } = progress;
  if (judged === null) {
    return ['年度末の実績値は、まだ報告されていません。', ...startAndAim(indicator)];
  }
  const year = fiscalYearName(judged.year);
  const actual = figureText(indicator, yearEndFigure(indicator, judged.year)) as string;
  if (reason?.code === 'declared') {
    return [`${year}の実績値は${actual}です。`, ...notToCompare(indicator)];
  }
  if (kind === 'text') return [`${year}の報告は${actual}です。`, ...aim(indicator)];
  if (kind === 'deed') return deed(indicator, progress, year, actual);
  if (kind === 'cumulative') {
    const sum = `${countedYears(indicator, judged.year)}の合計は${actual}`;
    if (reason !== null) return [`${sum}です。`, ...aim(indicator)];
    return [`${sum}で、${besideTarget(indicator, progress)}。`];
  }
  if (kind === 'range' && reason === null) {
    return [
      `${year}の実績値は${actual}で、${besideRange(indicator, progress)}。`,
      ...start(indicator),
    ];
  }
  if (reason?.code === 'notAfterBaseline') {
    return [`${year}の実績値は${actual}です。`, ...aim(indicator)];
  }
  const moved = besideBaseline(indicator, progress);
  const target = besideTarget(indicator, progress);
  if (moved === null) return [`${year}の実績値は${actual}で、${target}。`, '基準値はありません。'];
  return [`${year}の実績値は${actual}で、${moved}。`, `${target}。`];
}

function deed(
  indicator: Indicator,
  { status }: IndicatorProgress,
  year: string,
  actual: string,
): string[] {
  if (status === 'achieved') return [`${year}の実績は${actual}で、目標を達成しました。`];
  const target = figureText(indicator, indicator.target);
  if (status === 'notAchieved') {
    return [`${year}の実績は${actual}で、目標の${target}には至りませんでした。`];
  }
  return [`${year}の実績は${actual}です。`, ...aim(indicator)];
}

function interimReport(indicator: Indicator, { interim }: IndicatorProgress): string[] {
  if (interim === null) return [];
  const figure = figureText(indicator, interimFigure(indicator, interim.year));
  return [`${fiscalYearName(interim.year)}は、9月末現在で${figure}です。`];
}

/** `令和3年度から令和6年度まで`, of one year `令和3年度` */
function countedYears({ countedFrom }: Indicator, until: number): string {
  if (countedFrom === null) return `${fiscalYearName(until)}まで`;
  if (countedFrom >= until) return fiscalYearName(until);
  return `${fiscalYearName(countedFrom)}から${fiscalYearName(until)}まで`;
}

function startAndAim(indicator: Indicator): string[] {
  return [...start(indicator), ...aim(indicator)];
}

function start(indicator: Indicator): string[] {
  const { baseline } = indicator;
  const figure = figureText(indicator, baseline);
  if (baseline === null || figure === null) return [];
  return [`基準値（${fiscalYearName(baseline.year)}）は${figure}です。`];
}

function aim(indicator: Indicator): string[] {
  const { target, kind } = indicator;
  if (target === null) return [];
  const year = fiscalYearName(target.year);
  const range = kind === 'range' ? rangeText(indicator) : null;
  if (range !== null) return [`目標の範囲（${year}）は${range}です。`];
  const figure = figureText(indicator, target);
  if (figure === null) return [];
  if (typeof target.value === 'string') return [`目標（${year}）は${figure}です。`];
  return [`目標値（${kind === 'cumulative' ? `${year}までの合計` : year}）は${figure}です。`];
}

function notToCompare(indicator: Indicator): string[] {
  const points = [
    { name: '基準値', figure: figureText(indicator, indicator.baseline) },
    {
      name: '目標値',
      figure: rangeText(indicator) ?? figureText(indicator, indicator.target),
    },
  ].flatMap(({ name, figure }) => (figure === null ? [] : `${name}（${figure}）`));
  return points.length === 0 ? [] : [`${points.join('や')}とは比べていません。`];
}
