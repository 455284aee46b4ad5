/**
 * What may be said of an indicator, in the order in which it is tested. The last two appear only
 * once the target year is reported.
 */
export const INDICATOR_STATUSES = [
  'notReported',
  'notComparable',
  'achieved',
  'onPace',
  'behind',
  'flat',
  'worse',
  'notAchieved',
] as const;

export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];

/** The words shown for each status. */
export const INDICATOR_STATUS_NAMES: Readonly<Record<IndicatorStatus, string>> = {
  notReported: '未報告',
  notComparable: '比較できない',
  achieved: '達成',
  onPace: '順調',
  behind: '改善しているが、遅れている',
  flat: '横ばい',
  worse: '基準値より後退',
  notAchieved: '未達成',
};

/** Why no verdict is given although figures are reported. */
export type NotComparableReason =
  /** the content says so, in the words given there */
  | { code: 'declared'; text: string }
  | { code: 'noTarget' }
  | { code: 'noBaseline' }
  /** baseline and target are the same and no tolerance is given */
  | { code: 'targetEqualsBaseline' }
  /** the latest figure is not later than the baseline */
  | { code: 'notAfterBaseline' }
  /** a target of 0 over a period has no share that could be expected of a part of it */
  | { code: 'zeroOverPeriod' }
  /** the indicator is described in words */
  | { code: 'inWords' }
  /** a deed is done or not; until its year nothing can be said of the way there */
  | { code: 'deedPending' };
