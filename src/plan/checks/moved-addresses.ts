import type { ContentDocuments } from '../../source/documents.ts';
import { placeOf } from '../../source/place-of.ts';
import type { ContentProblem } from '../../vocabulary/content-problem.ts';
import { nearestWord } from '../../vocabulary/nearest-word.ts';
import { lastAddress, pageOf } from '../moved-pages.ts';
import { siteAddresses } from '../site-addresses.ts';
import type { PlanRule } from './plan-rules.ts';

/** A move leads from an address that is free, once, to a page that stands. */
export const movedAddresses: PlanRule = (documents) => {
  const { moves } = documents;
  if (moves === null || !documents.divisions?.complete) return [];
  const addresses = siteAddresses(documents);
  const seen = new Set<string>();
  return moves.moves.flatMap(({ from, to }, index): ContentProblem | ContentProblem[] => {
    const first = !seen.has(from);
    seen.add(from);
    if (!first) {
      return {
        code: 'E-MOVE-TWICE' as const,
        ...placeOf(moves, `moves.${index}.from`),
        message: `「${from}」が、二度書かれています。`,
        hint: '今のアドレスの正しいほうを一つだけ残してください。',
      };
    }
    if (addresses.has(from)) {
      return {
        code: 'E-MOVE-STANDS' as const,
        ...placeOf(moves, `moves.${index}.from`),
        message: `「${from}」のページが、今もあります。`,
        hint: 'ページを移したのなら前のファイルを消し、残すのならこの項目を消してください。一度使った番号を別の施策に使うと、前のリンクが別の内容を開いてしまいます。',
      };
    }
    return targetProblem(documents, addresses, { from, to }, index);
  });
};

function targetProblem(
  documents: ContentDocuments,
  addresses: ReturnType<typeof siteAddresses>,
  { from, to }: { from: string; to: string },
  index: number,
): ContentProblem[] {
  const place = placeOf(
    documents.moves as NonNullable<ContentDocuments['moves']>,
    `moves.${index}.to`,
  );
  const last = lastAddress(from, documents);
  if (last === null) {
    return [
      {
        code: 'E-MOVE-LOOP' as const,
        ...place,
        message: `「${from}」から移した先をたどると、元に戻ってしまいます。`,
        hint: '「今」に、今あるページのアドレスを書いてください。',
      },
    ];
  }
  // A later move carries this one on; only the last page of the chain has to stand.
  const page = pageOf(last);
  const anchors = addresses.get(page);
  const anchor = last.split('#')[1];
  if (anchors === null || (anchors && (anchor === undefined || anchors.has(anchor)))) return [];
  const nearest = anchors ? null : nearestWord(page, [...addresses.keys()]);
  return [
    {
      code: 'E-MOVE-TARGET' as const,
      ...place,
      message: anchors
        ? `移した先「${page}」に、「#${anchor}」という場所はありません。`
        : `移した先「${pageOf(to)}」は、このサイトにありません。`,
      hint:
        nearest === null
          ? '今あるページのアドレスを書いてください。'
          : `「${nearest}」の書き間違いではありませんか。`,
    },
  ];
}
