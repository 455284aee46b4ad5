import type { SeriesRole } from './indicator-chart.ts';

/** The words for each series, in legends and where a point is asked. */
export const SERIES_NAMES: Readonly<Record<SeriesRole, string>> = {
  actual: '実績値（年度末）',
  interim: '実績値（9月末現在、年度の途中）',
  baseline: '基準値',
  target: '目標値',
  milestone: '中間目標',
  beforeCorrection: '訂正前の値',
  formerTarget: '改定前の目標値',
  path: '目標値までの道すじ',
  bound: '維持する目標の線',
  lowerBound: '目標の範囲',
  upperBound: '目標の範囲',
};

/** What stands before the figure beside a point; an actual speaks for itself. */
export const LABEL_WORDS: Readonly<Partial<Record<SeriesRole, string>>> = {
  interim: '9月末',
  baseline: '基準',
  target: '目標',
  milestone: '中間目標',
  beforeCorrection: '訂正前',
  formerTarget: '改定前',
  upperBound: '目標',
};
