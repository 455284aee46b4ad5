import type { DataField } from '../data-table.ts';

const IN_UNIT = 'unit の列にある単位';
const A_YEAR = '1年度当たり、unit の列にある単位（% ならポイント）';
const NO_MEANING =
  '計算に要る値がない、この指標では意味を持たない、または比べられない理由を編集者が書いている';

/**
 * The numbers of `IndicatorProgress`, unrounded. 実績値 is the judged one. Cumulative rows begin at 0,
 * not at a baseline.
 */
export const PROGRESS_FIELDS = [
  {
    name: 'gapClosed',
    title: '進み具合 g',
    type: 'number',
    meaning:
      '基準値から目標値までの道のりのうち、進んだ分。（実績値−基準値）÷（目標値−基準値）。累計では 実績値÷目標値。実績値は judgedValue。',
    blank: NO_MEANING,
    unit: '比（1 が 100%）',
  },
  {
    name: 'timeElapsed',
    title: '過ぎた時間 τ',
    type: 'number',
    meaning:
      '基準値の年度から目標値の年度までのうち、過ぎた分。（実績値の年度−基準値の年度）÷（目標値の年度−基準値の年度）。累計では、数え始めてからの年数÷期間の年数。1 を超えない。',
    blank: NO_MEANING,
    unit: '比（1 が 100%）',
  },
  {
    name: 'expected',
    title: '期待値 e',
    type: 'number',
    meaning:
      '実績値の年度に期待される値。基準値と目標値、公表された中間目標があればそれも通って、直線で結んだ線の上の値。累計では、基準値ではなく、数え始める前の年度の 0 から結ぶ。',
    blank: NO_MEANING,
    unit: IN_UNIT,
  },
  {
    name: 'pace',
    title: 'ペース p',
    type: 'number',
    meaning:
      '（実績値−基準値）÷（期待値−基準値）。累計では 実績値÷期待値。1 以上なら、期待どおりかそれより速い。',
    blank: NO_MEANING,
    unit: '比（1 が 100%）',
  },
  {
    name: 'levelRatio',
    title: '水準比',
    type: 'number',
    meaning: '実績値÷目標値。少ない方がよい指標では 目標値÷実績値。',
    blank: `実績値か目標値が 0 以下、または${NO_MEANING}`,
    unit: '比（1 が 100%）',
  },
  {
    name: 'changeSinceBaseline',
    title: '基準値からの変化',
    type: 'number',
    meaning: '実績値−基準値。',
    blank: `累計、または${NO_MEANING}`,
    unit: 'unit の列にある単位（% ならポイント）',
  },
  {
    name: 'averagePerYear',
    title: 'これまでの平均',
    type: 'number',
    meaning:
      '（実績値−基準値）÷（実績値の年度−基準値の年度）。累計では 実績値÷数え始めてからの年数。',
    blank: NO_MEANING,
    unit: A_YEAR,
  },
  {
    name: 'requiredPerYear',
    title: 'ここから必要な変化',
    type: 'number',
    meaning: '（目標値−実績値）÷（目標値の年度−実績値の年度）。',
    blank: `達成した、目標の年度になった、または${NO_MEANING}`,
    unit: A_YEAR,
  },
] as const satisfies DataField[];
