import type { Indicator } from '../plan/types.ts';
import { fiscalYearName } from '../vocabulary/fiscal-year.ts';
import { expectedPath, segmentAt } from './expected-path.ts';
import type { ExactFigure } from './indicator-facts.ts';
import { computedText, printedDecimals } from './indicator-figure-text.ts';
import type { IndicatorProgress } from './indicator-progress.ts';
import type { Working } from './indicator-workings.ts';
import { type PutIn, written } from './working-figures.ts';

/**
 * 期待値 of the year of the judged actual: on the straight way from baseline to target, or between
 * the milestones around it. Nothing from the target year on: the target itself is expected then.
 */
export function expectedWorking(
  indicator: Indicator,
  { due, expected, judged, kind, reason }: IndicatorProgress,
  { b, t, x, minus }: PutIn,
): Working[] {
  if (expected === null || due || judged === null || x === '—') return [];
  if (reason !== null) return [];
  const year = judged.year;
  const name = `期待値（${fiscalYearName(year)}）`;
  const actual = typeof judged.value === 'number' ? judged.value : null;
  const result = computedText(indicator, expected, actual);
  const path = expectedPath(indicator);
  const straight = path.length === 2;
  if (straight && kind === 'cumulative') {
    return [
      {
        name,
        formula: '目標値 × 数え始めてからの年数 ÷ 期間の年数',
        substituted: `${t} × ${yearsOf(path, year).join(' ÷ ')}`,
        result,
      },
    ];
  }
  if (straight) {
    const [elapsed, whole] = yearsOf(path, year);
    return [
      {
        name,
        formula: '基準値 + (目標値 − 基準値) × 基準値からの年数 ÷ 基準値から目標までの年数',
        substituted: `${b} + (${t} − ${b}) × (${year} − ${path[0]?.year}) ÷ (${path[1]?.year} − ${path[0]?.year}) = ${b} + ${minus('t', 'b')} × ${elapsed} ÷ ${whole}`,
        result,
      },
    ];
  }
  const segment = segmentAt(path, year);
  if (segment === null) return [];
  return [{ name, ...betweenPoints(indicator, path, segment, year), result }];
}

/** `4 ÷ 5`: years since the start and years of the whole way; `null` where milestones bend it or there is none. */
export function yearsPutIn(indicator: Indicator): ((year: number) => string) | null {
  const path = expectedPath(indicator);
  return path.length === 2 ? (year) => yearsOf(path, year).join(' ÷ ') : null;
}

function yearsOf(path: readonly ExactFigure[], year: number): [number, number] {
  const start = path[0]?.year ?? year;
  return [year - start, (path.at(-1)?.year ?? year) - start];
}

function betweenPoints(
  indicator: Indicator,
  path: readonly ExactFigure[],
  [from, to]: [ExactFigure, ExactFigure],
  year: number,
): Pick<Working, 'formula' | 'substituted'> {
  const nameOf = (point: ExactFigure) => {
    if (point === path[0]) return indicator.countedFrom === null ? '基準値' : '期間の初めの0';
    return point === path.at(-1) ? '目標値' : `中間目標（${fiscalYearName(point.year)}）`;
  };
  const decimals = printedDecimals(indicator);
  const [v1, v2] = [from, to].map(({ value }) => written(value, decimals));
  return {
    formula: `${nameOf(from)} + (${nameOf(to)} − ${nameOf(from)}) × ${nameOf(from)}からの年数 ÷ 二つの間の年数`,
    substituted: `${v1} + (${v2} − ${v1}) × (${year} − ${from.year}) ÷ (${to.year} − ${from.year})`,
  };
}
