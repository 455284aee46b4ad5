import { indicatorRule } from './indicator-rule.ts';

/** 累計 says from which year on it counts, and that year is not after the target's. */
export const cumulativeStart = indicatorRule(({ kind, countedFrom, target }) => {
  if (kind !== 'cumulative') return [];
  if (countedFrom === null) {
    return [
      {
        code: 'E-CUMULATIVE-START',
        path: 'kind',
        message: '種類は「累計」ですが、「累計の開始年度」がありません。',
        hint: '合計を数え始める年度を「累計の開始年度: 2021」のように書いてください。',
      },
    ];
  }
  if (target === null || countedFrom <= target.year) return [];
  return [
    {
      code: 'E-CUMULATIVE-START',
      path: 'countedFrom',
      message: `累計の開始年度 ${countedFrom} が、目標値の年度 ${target.year} より後です。`,
      hint: '合計を数え始める年度と、目標値の年度を確かめてください。',
    },
  ];
});
