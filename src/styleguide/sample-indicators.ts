import { CHART_FORMS, type ChartForm } from '../charts/chart-look.ts';
import type { Indicator, Policy } from '../plan/types.ts';
import type { IndicatorFigure } from '../source/indicator-document.ts';
import type { FiscalYear } from '../vocabulary/fiscal-year.ts';
import type { IndicatorId } from '../vocabulary/plan-id.ts';
import { SAMPLE_POLICIES } from './sample-plan.ts';

/** A figure of a year as it is written below. */
type Written = readonly [FiscalYear, number | string | null];

/**
 * Made-up indicators: one for each status, and among them every form of chart — with gaps, below
 * zero, with a single figure, with bounds, with a new target and a corrected figure — and those
 * that have none.
 */
export const SAMPLE_INDICATORS: Indicator[] = [
  indicator(1, '達成した指標（目標の改定、中間目標、訂正、9月末の値）', '件', {
    baseline: figure([2020, 1200]),
    target: { ...figure([2027, 1800]), mark: '※1' },
    milestones: [figure([2025, 1600])],
    revisions: [
      { month: '2023-04', previous: figure([2027, 1500]), reason: '見込みより早く増えたため' },
    ],
    actuals: [
      year(2021, 1310),
      year(2022, 1480),
      {
        ...year(2023, 1655),
        yearEnd: { ...figure([2023, 1655]), corrected: { from: 1566, reason: '集計の誤り' } },
      },
      { ...year(2024, 1820), interim: figure([2024, 1702]) },
    ],
    notes: [{ mark: '※1', text: '延べ件数。' }],
  }),
  indicator(2, '順調な指標（報告のない年度がある）', '人', {
    baseline: figure([2020, 24]),
    target: figure([2027, 60]),
    actuals: [year(2021, 30), year(2022, null), year(2023, 44), year(2024, 47)],
  }),
  indicator(3, '改善しているが、遅れている指標（負の値）', '人', {
    baseline: figure([2020, -320]),
    target: figure([2027, 40]),
    actuals: [year(2021, -310), year(2022, -240), year(2023, -260), year(2024, -205)],
  }),
  indicator(4, '横ばいの指標（許容差のある割合）', '%', {
    kind: 'share',
    tolerance: 3,
    baseline: figure([2020, 41.5], 1),
    target: figure([2027, 50.0], 1),
    actuals: [year(2022, 43.1, 1), year(2024, 42.0, 1)],
  }),
  indicator(5, '基準値より後退した指標（値が一つ）', '%', {
    baseline: figure([2020, 72.4], 1),
    target: figure([2027, 80.0], 1),
    actuals: [year(2024, 69.8, 1)],
  }),
  indicator(6, '未達成に終わった指標（減らす目標）', 'トン', {
    baseline: figure([2018, 9800]),
    target: figure([2023, 9000]),
    actuals: [year(2020, 9650), year(2021, 9400), year(2022, 9310), year(2023, 9240)],
  }),
  indicator(7, 'まだ報告のない指標', 'か所', {
    baseline: figure([2020, 12]),
    target: figure([2027, 20]),
    actuals: [year(2024, null)],
  }),
  indicator(8, '比較できない指標（理由の説明つき）', '点', {
    notComparable: '2023年度に調査の方法が変わり、前の値と比べられません。',
    baseline: figure([2020, 3.1], 1),
    target: figure([2027, 3.5], 1),
    actuals: [year(2022, 3.2, 1), year(2023, 3.9, 1), year(2024, 4.0, 1)],
  }),
  indicator(9, '範囲に保つ指標', '%', {
    kind: 'range',
    range: { lower: 40, upper: 60 },
    baseline: figure([2020, 35]),
    target: figure([2027, null]),
    actuals: [year(2021, 38), year(2022, 44), year(2023, 52), year(2024, 57)],
  }),
  indicator(10, '文章で示す指標（グラフなし）', '', {
    kind: 'text',
    baseline: figure([2020, '検討中']),
    target: figure([2027, 'すべての窓口で実施']),
    actuals: [year(2024, '三つの窓口で試行')],
  }),
];

/** Those shown in full; the others as in a list, so that a build draws few pictures that no plan needs. */
export const SAMPLES_IN_FULL = SAMPLE_INDICATORS.filter(({ number }) =>
  [1, 3, 5, 10].includes(number),
);

export const SAMPLES_IN_LIST = SAMPLE_INDICATORS.filter((each) => !SAMPLES_IN_FULL.includes(each));

/** The pictures that the style guide shows of a sample. */
export function sampleForms(sample: Indicator): ChartForm[] {
  const inFull = SAMPLES_IN_FULL.includes(sample);
  return CHART_FORMS.filter((form) => (form === 'small') !== inFull);
}

function indicator(
  number: number,
  name: string,
  unit: string,
  parts: Partial<Indicator>,
): Indicator {
  return {
    id: sampleId(number),
    number,
    name,
    unit,
    policy: SAMPLE_POLICIES[0] as Policy,
    divisions: [],
    kind: null,
    baseline: null,
    target: null,
    range: null,
    milestones: [],
    revisions: [],
    tolerance: null,
    countedFrom: null,
    notComparable: null,
    actuals: [],
    notes: [],
    reportedUntil: 2024,
    ...parts,
  };
}

// Not three numbers, so that no indicator of a plan has the address of its picture.
function sampleId(number: number): IndicatorId {
  return `styleguide-${number}`;
}

function figure([of, value]: Written, decimals = 0): IndicatorFigure {
  return { year: of, value, decimals, mark: null, corrected: null };
}

function year(
  of: FiscalYear,
  value: number | string | null,
  decimals = 0,
): Indicator['actuals'][number] {
  return {
    year: of,
    yearEnd: value === null ? null : figure([of, value], decimals),
    interim: null,
  };
}
