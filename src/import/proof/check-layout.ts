import { parseDocument } from 'yaml';
import { chapterFile, placeKey } from '../content-places.ts';
import type { ImportProblem } from '../import-problem.ts';
import { LAYOUT_REASONS, type LayoutReason } from '../layout-reason.ts';
import type { Claim } from '../ledger.ts';
import { repeatedForms } from '../reading/chapter-heading.ts';
import { readLegend } from '../reading/layout-lines.ts';
import { bareText } from './bare-text.ts';
import type { ProofInput } from './proof-input.ts';
import { shorten } from './shorten.ts';

/** A stretch may count as layout only if it looks like it: text must not disappear as a heading. */
export function checkLayout(
  input: ProofInput,
  contentByPlace: ReadonlyMap<string, string[]>,
): ImportProblem[] {
  const layout = input.claims.filter(
    (claim) => claim.layout !== null && bareText(claim.text) !== '',
  );
  return [
    ...layout.flatMap((claim) => misshapen(input.source.name, claim)),
    ...wrongHeadings(input, layout, contentByPlace),
    ...wrongLegends(input, layout),
  ];
}

function misshapen(source: string, { line, text, layout }: Claim): ImportProblem[] {
  const { name, shape } = LAYOUT_REASONS[layout as LayoutReason];
  const bare = bareText(text);
  if (shape === null || shape.test(bare) || shape.test(bare.normalize('NFKC'))) return [];
  return [
    {
      file: source,
      line,
      message: `「${shorten(text.trim())}」は${name}に見えません。`,
      remedy: '本文の一部なら、原典のテキストの見出しや表の形を直してください。',
    },
  ];
}

// The lines of one repeated heading stand together; joined they must be the chapter's own.
function wrongHeadings(
  { source, chapter }: ProofInput,
  layout: readonly Claim[],
  contentByPlace: ReadonlyMap<string, string[]>,
): ImportProblem[] {
  const chapterText = (field: string): string =>
    contentByPlace.get(placeKey({ file: chapterFile(chapter), section: null, field }))?.join('') ??
    '';
  const forms = repeatedForms({
    id: chapter,
    name: chapterText('名称'),
    slogan: chapterText('キャッチフレーズ') || null,
  });
  const blocks: { line: number; last: number; text: string }[] = [];
  for (const { line, text } of layout.filter((claim) => claim.layout === 'repeatedHeading')) {
    const block = blocks.at(-1);
    const bare = bareText(text).replace(/[〜~]/gu, '～');
    if (block && line === block.last + 1)
      Object.assign(block, { last: line, text: block.text + bare });
    else blocks.push({ line, last: line, text: bare });
  }
  return blocks
    .filter(({ text }) => !forms.includes(text))
    .map(({ line, text }) => ({
      file: source.name,
      line,
      message: `「${shorten(text)}」は、くり返された章の見出しに見えません。`,
      remedy: '章の名称やキャッチフレーズを、一つ目の見出しとそろえてください。',
    }));
}

// The legend stands below every sheet; each wording that differs is told once.
function wrongLegends({ planText }: ProofInput, layout: readonly Claim[]): ImportProblem[] {
  const expected = legendOf(planText);
  const wrong = new Map<string, Claim>();
  for (const claim of layout.filter((one) => one.layout === 'legend')) {
    const printed = JSON.stringify(readLegend({ text: claim.text, cells: null }));
    if (printed !== expected && !wrong.has(printed)) wrong.set(printed, claim);
  }
  return [...wrong.values()].map(({ line, text }) => ({
    file: 'plan.yaml',
    line: null,
    message: `達成度の説明が、原典の${line}行目の凡例と違います。`,
    remedy: `原典には「${text.trim()}」とあります。見比べて直してください。`,
  }));
}

function legendOf(planText: string): string {
  const grades = parseDocument(planText).toJS() as { 達成度?: Record<string, unknown> } | null;
  return JSON.stringify(
    Object.entries(grades?.達成度 ?? {}).map(([grade, meaning]) => ({
      grade,
      meaning: bareText(String(meaning)),
    })),
  );
}
