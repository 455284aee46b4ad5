import { type IndicatorFault, indicatorRule } from './indicator-rule.ts';

/** A corrected figure stands beside the one that it replaced, and a reason beside both. */
export const correctedFigures = indicatorRule(({ actuals }, has) =>
  actuals.flatMap(({ year, yearEnd }, index): IndicatorFault[] => {
    const path = `actuals.${index}.yearEnd.corrected`;
    const reason = `actuals.${index}.yearEnd.correctedReason`;
    if (has(reason) && !has(path)) {
      return [
        {
          code: 'E-CORRECTED-BLANK',
          path: reason,
          message: `${year} 年度に「訂正の理由」がありますが、「訂正前の年度末」がありません。`,
          hint: '初めに報告した値を「訂正前の年度末」に書いてください。訂正していなければ、「訂正の理由」を消します。',
        },
      ];
    }
    const corrected = yearEnd?.corrected ?? null;
    if (yearEnd === null || corrected === null || yearEnd.value !== null) return [];
    return [
      {
        code: 'E-CORRECTED-BLANK',
        path,
        message: `${year} 年度に「訂正前の年度末」がありますが、「年度末」の値がありません。`,
        hint: `訂正した後の値を「年度末」に書いてください。まだ訂正していなければ、「年度末: ${corrected.from}」に戻し、「訂正前の年度末」を消します。`,
      },
    ];
  }),
);
