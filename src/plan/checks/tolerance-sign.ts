import { indicatorRule } from './indicator-rule.ts';

/** 許容差 is a size and has no sign. */
export const toleranceSign = indicatorRule(({ tolerance }) => {
  if (tolerance === null || tolerance >= 0) return [];
  return [
    {
      code: 'E-TOLERANCE-NEGATIVE',
      path: 'tolerance',
      message: `許容差 ${tolerance} が、0 より小さくなっています。`,
      hint: `「許容差: ${-tolerance}」と書いてください。差を許さないのなら、この行を消します。`,
    },
  ];
});
