import { indicatorRule } from './indicator-rule.ts';

/** Only 範囲 has bounds, and it has no other target value: what stands in the wrong place is read by nobody. */
export const rangeKind = indicatorRule(({ kind, target }, has) => {
  if (kind === 'range') {
    if ((target?.value ?? null) === null) return [];
    return [
      {
        code: 'E-RANGE-KIND',
        path: 'target.value',
        message: `種類は「範囲」ですが、目標値に「値」（${target?.value}）があります。`,
        hint: '範囲の目標値は「下限」と「上限」だけで示します。「値」を消してください。',
      },
    ];
  }
  const written = [
    { path: 'target.lower', name: '下限' },
    { path: 'target.upper', name: '上限' },
  ].find(({ path }) => has(path));
  if (written === undefined) return [];
  return [
    {
      code: 'E-RANGE-KIND',
      path: written.path,
      message: `目標値に「${written.name}」がありますが、種類が「範囲」ではありません。`,
      hint: '二つの値の間に保つ指標なら「種類: 範囲」と書いてください。そうでなければ「下限」と「上限」を消して、「値」を書きます。',
    },
  ];
});
