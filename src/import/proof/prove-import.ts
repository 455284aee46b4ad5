import { placeKey } from '../content-places.ts';
import type { ImportProblem } from '../import-problem.ts';
import type { LayoutReason } from '../layout-reason.ts';
import type { Claim } from '../ledger.ts';
import { bareLine } from './bare-text.ts';
import { checkContent } from './check-content.ts';
import { checkErrata } from './check-errata.ts';
import { checkLayout } from './check-layout.ts';
import { checkSource } from './check-source.ts';
import type { ContentText } from './content-text.ts';
import { contentTexts } from './content-texts.ts';
import type { ProofInput } from './proof-input.ts';

export interface Proof {
  lines: number;
  /** lines with a text that stands in the content */
  placedLines: number;
  /** lines that only arrange the page, by reason */
  layoutLines: Partial<Record<LayoutReason, number>>;
  /** every line with its places and reasons, for reading by machine */
  account: { line: number; text: string; places: Claim['places']; layout: LayoutReason[] }[];
  /** texts of the content that were compared with the source, and their characters */
  texts: number;
  characters: number;
  corrections: number;
  problems: ImportProblem[];
}

/**
 * Whether every line of the source is placed or layout, and every text of the content comes from
 * the source or the errata. Compares characters both ways; see check-source and check-content.
 */
export function proveImport(input: ProofInput): Proof {
  const texts = textsOfChapter(input);
  const byPlace = new Map<string, string[]>();
  for (const { place, text } of texts) {
    const key = placeKey(place);
    byPlace.set(key, [...(byPlace.get(key) ?? []), text]);
  }
  const claimsByLine = Map.groupBy(input.claims, ({ line }) => line);
  const account = input.source.lines.map((text, i) => {
    const claims = claimsByLine.get(i + 1) ?? [];
    const layout =
      bareLine(text) === '' ? (['blank'] as const) : claims.flatMap((claim) => claim.layout ?? []);
    return {
      line: i + 1,
      text,
      places: claims.flatMap(({ places }) => places),
      layout: [...layout],
    };
  });
  const layoutLines: Proof['layoutLines'] = {};
  for (const { places, layout } of account) {
    const [reason] = layout;
    if (places.length === 0 && reason) layoutLines[reason] = (layoutLines[reason] ?? 0) + 1;
  }
  const checked = checkContent(input, texts);
  return {
    lines: account.length,
    placedLines: account.filter(({ places }) => places.length > 0).length,
    layoutLines,
    account,
    texts: checked.texts,
    characters: checked.characters,
    corrections: input.corrections.length,
    problems: [
      ...checkSource(input),
      ...checkLayout(input, byPlace),
      ...checked.problems,
      ...checkErrata(input, byPlace),
    ],
  };
}

// A department's file may hold other chapters too; they have proofs of their own.
function textsOfChapter({ files, chapter }: ProofInput): ContentText[] {
  return [...files]
    .filter(([file]) => file.includes('/'))
    .flatMap(([file, text]) => contentTexts(file, text))
    .filter(({ place }) => {
      const other = place.file.startsWith('departments/')
        ? /^第(\d+)章/u.exec(place.section ?? '')
        : null;
      return other === null || other[1] === chapter;
    });
}
