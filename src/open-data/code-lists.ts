import type { IndicatorKind } from '../source/indicator-document.ts';
import { ACHIEVEMENT_GRADES, NOT_GRADED } from '../vocabulary/achievement-grade.ts';
import {
  INDICATOR_STATUS_NAMES,
  INDICATOR_STATUSES,
  type NotComparableReason,
} from '../vocabulary/indicator-status.ts';
import { INDICATOR_STATUS_MEANINGS } from '../vocabulary/indicator-status-meaning.ts';
import type { Code, CodeList } from './data-table.ts';

/** 達成度 of a row; what each letter means is the plan's own legend. */
export const GRADE_CODES: CodeList = {
  id: 'grade',
  title: '達成度',
  codes: ACHIEVEMENT_GRADES.map((grade) => ({ code: grade, name: grade })),
};

export type CountedGrade = (typeof ACHIEVEMENT_GRADES)[number] | 'notGraded';

/** 達成度 as it is counted: 未評価 is one of the groups. */
export const COUNTED_GRADE_CODES: CodeList = {
  id: 'countedGrade',
  title: '集計の達成度',
  codes: [...GRADE_CODES.codes, { code: 'notGraded', name: NOT_GRADED }],
};

export const STATUS_CODES: CodeList = {
  id: 'status',
  title: '指標の状況',
  codes: INDICATOR_STATUSES.map((status) => ({
    code: status,
    name: INDICATOR_STATUS_NAMES[status],
    meaning: INDICATOR_STATUS_MEANINGS[status],
  })),
};

const KIND_NAMES: Record<IndicatorKind, string> = {
  increase: '増加',
  decrease: '減少',
  keepAtLeast: '維持以上',
  keepAtMost: '維持以下',
  range: '範囲',
  cumulative: '累計',
  share: '割合',
  deed: '実施',
  text: '文章',
};

const KIND_MEANINGS: Record<IndicatorKind, string> = {
  increase: '基準値から目標値へ増やす。',
  decrease: '基準値から目標値へ減らす。',
  keepAtLeast: '目標値を下回らないように保つ。',
  keepAtMost: '目標値を上回らないように保つ。',
  range: '下限と上限の間に保つ。下限と上限の値も含む。',
  cumulative:
    '期間の合計で測る。多いほどよい数として判定する（目標値が負の数なら少ないほどよい。0 なら、0 のままかどうかで判定する）。',
  share: 'アンケートの割合のように、許容差以内の差は変わったとみなさない。',
  deed: '行ったか、行っていないかを言葉で示す。',
  text: '数ではなく文章で示す。判定しない。',
};

export const KIND_CODES: CodeList = {
  id: 'kind',
  title: '指標の種類',
  codes: codesOf(KIND_NAMES, KIND_MEANINGS),
};

const REASON_NAMES: Record<NotComparableReason['code'], string> = {
  declared: '編集者が、比べられない理由を書いている',
  noTarget: '目標値がない',
  noBaseline: '基準値がない',
  targetEqualsBaseline:
    '目標値と基準値が同じで許容差が決められておらず、目標の年度がまだ来ていない',
  notAfterBaseline: '実績値が基準値の年度より後のものではない',
  zeroOverPeriod: '期間の合計の目標値が0で、合計が減ることもある',
  inWords: '数で測らない指標である',
  deedPending: '実施するかどうかの指標で、目標の年度がまだ来ていない',
};

export const REASON_CODES: CodeList = {
  id: 'notComparableReason',
  title: '比較できない理由',
  codes: codesOf(REASON_NAMES),
};

/** What a figure of an indicator is. */
export type FigureCode =
  | 'baseline'
  | 'target'
  | 'targetLower'
  | 'targetUpper'
  | 'milestone'
  | 'actualYearEnd'
  | 'actualInterim'
  | 'previousActualYearEnd'
  | 'previousActualInterim'
  | 'previousTarget';

const FIGURE_NAMES: Record<FigureCode, string> = {
  baseline: '基準値',
  target: '目標値',
  targetLower: '目標値の下限',
  targetUpper: '目標値の上限',
  milestone: '中間目標',
  actualYearEnd: '実績値（年度末）',
  actualInterim: '実績値（9月末現在）',
  previousActualYearEnd: '訂正前の実績値（年度末）',
  previousActualInterim: '訂正前の実績値（9月末現在）',
  previousTarget: '改定前の目標値',
};

export const FIGURE_CODES: CodeList = {
  id: 'figure',
  title: '値の種類',
  codes: codesOf(FIGURE_NAMES),
};

/** Which part of the plan a count is about. */
export type ScopeCode = 'plan' | 'chapter' | 'policy' | 'measure' | 'division';

const SCOPE_NAMES: Record<ScopeCode, string> = {
  plan: '計画全体',
  chapter: '章',
  policy: '政策',
  measure: '施策',
  division: '担当課',
};

export const SCOPE_CODES: CodeList = {
  id: 'scope',
  title: '集計の範囲',
  codes: codesOf(SCOPE_NAMES),
};

/** Every list, in the order of the table of codes. */
export const CODE_LISTS: readonly CodeList[] = [
  GRADE_CODES,
  COUNTED_GRADE_CODES,
  STATUS_CODES,
  REASON_CODES,
  KIND_CODES,
  FIGURE_CODES,
  SCOPE_CODES,
];

function codesOf(
  names: Readonly<Record<string, string>>,
  meanings: Readonly<Record<string, string>> = {},
): Code[] {
  return Object.entries(names).map(([code, name]) => {
    const meaning = meanings[code];
    return meaning === undefined ? { code, name } : { code, name, meaning };
  });
}
