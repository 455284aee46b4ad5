import type { IndicatorStatus } from './indicator-status.ts';

/**
 * The rule behind each status, as the site prints it: what must hold, and whether the bounds
 * belong to it. It says in words what summaries/indicator-status-rule.ts does.
 */
export const INDICATOR_STATUS_MEANINGS: Readonly<Record<IndicatorStatus, string>> = {
  notReported: '年度末の実績値が、まだ一つも報告されていない。9月末の値だけでは判定しません。',
  notComparable: '実績値はあるが、基準値や目標値と比べられない。理由をそれぞれに書いています。',
  achieved:
    '目標値に届いている。目標値とちょうど同じ値も含みます（範囲の指標は、下限と上限の値も含みます）。',
  onPace:
    '目標値にはまだ届かないが、その年度の期待値に届いている。期待値とちょうど同じ値も含みます。期間の合計で0をめざす指標では、まだ0のままのもの。',
  behind:
    '期待値（期待値のない維持・範囲の指標では目標値）に届かないが、基準値よりはよい。許容差があるときは、許容差より大きくよくなっているもの。',
  flat: '期待値に届かず、基準値と同じ（累計では、合計がまだ0）。許容差があるときは、基準値との差が許容差以内のもの（ちょうど許容差の値も含みます）。',
  worse:
    '基準値より悪い。許容差があるときは、許容差より大きく悪くなっているもの。目標値が基準値と同じ指標では、どちらの向きでも、許容差より大きく離れたもの。目標年度からは使わず、「未達成」とします。',
  notAchieved:
    '目標年度の年度末の実績値（それがなければ、その後の年度末の実績値）が、目標値に届かなかった。目標年度より前に使うのは、期間の合計で0をめざす指標が0を超えたときだけです。',
};
