import { indicatorRule } from './indicator-rule.ts';

/** 累計 says from which year on it counts, and that year is not after the target's. */
export const cumulativeStart = indicatorRule(({ kind, countedFrom, target, actuals }) => {
  if (kind !== 'cumulative') {
    if (countedFrom === null) return [];
    return [
      {
        code: 'E-CUMULATIVE-START',
        path: 'countedFrom',
        message: '「累計の開始年度」がありますが、種類が「累計」ではありません。',
        hint: '期間の合計で測る指標なら「種類: 累計」と書いてください。そうでなければ「累計の開始年度」の行を消します。',
      },
    ];
  }
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
  if (target !== null && countedFrom > target.year) {
    return [
      {
        code: 'E-CUMULATIVE-START',
        path: 'countedFrom',
        message: `累計の開始年度 ${countedFrom} が、目標値の年度 ${target.year} より後です。`,
        hint: '合計を数え始める年度と、目標値の年度を確かめてください。',
      },
    ];
  }
  const reported = actuals.filter(({ yearEnd }) => (yearEnd?.value ?? null) !== null);
  if (reported.length === 0 || reported.some(({ year }) => year >= countedFrom)) return [];
  return [
    {
      code: 'E-CUMULATIVE-START',
      path: 'countedFrom',
      message: `年度末の実績値が、どれも累計の開始年度 ${countedFrom} より前です。`,
      hint: '開始年度と実績値の年度を確かめてください。数え始める前の値だけでは、達成したかどうかを言えません。載せるのなら、「実績値」ではなく「注記」に文で書きます。',
    },
  ];
});
