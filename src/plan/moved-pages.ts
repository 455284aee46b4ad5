import type { ContentDocuments } from '../source/documents.ts';
import { indicatorAnchor, measureAddress, policyAddress } from '../vocabulary/address.ts';
import type { IndicatorId } from '../vocabulary/plan-id.ts';
import { siteAddresses } from './site-addresses.ts';

/** A page that once stood at `from` and is found at `to` now, perhaps at a place within a page. */
export interface MovedPage {
  from: string;
  to: string;
  /** the same page under another number: places on it (`#1-4-4.2`) have moved along */
  renumbered: boolean;
}

type Addresses = ReturnType<typeof siteAddresses>;

/**
 * Every address that has to lead on: those of moves.yaml and what stood below them (the years of a
 * measure, the small views of its rows, whatever addresses.txt remembers). Moves that follow on each
 * other lead to the last address; a move that leads in a circle or into nothing is left out, the check
 * reports it.
 */
export function movedPages(documents: ContentDocuments): MovedPage[] {
  const moves = documents.moves?.moves ?? [];
  if (moves.length === 0) return [];
  const addresses = siteAddresses(documents);
  const pages = new Map<string, MovedPage>();
  for (const { from, renumbered } of moves) {
    const to = lastAddress(from, documents);
    if (to === null || !addresses.has(pageOf(to))) continue;
    for (const moved of withPagesBelow({ from, to, renumbered }, documents, addresses)) {
      if (!addresses.has(moved.from) && !pages.has(moved.from))
        pages.set(moved.from, { ...moved, renumbered });
    }
  }
  return [...pages.values()];
}

/** Where an address leads in the end, over several moves; `null` where they go in a circle. */
export function lastAddress(
  from: string,
  { moves }: Pick<ContentDocuments, 'moves'>,
): string | null {
  const next = new Map((moves?.moves ?? []).map((move) => [move.from, move.to]));
  const seen = new Set([from]);
  let address = next.get(from) ?? from;
  for (let to = next.get(pageOf(address)); to !== undefined; to = next.get(pageOf(address))) {
    if (seen.has(pageOf(address))) return null;
    seen.add(pageOf(address));
    address = to;
  }
  return address;
}

/** `/glossary/#npo` → `/glossary/` */
export function pageOf(address: string): string {
  return address.split('#')[0] as string;
}

type Move = Pick<MovedPage, 'from' | 'to'>;

function withPagesBelow(
  move: MovedPage,
  documents: ContentDocuments,
  addresses: Addresses,
): Move[] {
  const { from, to } = move;
  const recorded = (documents.addresses?.addresses ?? [])
    .map(({ address }) => pageOf(address))
    .filter((address) => address.startsWith(from) && address !== from);
  // Its papers stand apart, a page for each year.
  const years = (documents.plan?.sheetYears ?? []).map((year) => `${year}/`);
  const papers = years.map((year) => ({
    from: `/print${from}${year}`,
    to: move.renumbered ? `/print${to}${year}` : to,
  }));
  if (!move.renumbered) {
    // Another page took its place; what it held by year is told there as a whole.
    const sheets = from.startsWith('/measures/') ? years.map((year) => from + year) : [];
    return [move, ...papers, ...[...recorded, ...sheets].map((address) => ({ from: address, to }))];
  }
  const below = [...addresses.keys()]
    .filter((address) => address.startsWith(to) && address !== to)
    .map((address) => ({ from: from + address.slice(to.length), to: address }));
  return [
    move,
    ...papers,
    ...below,
    ...smallViews(move, documents, addresses),
    ...recorded.map((address) => ({ from: address, to })),
  ];
}

/** The views that other sites embed: their addresses name the number of the measure or indicator. */
function smallViews(
  { from, to }: MovedPage,
  { policies }: ContentDocuments,
  addresses: Addresses,
): Move[] {
  const [old, now] = [numberOf(from), numberOf(to)];
  if (old === null || now === null) return [];
  if (from === policyAddress(old) && to === policyAddress(now)) {
    const indicators = policies.find(({ id }) => id === now)?.indicators ?? [];
    return indicators.map(({ number }) => ({
      from: `/embed/indicators/${old}-${number}/`,
      to: `/embed/indicators/${now}-${number}/`,
    }));
  }
  if (from !== measureAddress(old) || to !== measureAddress(now)) return [];
  const rows = [...addresses].filter(([address]) => address.startsWith(to) && address !== to);
  return [
    { from: `/embed${from}`, to: `/embed${to}` },
    ...rows.flatMap(([address, anchors]) =>
      [...(anchors ?? [])].map((entry) => ({
        from: `/embed/rows/${old}${address.slice(to.length - 1)}${old}${entry.slice(now.length)}/`,
        to: `/embed/rows/${now}${address.slice(to.length - 1)}${entry}/`,
      })),
    ),
  ];
}

/**
 * The places on the list of all indicators under which those of a renumbered policy once stood, by
 * the indicator's number of today: `1-7-2` → `indicator-1-4-2`. A page of its own cannot lead on from there.
 */
export function formerIndicatorAnchors(
  pages: readonly MovedPage[],
  indicator: IndicatorId,
): string[] {
  return pages.flatMap(({ from, to, renumbered }) => {
    const [old, now] = [numberOf(from), numberOf(to)];
    if (!renumbered || old === null || now === null) return [];
    if (from !== policyAddress(old) || !indicator.startsWith(`${now}-`)) return [];
    return [indicatorAnchor(`${old}${indicator.slice(now.length)}`)];
  });
}

/** `/measures/1-4-4/` → `1-4-4` */
function numberOf(address: string): string | null {
  return /^\/(?:policies|measures)\/([^/]+)\/$/.exec(address)?.[1] ?? null;
}
