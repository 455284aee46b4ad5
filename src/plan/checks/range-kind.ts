import { indicatorRule } from './indicator-rule.ts';

/** Only 範囲 has bounds; elsewhere they would be read by nobody. */
export const rangeKind = indicatorRule(({ kind }, has) => {
  if (kind === 'range') return [];
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
