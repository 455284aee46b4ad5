import type { Indicator } from '../../plan/types.ts';
import type { IndicatorProgress } from '../../summaries/indicator-progress.ts';
import type { Cell } from '../data-table.ts';

const IN_UNIT = 'unit の列にある単位';
const IN_WORDS = '言葉で表す値';

/** The figures that a reader needs to recompute a status; all of them also stand in observations. */
export const FIGURE_FIELDS = [
  year('baselineFiscalYear', '基準値の年度（西暦）', '基準値がない'),
  value('baselineValue', '基準値', `基準値がない、または${IN_WORDS}`),
  text('baselineText', '基準値（言葉）', '基準値がない、または数で表す値'),
  year('targetFiscalYear', '目標値の年度（西暦）', '目標値がない'),
  value('targetValue', '目標値', `目標値がない、範囲で示す目標、または${IN_WORDS}`),
  text('targetText', '目標値（言葉）', '目標値がない、または数で表す値'),
  value('targetLower', '目標値の下限', '範囲で示す目標ではない'),
  value('targetUpper', '目標値の上限', '範囲で示す目標ではない'),
  year('latestFiscalYear', '最新の年度末実績値の年度（西暦）', '年度末の実績値が未報告'),
  value('latestValue', '最新の年度末実績値', `未報告、または${IN_WORDS}`),
  text('latestText', '最新の年度末実績値（言葉）', '未報告、または数で表す値'),
  year('judgedFiscalYear', '判定に使った年度末実績値の年度（西暦）', '年度末の実績値が未報告'),
  judged('judgedValue', 'number', '判定に使った年度末実績値', `未報告、または${IN_WORDS}`),
  judged('judgedText', 'string', '判定に使った年度末実績値（言葉）', '未報告、または数で表す値'),
  year('interimFiscalYear', '9月末実績値の年度（西暦）', 'それより新しい9月末の値がない'),
  value('interimValue', '9月末実績値', `それより新しい9月末の値がない、または${IN_WORDS}`),
  text('interimText', '9月末実績値（言葉）', 'それより新しい9月末の値がない、または数で表す値'),
] as const;

/** The values of {@link FIGURE_FIELDS}. */
export function figuresOf(
  indicator: Indicator,
  progress: IndicatorProgress,
): Record<(typeof FIGURE_FIELDS)[number]['name'], Cell> {
  const { baseline, target, range } = indicator;
  const { latest, judged, interim } = progress;
  return {
    baselineFiscalYear: baseline?.year ?? null,
    baselineValue: number(baseline),
    baselineText: words(baseline),
    targetFiscalYear: target?.year ?? null,
    targetValue: number(target),
    targetText: words(target),
    targetLower: range?.lower ?? null,
    targetUpper: range?.upper ?? null,
    latestFiscalYear: latest?.year ?? null,
    latestValue: number(latest),
    latestText: words(latest),
    judgedFiscalYear: judged?.year ?? null,
    judgedValue: number(judged),
    judgedText: words(judged),
    interimFiscalYear: interim?.year ?? null,
    interimValue: number(interim),
    interimText: words(interim),
  };
}

function number(figure: { value: number | string | null } | null): number | null {
  return typeof figure?.value === 'number' ? figure.value : null;
}

function words(figure: { value: number | string | null } | null): string | null {
  return typeof figure?.value === 'string' ? figure.value : null;
}

function year<const Name extends string>(name: Name, title: string, blank: string) {
  const meaning = `${title}。年度が始まる4月の西暦。`;
  return { name, title, type: 'integer', meaning, blank, unit: '年度' } as const;
}

function value<const Name extends string>(name: Name, title: string, blank: string) {
  return {
    name,
    title,
    type: 'number',
    meaning: `${title}。observations にある値と同じ。`,
    blank,
    unit: IN_UNIT,
  } as const;
}

function judged<const Name extends string, const Type extends 'number' | 'string'>(
  name: Name,
  type: Type,
  title: string,
  blank: string,
) {
  return {
    name,
    title,
    type,
    meaning: `${title}。目標の年度の値が報告されていればその値、なければ最新の年度末実績値。`,
    blank,
    ...(type === 'number' && { unit: IN_UNIT }),
  } as const;
}

function text<const Name extends string>(name: Name, title: string, blank: string) {
  return {
    name,
    title,
    type: 'string',
    meaning: `${title}。observations にある値と同じ。`,
    blank,
  } as const;
}
