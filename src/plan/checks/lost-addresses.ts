import { INDICATORS } from '../../vocabulary/address.ts';
import { formerIndicatorAnchors, movedPages, pageOf } from '../moved-pages.ts';
import { publishedAnchors } from '../published-addresses.ts';
import { siteAddresses } from '../site-addresses.ts';
import type { PlanRule } from './plan-rules.ts';

/** Every address that was ever published still shows its page, or leads on. */
export const lostAddresses: PlanRule = (documents) => {
  const { addresses: recorded, divisions } = documents;
  if (recorded === null || divisions === null || !divisions.complete) return [];
  const standing = siteAddresses(documents);
  const pages = movedPages(documents);
  const moved = new Set(pages.map(({ from }) => from));
  const anchors = publishedAnchors(documents);
  const former = documents.policies.flatMap(({ id, indicators }) =>
    indicators.flatMap(({ number }) => formerIndicatorAnchors(pages, `${id}-${number}`)),
  );
  for (const anchor of former) anchors.get(INDICATORS)?.add(anchor);
  return recorded.addresses.flatMap(({ address, line }) => {
    const page = pageOf(address);
    if (moved.has(page)) return [];
    const place = { file: recorded.file, line, column: 1 };
    if (!standing.has(page)) {
      // The page itself says it once, for all its places.
      if (page !== address) return [];
      return {
        code: 'E-ADDRESS-LOST' as const,
        ...place,
        message: `公開したことのあるページ「${page}」が、なくなっています。`,
        hint: `moves.yaml に「- { 前: ${page}, 今: … }」と書き、代わりのページへ移してください。`,
      };
    }
    const places = anchors.get(page);
    const anchor = address.slice(page.length + 1);
    if (anchor === '' || places === undefined || places.has(anchor)) return [];
    return {
      code: 'W-ADDRESS-ANCHOR-LOST' as const,
      ...place,
      message: `公開したことのある場所「${address}」が、ページの中からなくなっています。`,
      hint: '行や指標を消したのでなければ、番号や担当課を確かめてください。消したのなら、この行も消してかまいません。リンクはページの先頭を開きます。',
    };
  });
};
